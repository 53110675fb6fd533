import type { CalendarDate } from '../claim/date';
import type { Ore } from '../claim/money';
import type { Balance, InvoiceDetail, Reminder } from '../dinero/model';
import type { ChargedAmounts, Command } from './commands';
import { counts, type KnownProcedure } from './state';

interface Entry {
  date: CalendarDate;
  amount: Ore;
  ref: string;
}

/** What the books say of an invoice at one moment. Every entry has a name of its own, by which it is told apart. */
export interface Reading {
  principal: Ore;
  /** Null where the books have none. */
  dueDate: CalendarDate | null;
  deleted: boolean;
  payments: readonly Entry[];
  credits: readonly Entry[];
  /** Booked reminders: neither drafts nor deleted ones. */
  reminders: readonly { sentOn: CalendarDate; charged: ChargedAmounts; ref: string }[];
}

/** The name of a reminder of Dinero; its numbers can repeat, its ids do not. */
export const reminderRef = (id: number): string => String(id);

/** What Dinero answers, as a reading. */
export function readingOf(
  invoice: Pick<InvoiceDetail, 'total' | 'dueDate' | 'deleted'>,
  balance: Balance,
  reminders: readonly Reminder[],
): Reading {
  const entries = balance.payments
    .filter(({ amount }) => amount > 0)
    .map(({ guid, day, amount, byVoucher }) => ({ byVoucher, entry: { date: day, amount, ref: guid } }));
  return {
    principal: invoice.total,
    dueDate: invoice.dueDate,
    deleted: invoice.deleted,
    payments: entries.filter(({ byVoucher }) => !byVoucher).map(({ entry }) => entry),
    credits: entries.filter(({ byVoucher }) => byVoucher).map(({ entry }) => entry),
    reminders: reminders.flatMap(({ id, draft, deleted, day, fee, interest, compensation }) =>
      id === null || draft || deleted || day === null
        ? []
        : [{ sentOn: day, charged: { fee, interest, compensation }, ref: reminderRef(id) }],
    ),
  };
}

interface Named {
  date: CalendarDate;
  amount: Ore;
  ref: string | null;
}

const isSame = (a: Named, b: Named): boolean => a.ref === b.ref && a.date === b.date && a.amount === b.amount;
const missingFrom = <T extends Named>(list: readonly Named[], entries: readonly T[]): T[] =>
  entries.filter((entry) => !list.some((other) => isSame(entry, other)));

/** What no longer stands in the books. What never had a name there was put in by a person and stays. */
const gone = (known: readonly Named[], read: readonly Named[]): string[] =>
  missingFrom(read, known).flatMap(({ ref }) => ref ?? []);

/**
 * What has to be told to a procedure for it to know what the books say: what is gone before what is new. Empty where it
 * knows already. An amount or a day that was corrected is taken out and put in again.
 */
export function observed(state: KnownProcedure, reading: Reading): Command[] {
  const { invoice, payments, credits, sent, closed } = state;
  const commands: Command[] = [];
  for (const ref of gone(payments, reading.payments)) commands.push({ type: 'reverse-payment', amount: null, ref });
  for (const ref of gone(credits, reading.credits)) commands.push({ type: 'reverse-credit', amount: null, ref });
  const standing = new Set(reading.reminders.map(({ ref }) => ref));
  for (const step of sent) {
    if (counts(step) && step.kind !== 'handover' && step.ref !== null && !standing.has(step.ref)) {
      commands.push({ type: 'withdraw-reminder', ref: step.ref });
    }
  }
  if (reading.principal !== invoice.principal) commands.push({ type: 'change-amount', principal: reading.principal });
  if (reading.dueDate !== null && reading.dueDate !== invoice.dueDate) {
    commands.push({ type: 'move-due-date', dueDate: reading.dueDate });
  }
  for (const payment of missingFrom(payments, reading.payments)) {
    commands.push({ type: 'see-payment', payment: { ...payment, designated: false } });
  }
  for (const credit of missingFrom(credits, reading.credits)) commands.push({ type: 'see-credit', credit });
  for (const { sentOn, charged, ref } of reading.reminders) {
    // One that came back stands in the books until it is taken back there; it is known, and does not count.
    if (!sent.some((step) => (counts(step) || step.bounced) && step.ref === ref))
      commands.push({ type: 'see-reminder', sentOn, charged, ref });
  }
  if (reading.deleted && closed === null) commands.push({ type: 'close', reason: 'deleted', note: '' });
  return commands;
}
