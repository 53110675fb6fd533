import type { CalendarDate } from '../claim/date';
import { dayNumber, fromDayNumber, partsOf } from '../claim/dayNumber';
import { bankingDaysLater } from './bankingDays';
import type { LevelledStep, PolicyRules } from './policy';
import { counts, type KnownProcedure } from './state';

/** Days a step counted from the due date keeps from a letter that went late, unless the plan itself has them closer. */
const DAYS_AFTER_A_LATE_LETTER = 10;

/** The day the grace ends; that day the procedure may begin. */
export const graceEnd = ({ invoice }: KnownProcedure, { graceDays, graceUnit }: PolicyRules): CalendarDate =>
  graceUnit === 'bankingDays'
    ? bankingDaysLater(invoice.dueDate, graceDays)
    : fromDayNumber(dayNumber(invoice.dueDate) + graceDays);

/** The day the latest letter that counts was sent, by us or by others. */
export function latestSent({ sent }: Pick<KnownProcedure, 'sent'>): CalendarDate | null {
  let latest: CalendarDate | null = null;
  for (const step of sent) if (counts(step) && (latest === null || step.sentOn > latest)) latest = step.sentOn;
  return latest;
}

/** Whether the days count from the due date: before the first letter, and where it was moved past the latest one. */
export function startsAnew(state: KnownProcedure): boolean {
  const latest = latestSent(state);
  return latest === null || state.invoice.dueDate >= latest;
}

function lastOfMonth(day: number): number {
  const { year, month } = partsOf(day);
  return Date.UTC(year, month, 0) / 86_400_000;
}

/** How far two steps lie apart in the plan; the days after a late letter where the plan does not say. */
function plannedGap(policy: PolicyRules, step: LevelledStep): number {
  const before = policy.steps.slice(0, step.level - 1).findLast(({ on }) => on);
  return before?.from === 'due' ? Math.max(1, step.days - before.days) : DAYS_AFTER_A_LATE_LETTER;
}

/**
 * The day a step falls due by the policy; it is due on that day and later. It counts from the day the previous letter
 * was *sent*, so that a missed month is not followed by a cascade.
 */
export function stepDay(state: KnownProcedure, policy: PolicyRules, step: LevelledStep): CalendarDate {
  const grace = dayNumber(graceEnd(state, policy));
  const latest = latestSent(state);
  const anew = startsAnew(state) || latest === null;
  const previous = anew ? grace : dayNumber(latest);
  const origin = step.from === 'due' ? dayNumber(state.invoice.dueDate) : previous;
  const counted = origin + step.days;
  const day = step.endOfMonth ? lastOfMonth(counted) : counted;
  if (step.from === 'previous') return fromDayNumber(day);
  const earliest = anew ? grace : previous + Math.min(DAYS_AFTER_A_LATE_LETTER, plannedGap(policy, step));
  return fromDayNumber(Math.max(day, earliest));
}
