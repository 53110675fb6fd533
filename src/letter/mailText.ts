import { formatKroner } from '../claim/money';
import { asText } from './asText';
import { asksForPayment, fixedSentences } from './fixedSentences';
import type { Letter } from './letter';
import { wordsOf } from './words';

/** So many invoices have their own way of payment in the mail; of more it stands in the letter alone. */
const MOST_WAYS = 5;

/** The text of the mail that a letter is attached to, which has no figures but the total, the deadline and how to pay. */
export function mailText(letter: Letter): string {
  const { language, opening, closing, total, creditor, letterhead, reference, instalments } = letter;
  const words = wordsOf(language);
  const { payBy, collection, ignoreIfPaid, objections } = fixedSentences(letter);
  const payment = asksForPayment(letter) ? [words.toPay(formatKroner(total, language)), ...ways(letter)] : [];
  const agreed = instalments.map(({ due, amount }) => words.instalment(due, formatKroner(amount, language)));
  return asText([
    [opening],
    [...payment, payBy],
    agreed,
    [collection],
    [ignoreIfPaid, objections],
    [words.attached],
    [closing],
    [words.regards, creditor.name, letterhead.signature],
    [words.reference(reference)],
  ]);
}

function ways({ claims, payTo, language }: Letter): string[] {
  const words = wordsOf(language);
  if (payTo !== null) return [words.payTo(payTo)];
  const [first, second] = claims;
  if (first !== undefined && second === undefined) return first.payTo === null ? [] : [words.payTo(first.payTo)];
  if (claims.length > MOST_WAYS) return [];
  return claims.flatMap((claim) =>
    claim.payTo === null ? [] : [words.payInvoiceTo(words.invoice(claim.invoiceNumber, null), claim.payTo)],
  );
}
