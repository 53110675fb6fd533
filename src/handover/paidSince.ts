import type { CalendarDate } from '../claim/date';
import type { Ore } from '../claim/money';
import type { ProcedureEvent } from '../procedure/events';

/** Money or a credit note that the books showed after the handover, whatever day they date it. */
export interface PaidSince {
  kind: 'payment' | 'credit';
  date: CalendarDate;
  amount: Ore;
  ref: string | null;
}

type Entry = Omit<PaidSince, 'kind'>;

const of = (kind: PaidSince['kind'], { date, amount, ref }: Entry): PaidSince => ({ kind, date, amount, ref });

export const isSamePayment = (a: PaidSince, b: PaidSince): boolean =>
  a.kind === b.kind && a.date === b.date && a.amount === b.amount && a.ref === b.ref;

/** What the books took in by an event; null for events of other kinds. */
export function paidIn(event: ProcedureEvent): PaidSince | null {
  if (event.type === 'payment-seen') return of('payment', event.payment);
  return event.type === 'credit-seen' ? of('credit', event.credit) : null;
}

function goneIn(event: ProcedureEvent): PaidSince | null {
  if (event.type === 'payment-reversed') return of('payment', event.payment);
  return event.type === 'credit-reversed' ? of('credit', event.credit) : null;
}

/** What the collector has to be told of a case that stands handed over; null where none does. Oldest first. */
export function paidSinceHandover(events: readonly ProcedureEvent[]): PaidSince[] | null {
  let since: PaidSince[] | null = null;
  for (const event of events) {
    if (event.type === 'step-sent' && event.kind === 'handover') since = [];
    else if (event.type === 'taken-back') since = null;
    if (since === null) continue;
    const paid = paidIn(event);
    if (paid !== null) since.push(paid);
    const gone = goneIn(event);
    if (gone !== null) since = without(since, gone);
  }
  return since;
}

function without(list: readonly PaidSince[], gone: PaidSince): PaidSince[] {
  const at = list.findLastIndex((one) => isSamePayment(one, gone));
  return list.filter((_, index) => index !== at);
}
