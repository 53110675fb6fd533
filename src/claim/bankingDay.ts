import Holidays from 'date-holidays';
import type { CalendarDate } from './date';
import { dayNumber, fromDayNumber, partsOf, weekday } from './dayNumber';

const closedByYear = new Map<number, ReadonlySet<number>>();
let calendar: Holidays | undefined;

/** Public holidays, and the banks' own: Friday after Ascension, 5 June, 24 and 31 December (nationalbanken.dk). */
function closedDaysOf(year: number): ReadonlySet<number> {
  let closed = closedByYear.get(year);
  if (closed === undefined) {
    calendar ??= new Holidays('DK', { types: ['public'] });
    const holidays = calendar.getHolidays(year).map((holiday) => ({
      day: dayNumber(holiday.date.slice(0, 10) as CalendarDate),
      ascension: holiday.rule === 'easter 39',
    }));
    closed = new Set([
      ...holidays.map(({ day }) => day),
      ...holidays.filter(({ ascension }) => ascension).map(({ day }) => day + 1),
      ...['06-05', '12-24', '12-31'].map((own) => dayNumber(`${year}-${own}` as CalendarDate)),
    ]);
    closedByYear.set(year, closed);
  }
  return closed;
}

/** Whether Danish banks are open on a day number. */
export const isBankingDayNumber = (day: number): boolean =>
  weekday(day) < 6 && !closedDaysOf(partsOf(day).year).has(day);

/** The same day where the banks are open, else the next one they are. */
export function bankingDayFrom(day: number): number {
  let open = day;
  while (!isBankingDayNumber(open)) open += 1;
  return open;
}

/** Whether Danish banks are open: no weekend, no public holiday, no closing day of their own. */
export const isBankingDay = (day: CalendarDate): boolean => isBankingDayNumber(dayNumber(day));

/** The day itself if it is a banking day, else the next banking day. */
export const nextBankingDay = (day: CalendarDate): CalendarDate => fromDayNumber(bankingDayFrom(dayNumber(day)));
