import { dateInCopenhagen, daysBetween, type CalendarDate } from '../claim/date';
import { ZERO, type Ore } from '../claim/money';
import type { ByItself, DueLetter, StartingInvoice } from '../ipc/todayViews';
import { reminderKind, type LetterKind } from '../letter/letter';
import { stepAfter, type LevelledStep, type PolicyRules } from '../procedure/policy';

/** Some of many, and what all of them come to. */
export interface Some<T> {
  count: number;
  total: Ore;
  rows: readonly T[];
}

/** A case whose next step is due. */
export interface DueCase extends StartingInvoice {
  /** The level reached; 0 before the first letter. */
  level: number;
  /** The day the letter of that level was sent; null where none was. */
  sentOn: CalendarDate | null;
  dueDate: CalendarDate | null;
  /** Only the charges are still collected. */
  chargesOnly: boolean;
}

/** What is known of the rest of the day. */
export interface DayAhead extends Pick<
  ByItself,
  'running' | 'lastRunAt' | 'pausedUntil' | 'held' | 'approve' | 'outgoing'
> {
  today: CalendarDate;
  nextRunAt: string | null;
  policy: PolicyRules;
  due: Some<DueCase>;
  starting: Some<StartingInvoice>;
}

const none = { count: 0, total: ZERO, rows: [] };

function letterOf({ kind, notice, level }: LevelledStep, chargesOnly: boolean): LetterKind {
  if (chargesOnly) return 'charges';
  if (kind === 'notice') return 'notice';
  return notice ? 'reminder-notice' : reminderKind(level);
}

/** How long after what the letter goes; null where neither a letter nor a due date is known. */
function afterWhat({ level, sentOn, dueDate }: DueCase, today: CalendarDate, { steps }: PolicyRules) {
  if (level > 0 && sentOn !== null) {
    const what = steps[level - 1]?.kind === 'notice' ? ('notice' as const) : ('reminder' as const);
    return { what, level, days: daysBetween(sentOn, today) };
  }
  return dueDate === null ? null : { what: 'due-date' as const, level: 0, days: daysBetween(dueDate, today) };
}

function dueLetter(one: DueCase, { today, policy }: DayAhead): DueLetter[] {
  const { guid, number, debtorName, amount, level, chargesOnly } = one;
  const step = stepAfter(policy, level);
  if (step === undefined) return [];
  return [
    { guid, number, debtorName, amount, letter: letterOf(step, chargesOnly), after: afterWhat(one, today, policy) },
  ];
}

/** What the app does by itself for the rest of a day: letters go and cases start with a run only, and not while all is paused. */
export function byItself(ahead: DayAhead): ByItself {
  const { today, nextRunAt, running, lastRunAt, pausedUntil, held, approve, outgoing, due, starting } = ahead;
  const runsToday = running || (nextRunAt !== null && dateInCopenhagen(Date.parse(nextRunAt)) === today);
  const goes = runsToday && pausedUntil === null && !held;
  return {
    nextRunAt,
    running,
    lastRunAt,
    pausedUntil,
    held,
    approve,
    letters: goes ? { ...due, rows: due.rows.flatMap((one) => dueLetter(one, ahead)) } : none,
    starts: goes ? { ...starting, rows: [...starting.rows] } : none,
    outgoing,
  };
}
