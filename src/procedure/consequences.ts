import type { CalendarDate } from '../claim/date';
import { claimedChargesOpen, claimOf } from './claimOf';
import type { Context } from './context';
import type { EventType, ProcedureEvent } from './events';
import { evolve } from './evolve';
import { isKnown, next } from './next';
import { levelOf, type KnownProcedure, type Procedure, type Settlement } from './state';

/** Events after which the claim may be settled, or no longer be. */
const touchClaim: ReadonlySet<EventType> = new Set<EventType>([
  'registered',
  'payment-seen',
  'payment-reversed',
  'credit-seen',
  'credit-reversed',
  'amount-changed',
  'due-date-moved',
  'debtor-changed',
  'dispute-cleared',
  'step-sent',
  'reminder-seen',
  'reminder-withdrawn',
  'bounced',
]);

/** A payment may be dated after the day the books were read; it counts all the same. */
const latestMoney = ({ payments, credits }: Procedure, today: CalendarDate): CalendarDate =>
  [...payments, ...credits].reduce((latest, { date }) => (date > latest ? date : latest), today);

function settlementOf(state: KnownProcedure, { today, figures }: Context): ProcedureEvent | null {
  const untouched = state.payments.length === 0 && state.credits.length === 0;
  if (untouched && state.invoice.principal > 0 && state.settlement === 'open') return null;
  const claim = claimOf(state, latestMoney(state, today), figures);
  const chargesOpen = claimedChargesOpen(claim);
  const to = outcome(claim.open.principal, state, chargesOpen);
  return isAnswered(to, state.settlement) ? null : { type: 'settlement-changed', v: 1, on: today, to, chargesOpen };
}

/** Nothing new, or a decision that a person has taken already. */
const isAnswered = (to: Settlement, was: Settlement): boolean =>
  to === was || (to === 'decision' && (was === 'continue' || was === 'covered'));

function outcome(
  principalOpen: number,
  state: KnownProcedure,
  chargesOpen: number,
): 'open' | 'decision' | 'paid' | 'credited' {
  if (principalOpen > 0) return 'open';
  const credited = state.credits.reduce((total, { amount }) => total + amount, 0);
  // An invoice that is credited in full was never owed: its charges fall away with it.
  if (credited > 0 && credited >= state.invoice.principal) return 'credited';
  return chargesOpen > 0 ? 'decision' : 'paid';
}

/** A decided step that is no longer due is dropped before anybody sends it. */
function droppedStep(state: KnownProcedure, context: Context): ProcedureEvent | null {
  const { pending } = state;
  if (pending === null) return null;
  const { today: on, policy } = context;
  const drop = (reason: string): ProcedureEvent => ({ type: 'step-dropped', v: 1, on, level: pending.level, reason });
  if (levelOf(state) >= pending.level) return drop('reminded-elsewhere');
  const found = next({ ...state, pending: null }, policy, on, { ...context, early: pending.by === 'person' });
  // What it was to follow has come back, and goes first.
  if (found.due !== null && found.due.level < pending.level) return drop('another-step-first');
  return found.wait === null || found.wait.why.code === 'final' ? null : drop(found.wait.why.code);
}

/** The events with what follows from them: settled or open again, and a decided step that falls away. */
export function withConsequences(
  state: Procedure,
  events: readonly ProcedureEvent[],
  context: Context,
): ProcedureEvent[] {
  const all = [...events];
  let after = all.reduce(evolve, state);
  const append = (event: ProcedureEvent | null): void => {
    if (event === null) return;
    all.push(event);
    after = evolve(after, event);
  };
  if (isKnown(after) && events.some(({ type }) => touchClaim.has(type))) append(settlementOf(after, context));
  if (isKnown(after)) append(droppedStep(after, context));
  return all;
}
