import { bankingDayFrom } from '../claim/bankingDay';
import type { CalendarDate } from '../claim/date';
import { dayNumber, fromDayNumber } from '../claim/dayNumber';

/** The so-many-th banking day after a day; the day itself for 0, also where the banks are closed. */
export function bankingDaysLater(day: CalendarDate, count: number): CalendarDate {
  let number = dayNumber(day);
  for (let left = count; left > 0; left -= 1) number = bankingDayFrom(number + 1);
  return fromDayNumber(number);
}
