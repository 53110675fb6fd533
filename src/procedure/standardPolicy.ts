import { danishLaw } from '../claim/figures/danishLaw';
import type { PolicyStep } from './policy';

/** Between two fee-bearing letters (renteloven § 9b(2)); the deadline of the letter before makes it longer. */
const reminder: PolicyStep = {
  kind: 'reminder',
  notice: false,
  on: true,
  from: 'previous',
  days: danishLaw.feeGapDays,
  endOfMonth: false,
  fee: danishLaw.feeCap,
  interest: true,
  compensation: false,
  text: null,
};

/** Three reminders, as many as the law lets a fee be charged for: the first when the grace is over. Compensation is claimed on purpose only. */
export const standardSteps: readonly PolicyStep[] = [{ ...reminder, days: 0 }, reminder, reminder];

/** Banking days a payment on the last day has to arrive, before the next letter goes. */
export const DAYS_FOR_MONEY = 2;
