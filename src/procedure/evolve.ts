import type { ProcedureEvent } from './events';
import { noProcedure, type Procedure, type SentStep } from './state';

const without = <T extends { date: string; amount: number; ref: string | null }>(list: readonly T[], gone: T): T[] => {
  const at = list.findLastIndex(
    ({ date, amount, ref }) => date === gone.date && amount === gone.amount && ref === gone.ref,
  );
  return list.filter((_, index) => index !== at);
};

const ours = { elsewhere: false, bounced: false, takenBack: false };

/** The latest letter that counts and fits; the rest of the list unchanged. */
function markLast(sent: readonly SentStep[], fits: (step: SentStep) => boolean, mark: Partial<SentStep>): SentStep[] {
  const at = sent.findLastIndex((step) => !step.bounced && !step.takenBack && fits(step));
  return sent.map((step, index) => (index === at ? { ...step, ...mark } : step));
}

function change(state: Procedure, event: ProcedureEvent): Partial<Procedure> {
  const { invoice } = state;
  switch (event.type) {
    case 'registered':
      return { invoice: event.invoice };
    case 'found':
      return { standing: 'found', foundOn: event.on };
    case 'activated':
    case 'started-by-itself':
      return { standing: 'active' };
    case 'deactivated':
      return { standing: 'inactive' };
    case 'answer-withdrawn':
      return { standing: state.foundOn === null ? 'watched' : 'found' };
    case 'debtor-changed':
      return { invoice: invoice && { ...invoice, debtor: event.debtor } };
    case 'due-date-moved':
      return {
        invoice: invoice && { ...invoice, dueDate: event.dueDate },
        // Not overdue any more: it is to be found anew, and its days until the start count anew.
        ...(state.standing === 'found' && event.dueDate >= event.on ? { standing: 'watched', foundOn: null } : {}),
      };
    case 'amount-changed':
      return { invoice: invoice && { ...invoice, principal: event.principal } };
    case 'payment-seen':
      return { payments: [...state.payments, event.payment] };
    case 'payment-reversed':
      return { payments: without(state.payments, event.payment) };
    case 'credit-seen':
      return { credits: [...state.credits, event.credit] };
    case 'credit-reversed':
      return { credits: without(state.credits, event.credit) };
    case 'settlement-changed':
      return { settlement: event.to };
    case 'fees-decided':
      return { settlement: event.decision === 'continue' ? 'continue' : 'covered' };
    case 'disputed':
      return { disputedSince: event.on };
    case 'dispute-cleared':
      return { disputedSince: null };
    case 'held':
      return { hold: { since: event.on, until: event.until, reason: event.reason } };
    case 'resumed':
      return { hold: null, promisedBy: null };
    case 'payment-promised':
      return { promisedBy: event.until };
    case 'plan-agreed':
      return { plan: { since: event.on, instalments: event.instalments } };
    case 'plan-ended':
      return { plan: null };
    case 'step-decided':
      return { pending: event };
    case 'step-dropped':
      return { pending: null };
    case 'step-sent': {
      const { level, kind, notice, sentOn, fee, interest, compensation, deadline, ref } = event;
      const step = { level, kind, notice, sentOn, fee, interest, compensation, deadline, ref, ...ours };
      return {
        sent: [...state.sent, step],
        pending: null,
        ...(kind === 'handover' ? { handedOverOn: sentOn } : {}),
      };
    }
    case 'reminder-seen': {
      const { level, sentOn, fee, interest, compensation, ref } = event;
      const charged = { level, sentOn, fee, interest, compensation, ref };
      const step: SentStep = { ...ours, ...charged, kind: 'reminder', notice: false, deadline: null, elsewhere: true };
      return { sent: [...state.sent, step] };
    }
    case 'reminder-withdrawn':
      return { sent: markLast(state.sent, ({ ref }) => ref === event.ref, { takenBack: true }) };
    case 'bounced':
      return { sent: markLast(state.sent, ({ level }) => level === event.level, { bounced: true }) };
    case 'closed':
      return { closed: { on: event.on, reason: event.reason } };
    case 'reopened':
      return state.closed === null ? { settlement: 'decision' } : { closed: null };
    case 'taken-back':
      return {
        handedOverOn: null,
        // Nothing goes on by itself after a case came back: a person says so.
        standing: 'inactive',
        sent: markLast(state.sent, ({ kind }) => kind === 'handover', { takenBack: true }),
      };
  }
}

/** The state after one more event. Total: every event fits every state, since what has happened has happened. */
export function evolve(state: Procedure, event: ProcedureEvent): Procedure {
  const lastDay = state.lastDay === null || event.on > state.lastDay ? event.on : state.lastDay;
  return { ...state, ...change(state, event), lastDay };
}

/** The state a history leads to. */
export const replay = (events: readonly ProcedureEvent[], from: Procedure = noProcedure): Procedure =>
  events.reduce(evolve, from);
