import type { CalendarDate } from './date';

const MILLISECONDS = 86_400_000;

/** All claims name the same few thousand days, and turning them to and fro is what evaluating would cost most. */
const numbers = new Map<CalendarDate, number>();
const written = new Map<number, CalendarDate>();

/**
 * Days since 1970-01-01. The engine counts in whole numbers and turns back at its edge: evaluating a million claims
 * leaves no room for a date object per period. Date is used in UTC only, where every day has the same length.
 */
export function dayNumber(day: CalendarDate): number {
  let number = numbers.get(day);
  if (number === undefined) {
    number = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS;
    numbers.set(day, number);
  }
  return number;
}

/** The calendar date of a day number. */
export function fromDayNumber(number: number): CalendarDate {
  let day = written.get(number);
  if (day === undefined) {
    day = new Date(number * MILLISECONDS).toISOString().slice(0, 10) as CalendarDate;
    written.set(number, day);
  }
  return day;
}

/** Year, month (1–12) and day of the month of a day number. */
export function partsOf(number: number): { year: number; month: number; day: number } {
  const moment = new Date(number * MILLISECONDS);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/** Monday is 1, Sunday is 7. */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** As addMonths of date.ts, without a date object: the last day of the month where the day does not exist. */
export function monthsLater(day: CalendarDate, months: number): CalendarDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, index] = [Math.floor(month / 12), month % 12];
  const lastDay = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), lastDay);
  return fromDayNumber(Date.UTC(year, index, dayOfMonth) / MILLISECONDS);
}
