import type { CalendarDate } from '../../../src/claim/date';
import { parseDay } from '../../components/parseDay';

/** From and to as a person types them. */
export interface PeriodDraft {
  from: string;
  to: string;
}

/** What a draft means. Undefined is a day that cannot be read. */
export interface ReadPeriod {
  from: CalendarDate | undefined;
  to: CalendarDate | undefined;
  /** Both days, in order; null where there is something to correct. */
  days: { from: CalendarDate; to: CalendarDate } | null;
  /** Both can be read, and `to` is the earlier. */
  reversed: boolean;
}

/** Reads what was typed. */
export function readPeriod(draft: PeriodDraft): ReadPeriod {
  const [from, to] = [parseDay(draft.from), parseDay(draft.to)];
  if (from === undefined || to === undefined) return { from, to, days: null, reversed: false };
  return { from, to, days: from <= to ? { from, to } : null, reversed: from > to };
}
