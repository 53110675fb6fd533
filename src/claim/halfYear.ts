import type { CalendarDate } from './date';
import { dayNumber, partsOf } from './dayNumber';

/** Half-years are numbered: twice the year, plus one for the half that begins on 1 July. Reference rates last one. */
export function halfYearOf(day: number): number {
  const { year, month } = partsOf(day);
  return year * 2 + (month > 6 ? 1 : 0);
}

/** The year a half-year lies in. */
export const yearOf = (halfYear: number): number => Math.floor(halfYear / 2);

/** Its first day: 1 January or 1 July. */
export const startOf = (halfYear: number): CalendarDate =>
  `${String(yearOf(halfYear)).padStart(4, '0')}-${halfYear % 2 === 0 ? '01' : '07'}-01` as CalendarDate;

const starts = new Map<number, number>();

/** The day number of its first day. */
export function startDayOf(halfYear: number): number {
  let day = starts.get(halfYear);
  if (day === undefined) {
    day = dayNumber(startOf(halfYear));
    starts.set(halfYear, day);
  }
  return day;
}
