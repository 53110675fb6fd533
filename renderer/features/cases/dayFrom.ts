import type { CalendarDate } from '../../../src/claim/date';
import { parseDay } from '../../components/parseDay';

/** The day that was typed, unless it has passed. */
export function dayFrom(text: string, today: CalendarDate): CalendarDate | undefined {
  const day = parseDay(text);
  return day !== undefined && day >= today ? day : undefined;
}
