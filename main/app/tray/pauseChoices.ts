import { addDays, addMonths, type CalendarDate } from '../../../src/claim/date';
import { dayNumber, weekday } from '../../../src/claim/dayNumber';

export interface PauseChoice {
  key:
    | 'desktop.untilTomorrow'
    | 'desktop.untilMonday'
    | 'desktop.untilWeek'
    | 'desktop.untilFortnight'
    | 'desktop.untilMonth';
  /** The day on which the work goes on. */
  goesOn: CalendarDate;
  /** The last day of the pause. */
  until: CalendarDate;
}

/** How long everything can be paused, each day once: on a Sunday Monday is tomorrow. */
export function pauseChoices(today: CalendarDate): PauseChoice[] {
  const daysToMonday = 8 - weekday(dayNumber(today));
  const all: [PauseChoice['key'], CalendarDate][] = [
    ['desktop.untilTomorrow', addDays(today, 1)],
    ['desktop.untilMonday', addDays(today, daysToMonday)],
    ['desktop.untilWeek', addDays(today, 7)],
    ['desktop.untilFortnight', addDays(today, 14)],
    ['desktop.untilMonth', addMonths(today, 1)],
  ];
  return all
    .filter(([, day], index) => all.findIndex(([, other]) => other === day) === index)
    .map(([key, goesOn]) => ({ key, goesOn, until: addDays(goesOn, -1) }));
}
