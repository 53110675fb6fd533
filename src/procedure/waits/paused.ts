import { bankingDayFrom } from '../../claim/bankingDay';
import type { CalendarDate } from '../../claim/date';
import { dayNumber, fromDayNumber } from '../../claim/dayNumber';
import { ore } from '../../claim/money';
import { wait, type Wait } from '../decision';
import type { Situation } from './situation';

const dayAfter = (day: CalendarDate): CalendarDate => fromDayNumber(dayNumber(day) + 1);

/** A plan holds while every instalment whose last timely day has passed is covered by what was paid since it was made. */
function whilePlanIsKept({ state: { plan, payments }, today }: Situation): Wait | null {
  if (plan === null) return null;
  let paid = 0;
  for (const { date, amount } of payments) if (date >= plan.since && date <= today) paid += amount;
  let owed = 0;
  for (const { due, amount } of plan.instalments) {
    owed += amount;
    if (paid >= owed) continue;
    const missing = ore(Math.min(amount, owed - paid));
    const until = dayAfter(fromDayNumber(bankingDayFrom(dayNumber(due))));
    return today < until ? wait({ code: 'payment-plan', params: { due, amount: missing } }, until) : null;
  }
  return null;
}

/** What pauses the procedure until a person or a day ends it. */
export function whyPaused(situation: Situation): Wait | null {
  const { state, today } = situation;
  const { disputedSince: since, hold, promisedBy, pending } = state;
  if (since !== null) return wait({ code: 'disputed', params: { since } });
  if (hold !== null && hold.until === null) {
    return wait({ code: 'on-hold-open', params: { since: hold.since, reason: hold.reason } });
  }
  if (hold?.until != null && today <= hold.until) {
    return wait({ code: 'on-hold', params: { until: hold.until, reason: hold.reason } }, dayAfter(hold.until));
  }
  if (promisedBy !== null && today <= promisedBy) {
    return wait({ code: 'promised', params: { until: promisedBy } }, dayAfter(promisedBy));
  }
  const plan = whilePlanIsKept(situation);
  if (plan !== null) return plan;
  if (pending === null) return null;
  return wait({ code: 'queued', params: { level: pending.level, step: pending.kind, on: pending.on } });
}
