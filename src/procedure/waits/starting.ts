import { bankingDayFrom } from '../../claim/bankingDay';
import { dayNumber, fromDayNumber } from '../../claim/dayNumber';
import { bankingDaysLater } from '../bankingDays';
import { claimedChargesOpen, claimOf } from '../claimOf';
import { wait, type Wait } from '../decision';
import { graceEnd, startsAnew } from '../schedule';
import type { Situation } from './situation';

/** What a person has to decide about the charges once the principal is paid. */
export function whyUndecided({ state, today, figures }: Situation): Wait | null {
  if (state.settlement !== 'decision') return null;
  const open = claimedChargesOpen(claimOf(state, today, figures));
  return wait({ code: 'decision', params: { open } });
}

/** Not overdue, or still in the grace. A due date on a bank closing day may be paid on the next banking day. */
export function whyNotOverdue({ state, policy, today }: Pick<Situation, 'state' | 'policy' | 'today'>): Wait | null {
  const { dueDate } = state.invoice;
  const lastTimelyDay = bankingDayFrom(dayNumber(dueDate));
  if (dayNumber(today) <= lastTimelyDay) {
    const params = { dueDate, timely: fromDayNumber(lastTimelyDay) };
    return wait({ code: 'not-overdue', params }, fromDayNumber(lastTimelyDay + 1));
  }
  const from = graceEnd(state, policy);
  return startsAnew(state) && today < from ? wait({ code: 'in-grace', params: { dueDate, from } }, from) : null;
}

/** What keeps an overdue invoice from starting that nobody has switched off. */
export function whyNotStarted({ state, policy, today }: Pick<Situation, 'state' | 'policy' | 'today'>): Wait | null {
  const { standing, foundOn, invoice } = state;
  if (standing === 'active') return null;
  const { dueDate } = invoice;
  const { mode, startFrom, startNotBefore, autoStartAfterBankingDays: days } = policy;
  if (foundOn === null) return wait({ code: 'not-found-yet', params: { dueDate } });
  if (mode === 'manual') return wait({ code: 'awaiting-activation', params: {} });
  if (startFrom !== null && dueDate < startFrom) {
    return wait({ code: 'before-start-date', params: { dueDate, startFrom } });
  }
  const counted = bankingDaysLater(foundOn, days);
  const from = startNotBefore !== null && startNotBefore > counted ? startNotBefore : counted;
  return today < from ? wait({ code: 'automatic-start', params: { foundOn, days, from } }, from) : null;
}
