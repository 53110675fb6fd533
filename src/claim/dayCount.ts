import { partsOf } from './dayNumber';

/**
 * How days become parts of a year. No statute fixes it: the State counts real days of the calendar year
 * (Personaleadministrativ vejledning 36.5.5), others a fixed year of 365 days or months of 30 days.
 */
export const dayCounts = ['actual/actual', 'actual/365', '30/360'] as const;
export type DayCount = (typeof dayCounts)[number];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days since year 0 in months of 30 days, the 31st counting with the 30th (30E/360). */
function thirtyDayMonths(day: number): number {
  const parts = partsOf(day);
  return parts.year * 360 + parts.month * 30 + Math.min(parts.day, 30);
}

/** Interest days from `from` to `to`, both included. Sums over adjoining periods are the count of the whole. */
export const interestDays = (dayCount: DayCount, from: number, to: number): number =>
  dayCount === '30/360' ? thirtyDayMonths(to) - thirtyDayMonths(from - 1) : to - from + 1;

/** The days of the year which the interest days are divided by. */
export function daysOfYear(dayCount: DayCount, year: number): 360 | 365 | 366 {
  if (dayCount === '30/360') return 360;
  return dayCount === 'actual/actual' && isLeap(year) ? 366 : 365;
}
