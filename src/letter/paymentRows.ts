import { parsePaymentLine, type PaymentLine } from '../claim/paymentLine';
import { invoiceNames } from './invoiceNames';
import type { Letter } from './letter';
import { wordsOf } from './words';
import type { PaperWords } from './words/words';

/** How the letter is paid, as names and values; none where there is no way. */
export function paymentRows(letter: Letter): { name: string; value: string }[] {
  const words = wordsOf(letter.language).paper;
  const [first, second] = letter.claims;
  const line = letter.payTo ?? (second === undefined ? first?.payTo : undefined) ?? null;
  if (line !== null) return rowsOf(line, letter, words);
  const each = letter.claims.some(({ payTo }) => payTo !== null);
  return each ? [{ name: words.payWith, value: words.eachInvoice }] : [];
}

function rowsOf(line: string, letter: Letter, words: PaperWords): { name: string; value: string }[] {
  const kind = parsePaymentLine(line)?.kind;
  const row = { name: nameOf(kind, words), value: line };
  // a card's own number says what is paid; everywhere else the payer has to write it
  const says = kind === '+71' || kind === '+75';
  return says ? [row] : [row, { name: words.message, value: messageOf(letter) }];
}

function nameOf(kind: PaymentLine['kind'] | undefined, words: PaperWords): string {
  if (kind === 'account') return words.account;
  if (kind === 'iban') return words.iban;
  return kind === undefined ? words.payWith : words.giroCard;
}

/** The invoice where it is one; the letter's reference stands for several. */
function messageOf(letter: Letter): string {
  const names = letter.claims.length === 1 ? invoiceNames(letter) : null;
  return names === null ? letter.reference : names;
}
