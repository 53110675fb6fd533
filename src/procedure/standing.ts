import type { WaitCode } from './explanations/catalogue';
import type { Next } from './next';
import type { Procedure } from './state';

/** The one word a list shows for a case. */
export const caseStates = [
  'watched',
  'found',
  'active',
  'inactive',
  'disputed',
  'on-hold',
  'promised',
  'payment-plan',
  'queued',
  'decision',
  'final',
  'handed-over',
  'closed',
] as const;
export type CaseState = (typeof caseStates)[number];

export interface CaseStanding {
  state: CaseState;
  /** Why nothing follows, or `step-due`; for a case that a person closed the reason given. */
  reason: string;
}

const stateByWait: Partial<Record<WaitCode, CaseState>> = {
  paid: 'closed',
  credited: 'closed',
  'fees-covered': 'closed',
  closed: 'closed',
  'handed-over': 'handed-over',
  'settled-after-handover': 'handed-over',
  disputed: 'disputed',
  'on-hold': 'on-hold',
  'on-hold-open': 'on-hold',
  promised: 'promised',
  'payment-plan': 'payment-plan',
  queued: 'queued',
  decision: 'decision',
  final: 'final',
  deactivated: 'inactive',
};

/** Where a case stands, by what comes next in it. */
export function standingOf({ standing, closed }: Procedure, { wait }: Next): CaseStanding {
  if (wait === null) return { state: standing, reason: 'step-due' };
  const { code } = wait.why;
  return { state: stateByWait[code] ?? standing, reason: closed !== null && code === 'closed' ? closed.reason : code };
}
