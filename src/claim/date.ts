import { Temporal } from 'temporal-polyfill';

declare const kind: unique symbol;

/** A calendar date in Copenhagen, `YYYY-MM-DD`: never an instant, so that no time zone can move it. */
export type CalendarDate = string & { readonly [kind]: 'date' };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads `YYYY-MM-DD`, without a date object: whole histories are read at a time. @returns undefined unless the day exists. */
export function parseDate(text: string): CalendarDate | undefined {
  const [, year = 0, month = 0, day = 0] = FORM.exec(text)?.map(Number) ?? [];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? (text as CalendarDate) : undefined;
}

/** As parseDate. @throws RangeError where the text is no date. */
export function date(text: string): CalendarDate {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new RangeError(`not a calendar date: ${text}`);
  return parsed;
}

/** The calendar date in Copenhagen at an instant (milliseconds since 1970-01-01T00:00Z). */
export const dateInCopenhagen = (epochMilliseconds: number): CalendarDate =>
  Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
    .toZonedDateTimeISO('Europe/Copenhagen')
    .toPlainDate()
    .toString() as CalendarDate;

/** The instant of a time of the day in Copenhagen (milliseconds since 1970-01-01T00:00Z); one that a change of the clock skips is the next there is. */
export const instantInCopenhagen = (day: CalendarDate, hour: number, minute: number): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: 'Europe/Copenhagen',
    plainTime: Temporal.PlainTime.from({ hour, minute }),
  }).epochMilliseconds;

/** The date so many days later; negative for earlier. */
export const addDays = (from: CalendarDate, days: number): CalendarDate =>
  Temporal.PlainDate.from(from).add({ days }).toString() as CalendarDate;

/** The date so many calendar months later, on the last day of the month where the day does not exist. */
export const addMonths = (from: CalendarDate, months: number): CalendarDate =>
  Temporal.PlainDate.from(from).add({ months }).toString() as CalendarDate;

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** "23. november 2026" (da) or "23 November 2026" (en): the form of letters. */
export function formatDateLong(day: CalendarDate, language: 'da' | 'en' = 'da'): string {
  return Temporal.PlainDate.from(day).toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long' });
}

/** "23.11.2026" (da) or "23/11/2026" (en): the form of lists. */
export function formatDate(day: CalendarDate, language: 'da' | 'en' = 'da'): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return [dayOfMonth, month, year].join(language === 'da' ? '.' : '/');
}
