import type { Command, CommandOf } from './commands';
import { withConsequences } from './consequences';
import type { Context } from './context';
import { accept, refuse, type Decision } from './decision';
import { books } from './deciders/books';
import { endings } from './deciders/endings';
import { letters } from './deciders/letters';
import { pauses } from './deciders/pauses';
import { running } from './deciders/running';
import type { Decider, Deciders } from './deciders/about';
import { evolve } from './evolve';
import type { ProcedureEvent } from './events';
import { isKnown } from './next';
import { policyFor } from './policy';
import type { Procedure } from './state';

type Later = Exclude<Command['type'], 'register'>;
const deciders: Deciders<Later> = { ...running, ...letters, ...pauses, ...books, ...endings };

function register(state: Procedure, { invoice }: CommandOf<'register'>, { today: on }: Context): Decision {
  if (state.invoice !== null) return refuse({ code: 'already-registered', params: {} });
  if (invoice.principal < 0) return refuse({ code: 'nothing-owed', params: { amount: invoice.principal } });
  return accept({ type: 'registered', v: 1, on, invoice });
}

/** The clock was set back, or the day is taken from somewhere else: what was decided later must not be undone. */
function whyBackInTime({ lastDay }: Procedure, { today, lastRun }: Context): Decision | null {
  const last = lastRun !== null && (lastDay === null || lastRun > lastDay) ? lastRun : lastDay;
  return last !== null && today < last ? refuse({ code: 'before-last-run', params: { today, last } }, last) : null;
}

function decideKnown(state: Procedure, command: CommandOf<Later>, context: Context): Decision {
  if (!isKnown(state)) return refuse({ code: 'not-registered', params: {} });
  const { kind } = context.debtor;
  const changed: ProcedureEvent[] =
    kind === state.invoice.debtor ? [] : [{ type: 'debtor-changed', v: 1, on: context.today, debtor: kind }];
  const current = { ...changed.reduce(evolve, state), invoice: { ...state.invoice, debtor: kind } };
  const local = { ...context, policy: policyFor(context.policy, kind) };
  // The table ties each command to its decider; only the look-up by its type loses that.
  const decision = (deciders[command.type] as Decider<Later>)(current, command, local);
  if (!decision.ok) return decision;
  return accept(...withConsequences(state, [...changed, ...decision.events], local));
}

/**
 * What follows from a command, or why it is refused. Pure, and never throws on a valid command: same state, command and
 * context, same events. One step at a time, in order; no step is skipped.
 */
export function decide(state: Procedure, command: Command, context: Context): Decision {
  const back = whyBackInTime(state, context);
  if (back !== null) return back;
  if (command.type !== 'register') return decideKnown(state, command, context);
  const decision = register(state, command, context);
  return decision.ok ? accept(...withConsequences(state, decision.events, context)) : decision;
}
