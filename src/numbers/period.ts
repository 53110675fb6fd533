import { addDays, addMonths, date, type CalendarDate } from '../claim/date';
import type { PeriodWish } from '../ipc/numbersViews';
import { firstDayOf, lastDayOf, monthOf } from './month';

/** Days from the first to the last, both included. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}

/** Whether a day lies in a period; none does where there is none. */
export const covers = (period: Period | null, day: CalendarDate): boolean =>
  period !== null && period.from <= day && day <= period.to;

/** The first day of the quarter a day lies in. */
function quarterOf(day: CalendarDate): CalendarDate {
  const first = firstDayOf(monthOf(day));
  return addMonths(first, -((Number(day.slice(5, 7)) - 1) % 3));
}

function asWished(wish: PeriodWish, today: CalendarDate): { from: CalendarDate | null; to: CalendarDate } {
  const first = firstDayOf(monthOf(today));
  switch (wish.kind) {
    case 'this-month':
      return { from: first, to: today };
    case 'last-month':
      return { from: addMonths(first, -1), to: addDays(first, -1) };
    case 'this-quarter':
      return { from: quarterOf(today), to: today };
    case 'this-year':
      return { from: date(`${today.slice(0, 4)}-01-01`), to: today };
    case 'all':
      return { from: null, to: today };
    case 'days':
      return { from: wish.from, to: wish.to };
  }
}

/**
 * The days a wish means, without those before anything is known and those to come: a nought there would be no figure.
 * @param earliest the first day anything is known of; null where nothing is
 * @returns null where no day is left
 */
export function periodOf(wish: PeriodWish, today: CalendarDate, earliest: CalendarDate | null): Period | null {
  if (earliest === null) return null;
  const wished = asWished(wish, today);
  const from = wished.from === null || wished.from < earliest ? earliest : wished.from;
  const to = wished.to > today ? today : wished.to;
  return from <= to ? { from, to } : null;
}

/** The whole of a month, as a wish. */
export const monthWish = (month: Parameters<typeof firstDayOf>[0]): PeriodWish => ({
  kind: 'days',
  from: firstDayOf(month),
  to: lastDayOf(month),
});
