import { daysBetween, type CalendarDate } from '../../../../src/claim/date';
import { deletedVoucher, invalid } from '../http/errors';
import type { DemoInvoice, DemoReminder } from '../model';
import { statusOf } from './balance';

const MOST = 3;
const DAYS_BETWEEN = 10;

export const liveReminders = (invoice: DemoInvoice): DemoReminder[] =>
  invoice.reminders.filter((reminder) => !reminder.deleted);

/** The newest reminder that is not deleted. */
export function lastReminder(invoice: DemoInvoice): DemoReminder | undefined {
  return liveReminders(invoice).reduce<DemoReminder | undefined>(
    (last, reminder) => (last === undefined || reminder.day >= last.day ? reminder : last),
    undefined,
  );
}

/** @throws DineroError unless the invoice is overdue. */
export function requireOverdue(invoice: DemoInvoice, today: CalendarDate): void {
  if (invoice.deletedAt !== null) throw deletedVoucher('Invalid InvoiceGuid, the invoice is deleted.');
  if (statusOf(invoice, today) !== 'Overdue') {
    throw invalid('The invoice must be overdue.', 'Fakturaen skal være forfalden.');
  }
}

/** @throws DineroError unless the invoice is overdue and has fewer than three reminders. */
export function requireRoomForReminder(invoice: DemoInvoice, today: CalendarDate): void {
  requireOverdue(invoice, today);
  if (liveReminders(invoice).length >= MOST) {
    throw invalid('There can be up to three reminders per invoice.', 'Der kan højst være tre rykkere på en faktura.');
  }
}

/** As requireRoomForReminder; moreover ten days must have passed since the last one (Renteloven § 9 b). */
export function requireReminderDay(invoice: DemoInvoice, day: CalendarDate, today: CalendarDate): void {
  requireRoomForReminder(invoice, today);
  const last = lastReminder(invoice);
  // A date ahead of today does not shorten the wait.
  if (last && daysBetween(last.day, day < today ? day : today) < DAYS_BETWEEN) {
    throw invalid(
      'Ten days must pass between reminders.',
      'Der skal gå mindst ti dage mellem rykkerne, jf. renteloven.',
      'Date',
    );
  }
}
