import type { Day } from './days';
import { endsAllowed, isStalled } from './endRules';
import { moneyOn } from './facts';
import { letterRules } from './letterRules';
import type { Breach, FirmRecord, InvoiceRecord } from './record';

const countOn = (days: readonly Day[], day: Day): number => days.filter((other) => other === day).length;

/** A day with more mails than letters that were made on it. */
function mailedTwice(invoice: InvoiceRecord): Day | undefined {
  const made = invoice.reminders.filter(({ draft }) => !draft).map(({ day }) => day);
  return invoice.mails.find((day) => countOn(invoice.mails, day) > countOn(made, day));
}

function breachesOf(firm: FirmRecord, invoice: InvoiceRecord, last: Day): Breach[] {
  const breaches: Breach[] = [];
  const found = (rule: string, day: Day): void => void breaches.push({ rule, invoice: invoice.number, day });
  for (const letter of invoice.reminders) {
    if (!letter.ours) continue;
    for (const [rule, isBroken] of Object.entries(letterRules))
      if (isBroken(letter, invoice, firm)) found(rule, letter.day);
  }
  const twice = mailedTwice(invoice);
  if (twice !== undefined) found('mailed-twice', twice);
  const money = moneyOn(invoice, last).reduce((total, { amount }) => total + amount, 0);
  if (money !== invoice.settled) found('books-differ', last);
  if (!endsAllowed(firm, invoice, last).includes(invoice.end)) found('wrong-end', last);
  if (isStalled(firm, invoice, last)) found('stalled', last);
  return breaches;
}

/**
 * Reads what the books, the mails and the requests of a year say, and finds what should not have been. It knows nothing
 * of the procedure and the daily run: the rules are written anew, from the law and the company's own figures.
 */
export const check = (firms: readonly FirmRecord[], last: Day): Breach[] =>
  firms.flatMap((firm) => [
    ...firm.acts
      .filter((day) => firm.clockBack.includes(day))
      .map((day) => ({ rule: 'act-while-clock-back', invoice: 0, day })),
    ...firm.invoices.flatMap((invoice) => breachesOf(firm, invoice, last)),
  ]);
