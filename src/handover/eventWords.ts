import { formatDate, type CalendarDate } from '../claim/date';
import { formatKroner, type Ore } from '../claim/money';
import type { Language } from '../ipc/views';
import type { EventType, ProcedureEvent } from '../procedure/events';
import { say } from '../text/say';

/** What of an event is said: an amount, a day, or a person's own words. */
interface Said {
  amount?: Ore;
  day?: CalendarDate;
  text?: string;
}

type Key = Exclude<EventType, 'settlement-changed' | 'fees-decided' | 'step-decided' | 'step-sent'>;

/** What happened to a case, in a sentence. */
export function eventWords(event: ProcedureEvent, language: Language): string {
  switch (event.type) {
    case 'settlement-changed':
      return say(language, `handoverEvents.settled-${event.to}`);
    case 'fees-decided':
      return say(language, `handoverEvents.fees-${event.decision}`);
    case 'step-decided':
    case 'step-sent': {
      const { kind, notice, total } = event;
      const step = say(language, `handoverEvents.step-${kind === 'reminder' && notice ? 'both' : kind}`);
      const day = formatDate(event.type === 'step-sent' ? event.sentOn : event.on, language);
      const key = event.type === 'step-sent' ? 'sent' : 'decided';
      return say(language, `handoverEvents.${key}`, { step, day, amount: formatKroner(total, language) });
    }
    default:
      return plain(event.type, saidOf(event), language);
  }
}

function plain(type: Key, { amount, day, text }: Said, language: Language): string {
  const params = {
    ...(amount === undefined ? {} : { amount: formatKroner(amount, language) }),
    ...(day === undefined ? {} : { day: formatDate(day, language) }),
  };
  const sentence = say(language, `handoverEvents.${type}`, params);
  return text === undefined || text.trim() === '' ? sentence : `${sentence}: ${text.trim()}`;
}

function saidOf(event: ProcedureEvent): Said {
  switch (event.type) {
    case 'registered':
      return { amount: event.invoice.principal, day: event.invoice.dueDate };
    case 'due-date-moved':
      return { day: event.dueDate };
    case 'amount-changed':
      return { amount: event.principal };
    case 'payment-seen':
    case 'payment-reversed':
      return { amount: event.payment.amount, day: event.payment.date };
    case 'credit-seen':
    case 'credit-reversed':
      return { amount: event.credit.amount, day: event.credit.date };
    case 'disputed':
      return { text: event.note };
    case 'held':
      return { text: event.reason };
    case 'payment-promised':
      return { day: event.until };
    case 'reminder-seen':
      return { day: event.sentOn };
    case 'closed':
      return { text: event.note };
    default:
      return {};
  }
}
