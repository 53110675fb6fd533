import { danishLaw } from '../claim/figures/danishLaw';
import { ZERO } from '../claim/money';
import type { NoticeRule } from '../ipc/deliveryViews';
import type { PolicyRules, PolicyStep } from './policy';
import type { DebtorKind } from '../claim/facts';

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
const reminders: readonly PolicyStep[] = [{ ...reminder, days: 0 }, reminder, reminder];

/**
 * The steps of the standard procedure, with the notice of collection where the company wants it. Handing over is a
 * person's act and no step.
 */
export function standardSteps(notice: NoticeRule): readonly PolicyStep[] {
  if (notice === 'none') return reminders;
  if (notice === 'with-third') return [...reminders.slice(0, 2), { ...reminder, notice: true }];
  return [...reminders, { ...reminder, kind: 'notice', fee: ZERO }];
}

/** Banking days a payment on the last day has to arrive, before the next letter goes. */
export const DAYS_FOR_MONEY = 2;

/**
 * By itself no interest is charged from consumers, nor from those who may be one: theirs begins later than Dinero reckons it
 * (renteloven § 3(2), § 7(1)), and a letter that Dinero makes too dear is not sent at all.
 */
export function standardVariants(notice: NoticeRule): Partial<Record<DebtorKind, Partial<PolicyRules>>> {
  const gentle = { steps: standardSteps(notice).map((step) => ({ ...step, interest: false })) };
  return { consumer: gentle, unknown: gentle };
}
