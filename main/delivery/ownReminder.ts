import type { Reminder } from '../../src/dinero/model';
import { referenceIn } from '../../src/letter/reference';
import type { Desk } from '../jobs/desk';
import type { OutboxRow } from '../store/outboxRow';

/** Our reminder of this row among the live ones in Dinero, known by the reference in its text. */
export const ownReminder = (reminders: readonly Reminder[], { reference }: OutboxRow): Reminder | null =>
  reminders.find(({ text }) => referenceIn(text) === reference) ?? null;

/** Whether Dinero's reminder charges exactly what the person approved. Its specification of a booked one may have moved on. */
export function isAsApproved(reminder: Reminder, { payload: { expected } }: OutboxRow): boolean {
  const kinds = ['fee', 'interest', 'compensation'] as const;
  const whole = [...kinds, 'principal', 'earlier', 'paid', 'total'] as const;
  return (reminder.draft ? whole : kinds).every((kind) => reminder[kind] === expected[kind]);
}

/** Reads and keeps the reminders of the row's invoice; deleted ones are left out. */
export async function liveReminders(desk: Desk, { invoiceGuid }: OutboxRow): Promise<Reminder[]> {
  const reminders = await desk.dinero.reminders(invoiceGuid, 'person');
  desk.reminders.save(invoiceGuid, reminders, desk.store.moment());
  return reminders.filter((reminder) => !reminder.deleted);
}
