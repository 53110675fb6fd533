import { addDays, type CalendarDate } from '../claim/date';
import { subtract, sum, type Ore } from '../claim/money';
import type { Numbers } from '../ipc/numbersViews';
import type { OnDay } from './account';
import type { Facts } from './facts';
import { lastDayOf, monthsBetween } from './month';
import type { Period } from './period';

/** The days whose invoices an amount outstanding is held against. */
export const YEAR = 365;

type Row = Numbers['outstanding']['rows'][number];

const upTo = (list: readonly OnDay[], to: CalendarDate, after: CalendarDate | null = null): Ore =>
  sum(list.filter(({ day }) => day <= to && (after === null || day > after)).map(({ amount }) => amount));

/** Only what is missing keeps it from being reckoned; with more open than a year's invoices the formula says nothing. */
function gapOf(day: CalendarDate, knownSince: CalendarDate | null, open: Ore, invoiced: Ore): Row['gap'] {
  if (knownSince === null || day < knownSince) return 'not-known-then';
  if (invoiced === 0) return 'nothing-invoiced';
  return open > invoiced ? 'more-open-than-invoiced' : null;
}

/**
 * Days sales outstanding on a day: open receivables ÷ sales of the last 365 days × 365, both with VAT. It is the average
 * collection period of the textbooks, receivables ÷ average daily sales (Brealey, Myers & Allen, Principles of Corporate
 * Finance, on financial ratios). The app knows invoices that have been overdue and no others, on both sides of the division.
 */
export function outstandingOn(
  day: CalendarDate,
  { invoiced, settled, knownSince }: Pick<Facts, 'invoiced' | 'settled' | 'knownSince'>,
): Row {
  const open = subtract(upTo(invoiced, day), upTo(settled, day));
  const ofYear = upTo(invoiced, day, addDays(day, -YEAR));
  const gap = gapOf(day, knownSince, open, ofYear);
  const days = gap === null ? Math.round((open / ofYear) * YEAR * 10) / 10 : null;
  return { day, days, gap, open, invoiced: ofYear };
}

/** The same at the end of each month of the period, and on its last day. */
export function outstandingIn(
  period: Period | null,
  facts: Pick<Facts, 'invoiced' | 'settled' | 'knownSince'>,
): Numbers['outstanding'] {
  if (period === null) return { rows: [] };
  const days = monthsBetween(period.from, period.to).map(lastDayOf);
  return { rows: days.map((day) => outstandingOn(day < period.to ? day : period.to, facts)) };
}
