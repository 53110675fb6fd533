import type { Command } from './commands';
import type { Context } from './context';
import { decide } from './decide';
import type { Decision, Refusal } from './decision';
import type { ProcedureEvent } from './events';
import { evolve } from './evolve';
import { isKnown, next } from './next';
import type { StepKind } from './policy';
import type { PendingStep, Procedure } from './state';

/** What one run did to a procedure. */
export interface Turn {
  state: Procedure;
  /** To be stored, in this order. */
  events: ProcedureEvent[];
  /** The one step to send, or null. */
  step: PendingStep | null;
  /** Why there is none. */
  waiting: Refusal | null;
}

const commandFor: Record<StepKind, Command['type'] & ('remind' | 'give-notice' | 'hand-over')> = {
  reminder: 'remind',
  notice: 'give-notice',
  handover: 'hand-over',
};

/**
 * One run for one invoice: finds it, starts it where that is its time, and decides the one step that is due. However
 * many runs were missed, one step.
 */
export function turn(before: Procedure, context: Context): Turn {
  let state = before;
  const events: ProcedureEvent[] = [];
  const apply = (decision: Decision): Decision => {
    if (!decision.ok) return decision;
    for (const event of decision.events) {
      events.push(event);
      state = evolve(state, event);
    }
    return decision;
  };
  const found = apply(decide(state, { type: 'find' }, context));
  if (!found.ok && found.refusal.why.code === 'before-last-run') {
    return { state, events, step: null, waiting: found.refusal };
  }
  apply(decide(state, { type: 'start-by-itself' }, context));
  const { policy, today } = context;
  const following = next(state, policy, today, context);
  if (following.wait !== null) return { state, events, step: null, waiting: following.wait };
  const taken = apply(decide(state, { type: commandFor[following.due.kind], by: 'app' }, context));
  if (!taken.ok) return { state, events, step: null, waiting: taken.refusal };
  return { state, events, step: isKnown(state) ? state.pending : null, waiting: null };
}
