import type { CalendarDate } from '../claim/date';
import type { DebtorKind } from '../claim/facts';
import type { Ore } from '../claim/money';

/** What a step is: a reminder (rykker), a notice of collection (inkassovarsel), or the handover to debt collection. */
export const stepKinds = ['reminder', 'notice', 'handover'] as const;
export type StepKind = (typeof stepKinds)[number];

/**
 * From when a step's days count. `previous`: the day the previous letter was sent, and for the first step the end of the
 * grace; `due`: the due date.
 */
export type StepOrigin = 'previous' | 'due';

/** One step of the procedure. Its level is its place in the list, from 1. */
export interface PolicyStep {
  kind: StepKind;
  /** A reminder that is a notice of collection as well. */
  notice: boolean;
  /** False: switched off. The procedure goes on with the next step. */
  on: boolean;
  from: StepOrigin;
  /** Whole days, 0 to 3650. The step is due on that day and later. */
  days: number;
  /** The day is moved to the last one of its month. */
  endOfMonth: boolean;
  /** The reminder fee wished for; zero for none. What the law refuses is left out. */
  fee: Ore;
  interest: boolean;
  compensation: boolean;
  /** The name of the letter's text, or null for the usual one. */
  text: string | null;
}

export const graceUnits = ['days', 'bankingDays'] as const;
export type GraceUnit = (typeof graceUnits)[number];

/** What can differ between kinds of debtors. */
export interface PolicyRules {
  /** From the due date until an invoice is found at all. */
  graceDays: number;
  graceUnit: GraceUnit;
  /** An open principal below this is not reminded. */
  minimumAmount: Ore;
  /**
   * The next letter goes at the earliest on the so-many-th banking day after the deadline of the latest, so that what was
   * paid on the last day has arrived; never on the deadline itself. Null: only the days of the steps count.
   */
  daysAfterDeadline: number | null;
  /** Banking days from being found until the procedure starts by itself. */
  autoStartAfterBankingDays: number;
  steps: readonly PolicyStep[];
}

/** How a company reminds. What was sent keeps the figures it was sent with when this changes. */
export interface ProcedurePolicy extends PolicyRules {
  /** `manual`: nothing starts but by a person. */
  mode: 'automatic' | 'manual';
  /** Invoices due before this day never start by themselves; a person can start them. Null: no such day. */
  startFrom: CalendarDate | null;
  /** Nothing starts by itself before this day, such as while all is paused. Null: no such day. */
  startNotBefore: CalendarDate | null;
  variants: Partial<Record<DebtorKind, Partial<PolicyRules>>>;
}

/** The policy as it is for a kind of debtor. */
export const policyFor = (policy: ProcedurePolicy, debtor: DebtorKind): ProcedurePolicy => ({
  ...policy,
  ...policy.variants[debtor],
});

/** A step of a policy with its level. */
export interface LevelledStep extends PolicyStep {
  level: number;
}

/** The first step after a level that is switched on; undefined after the last. */
export function stepAfter(policy: PolicyRules, level: number): LevelledStep | undefined {
  const index = policy.steps.findIndex((step, at) => at >= level && step.on);
  const step = policy.steps[index];
  return step === undefined ? undefined : { ...step, level: index + 1 };
}
