import { isBankingDay } from '../claim/bankingDay';
import { addDays, type CalendarDate } from '../claim/date';
import type { Ore } from '../claim/money';
import type { Since } from '../ipc/todayViews';
import { sinceKinds, type SinceKind } from './kinds';

/** How often something happened, and what it came to; null where it has no amount. */
export interface Happened {
  kind: SinceKind;
  count: number;
  amount: Ore | null;
}

/** The last working day before a day: the latest one on which Danish banks were open. */
export function workingDayBefore(day: CalendarDate): CalendarDate {
  let before = addDays(day, -1);
  while (!isBankingDay(before)) before = addDays(before, -1);
  return before;
}

/** What has happened since a day, in the order of the kinds; what did not happen is left out. */
export const sinceThen = (day: CalendarDate, happened: readonly Happened[]): Since => ({
  day,
  lines: sinceKinds.flatMap((kind) => happened.filter((one) => one.kind === kind && one.count > 0)),
});
