import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, date, parseDate, type CalendarDate } from '../claim/date';
import type { Language } from '../ipc/views';

declare const kind: unique symbol;

/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly [kind]: 'month' };

/** Whether a value is a month of the calendar. */
export const isMonth = (value: unknown): value is Month =>
  typeof value === 'string' && parseDate(`${value}-01`) !== undefined;

/** The month a day lies in. */
export const monthOf = (day: CalendarDate): Month => day.slice(0, 7) as Month;

/** The first day of a month. */
export const firstDayOf = (month: Month): CalendarDate => date(`${month}-01`);

/** The last day of a month. */
export const lastDayOf = (month: Month): CalendarDate => addDays(addMonths(firstDayOf(month), 1), -1);

/** Every month from the one of `from` to the one of `to`, oldest first; none where `from` is later. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): Month[] {
  const months: Month[] = [];
  for (let first = firstDayOf(monthOf(from)); first <= to && from <= to; first = addMonths(first, 1)) {
    months.push(monthOf(first));
  }
  return months;
}

const nameIn = (month: Month, language: Language, length: 'long' | 'short'): string =>
  Temporal.PlainDate.from(firstDayOf(month)).toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', {
    month: length,
    year: length === 'long' ? 'numeric' : '2-digit',
  });

/** "november 2026" */
export const monthName = (month: Month, language: Language): string => nameIn(month, language, 'long');

/** "nov. 26": for the foot of a chart. */
export const monthShort = (month: Month, language: Language): string => nameIn(month, language, 'short');
