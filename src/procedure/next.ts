import type { CalendarDate } from '../claim/date';
import { danishLaw } from '../claim/figures/danishLaw';
import type { LawFigures } from '../claim/figures/lawFigures';
import { wait, type Wait } from './decision';
import { policyFor, stepAfter, type LevelledStep, type ProcedurePolicy } from './policy';
import { stepDay } from './schedule';
import { levelOf, type KnownProcedure, type Procedure } from './state';
import { whyEnded } from './waits/ended';
import { whyPaused } from './waits/paused';
import type { Situation } from './waits/situation';
import { whyNotOverdue, whyNotStarted, whyUndecided } from './waits/starting';
import { whyTooEarly, whyTooSmall } from './waits/timing';

/** The step that is due, and since when; or why none is. */
export type Next = { due: LevelledStep; since: CalendarDate; wait: null } | { due: null; since: null; wait: Wait };

/** What may be left out: today's law, no arrears elsewhere, and the policy's own days. */
export interface NextOptions {
  figures?: LawFigures;
  arrearsReminders?: readonly CalendarDate[];
  /** A person asks, who may send before the policy's day. */
  early?: boolean;
}

export const isKnown = (state: Procedure): state is KnownProcedure => state.invoice !== null;

/** The situation of a known procedure on a day, by the policy for its debtor. */
export const situationOf = (
  state: KnownProcedure,
  policy: ProcedurePolicy,
  today: CalendarDate,
  { figures = danishLaw, arrearsReminders = [], early = false }: NextOptions = {},
): Situation => ({ state, policy: policyFor(policy, state.invoice.debtor), today, figures, arrearsReminders, early });

const waiting = (found: Wait): Next => ({ due: null, since: null, wait: found });

const switchedOff = ({ state }: Situation): Wait | null =>
  state.standing === 'inactive' ? wait({ code: 'deactivated', params: {} }) : null;

/**
 * What comes next in a procedure, weightiest reason first: ended, paused, a decision to take, switched off, not overdue,
 * not started, final, too small, too early. Pure: the same state, policy and day give the same answer.
 */
export function next(state: Procedure, policy: ProcedurePolicy, today: CalendarDate, options: NextOptions = {}): Next {
  if (!isKnown(state)) return waiting(wait({ code: 'not-registered', params: {} }));
  const situation = situationOf(state, policy, today, options);
  const standing =
    whyEnded(situation) ??
    whyPaused(situation) ??
    whyUndecided(situation) ??
    switchedOff(situation) ??
    whyNotOverdue(situation) ??
    whyNotStarted(situation);
  if (standing !== null) return waiting(standing);
  const level = levelOf(state);
  const due = stepAfter(situation.policy, level);
  if (due === undefined) return waiting(wait({ code: 'final', params: { level } }));
  const untimely = whyTooSmall(situation) ?? whyTooEarly(situation, due);
  return untimely === null ? { due, since: stepDay(state, situation.policy, due), wait: null } : waiting(untimely);
}
