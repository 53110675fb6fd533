import { formatPaymentLine, giroCard, parsePaymentLine } from '../claim/paymentLine';

/** A creditor's own giro cards: the kind and the creditor's number. What stands between is the invoice's, not the paper's. */
const OWN_CARD = /^\+(71|75)<\d*\+(8\d{7})<?$/;

/** How one invoice and how the letter as a whole is paid; each null where the other says it or nothing is known. */
export interface PayTo {
  claim: string | null;
  letter: string | null;
}

/**
 * How an invoice is paid, by the company's own paper: with a card of the creditor's for each invoice, or to one account
 * for all. Without either, and where the number does not fit the card, by what the invoice itself has.
 */
export function payTo(paper: string | null, invoiceNumber: number, ofInvoice: string | null): PayTo {
  if (paper === null || paper.trim() === '') return { claim: ofInvoice, letter: null };
  const [, card, creditor] = OWN_CARD.exec(paper.replaceAll(' ', '')) ?? [];
  if (creditor !== undefined) {
    const line = giroCard(card === '71' ? '+71' : '+75', creditor, String(invoiceNumber));
    return { claim: line === undefined ? ofInvoice : formatPaymentLine(line), letter: null };
  }
  const line = parsePaymentLine(paper);
  return { claim: null, letter: line === undefined ? paper.trim() : formatPaymentLine(line) };
}
