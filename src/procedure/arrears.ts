import { addDays, daysBetween, type CalendarDate } from '../claim/date';
import type { FeeRefusal } from '../claim/explanations/catalogue';
import type { LawFigures } from '../claim/figures/lawFigures';
import type { Ore } from '../claim/money';

/** An invoice of a debtor, as far as arrears go. */
export interface Arrear {
  guid: string;
  dueDate: CalendarDate;
  /** The day it was settled; null where it is not. */
  settledOn: CalendarDate | null;
  /** Days of the letters about it that charged a fee. */
  feeDays: readonly CalendarDate[];
}

/**
 * Days of fee-bearing letters on the debtor's other invoices within the unbroken arrears that the invoice is part of: from
 * the day the debtor first was late without having been clear of debt since (renteloven § 9b(2), 2nd sentence).
 */
export function feeDaysInArrears(invoices: readonly Arrear[], guid: string): CalendarDate[] {
  const own = invoices.find((invoice) => invoice.guid === guid);
  if (own === undefined) return [];
  const within = unbrokenWith(own, invoices);
  return invoices
    .filter((invoice) => invoice.guid !== guid)
    .flatMap(({ feeDays }) => feeDays)
    .filter((day) => day >= within.from && (within.to === null || day <= within.to))
    .sort((a, b) => a.localeCompare(b));
}

interface Stretch {
  from: CalendarDate;
  /** Null where it goes on. */
  to: CalendarDate | null;
}

/** The stretch of arrears around an invoice: others join it as long as they overlap. */
function unbrokenWith(own: Arrear, invoices: readonly Arrear[]): Stretch {
  let { from, to }: Stretch = { from: own.dueDate, to: own.settledOn };
  let left = invoices.filter((invoice) => invoice !== own);
  for (;;) {
    const joining = left.filter(
      ({ dueDate, settledOn }) => (to === null || dueDate <= to) && (settledOn === null || settledOn >= from),
    );
    if (joining.length === 0) return { from, to };
    left = left.filter((invoice) => !joining.includes(invoice));
    for (const { dueDate, settledOn } of joining) {
      if (dueDate < from) from = dueDate;
      if (settledOn === null || (to !== null && settledOn > to)) to = settledOn;
    }
  }
}

/**
 * Why letters about the debtor's other invoices leave no fee for this one: three were charged in the arrears, or one of
 * them less than ten days ago. Null where they do not stand in its way; its own letters are judged by the claim.
 */
export function feeBarredByArrears(
  { own, elsewhere }: { own: readonly CalendarDate[]; elsewhere: readonly CalendarDate[] },
  { sentOn, fee }: { sentOn: CalendarDate; fee: Ore },
  { maxFees: max, feeGapDays: gap }: LawFigures,
): FeeRefusal | null {
  if (elsewhere.length === 0) return null;
  if (own.length + elsewhere.length >= max) {
    return { code: 'fee-beyond-limit-in-arrears', params: { sentOn, fee, max } };
  }
  const latest = elsewhere.reduce((last, day) => (day > last ? day : last));
  if (daysBetween(latest, sentOn) >= gap) return null;
  return { code: 'fee-too-soon', params: { sentOn, fee, previous: latest, gap, allowedOn: addDays(latest, gap) } };
}
