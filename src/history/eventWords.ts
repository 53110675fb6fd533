import { formatDate, type CalendarDate } from '../claim/date';
import { formatKroner, type Ore } from '../claim/money';
import type { Language } from '../ipc/views';
import type { EventOf, ProcedureEvent } from '../procedure/events';
import { say, type SayKey } from '../text/say';

/** What of an event is said: an amount, a day, or a person's own words. */
interface Said {
  amount?: Ore;
  day?: CalendarDate;
  text?: string;
}

type Plain = Exclude<ProcedureEvent, EventOf<'settlement-changed' | 'fees-decided' | 'step-decided' | 'step-sent'>>;

/** What happened to a case, in a sentence. */
export function eventWords(event: ProcedureEvent, language: Language): string {
  if (event.type === 'settlement-changed') return say(language, `caseEvents.settled-${event.to}`);
  if (event.type === 'fees-decided') return say(language, `caseEvents.fees-${event.decision}`);
  if (event.type === 'step-decided') return stepWords('caseEvents.decided', event, event.on, language);
  if (event.type === 'step-sent') return stepWords('caseEvents.sent', event, event.sentOn, language);
  return plain(event.type, saidOf(event), language);
}

function stepWords(
  key: SayKey,
  { kind, notice, total }: EventOf<'step-decided' | 'step-sent'>,
  day: CalendarDate,
  language: Language,
): string {
  const step = say(language, `caseEvents.step-${kind === 'reminder' && notice ? 'both' : kind}`);
  return say(language, key, { step, day: formatDate(day, language), amount: formatKroner(total, language) });
}

function plain(type: Plain['type'], { amount, day, text }: Said, language: Language): string {
  const params = {
    ...(amount === undefined ? {} : { amount: formatKroner(amount, language) }),
    ...(day === undefined ? {} : { day: formatDate(day, language) }),
  };
  const sentence = say(language, `caseEvents.${type}`, params);
  return text === undefined || text.trim() === '' ? sentence : `${sentence}: ${text.trim()}`;
}

function saidOf(event: Plain): Said {
  if ('payment' in event) return { amount: event.payment.amount, day: event.payment.date };
  if ('credit' in event) return { amount: event.credit.amount, day: event.credit.date };
  if ('note' in event) return { text: event.note };
  if ('dueDate' in event) return { day: event.dueDate };
  if (event.type === 'registered') return { amount: event.invoice.principal, day: event.invoice.dueDate };
  if (event.type === 'amount-changed') return { amount: event.principal };
  if (event.type === 'held') return { text: event.reason };
  if (event.type === 'payment-promised') return { day: event.until };
  return event.type === 'reminder-seen' ? { day: event.sentOn } : {};
}
