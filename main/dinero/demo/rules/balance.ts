import type { CalendarDate } from '../../../../src/claim/date';
import { add, subtract, sum, type Ore } from '../../../../src/claim/money';
import type { DemoInvoice, DemoReminder, DemoVoucher } from '../model';

/** The words of Dinero's lists. */
export type VoucherStatus = 'Draft' | 'Booked' | 'Paid' | 'OverPaid' | 'Overdue';

export const totalOf = (voucher: DemoVoucher): Ore => add(voucher.totalExclVat, voucher.vat);

export const paidOn = (invoice: DemoInvoice): Ore => sum(invoice.payments.map((payment) => payment.amount));

export const chargesOf = (reminder: DemoReminder): Ore => sum([reminder.fee, reminder.interest, reminder.compensation]);

/** Only booked reminders have an effect; a deleted one is offset. */
export const bookedReminders = (invoice: DemoInvoice): DemoReminder[] =>
  invoice.reminders.filter((reminder) => !reminder.draft && !reminder.deleted);

export const bookedCharges = (invoice: DemoInvoice): Ore => sum(bookedReminders(invoice).map(chargesOf));

export const totalWithReminders = (invoice: DemoInvoice): Ore => add(totalOf(invoice), bookedCharges(invoice));

/** Negative where overpaid. */
export const remainingOf = (invoice: DemoInvoice): Ore => subtract(totalWithReminders(invoice), paidOn(invoice));

/** Overdue begins the day after the due date. A part-paid invoice has no status of its own. */
export function statusOf(invoice: DemoInvoice, today: CalendarDate): VoucherStatus {
  if (invoice.number === null) return 'Draft';
  const remaining = remainingOf(invoice);
  if (remaining < 0) return 'OverPaid';
  if (remaining === 0) return 'Paid';
  return invoice.due < today ? 'Overdue' : 'Booked';
}

/** At least one sent reminder warns of debt collection, or a person marked it. */
export const sentToCollection = (invoice: DemoInvoice): boolean =>
  invoice.markedForCollection ||
  invoice.reminders.some((reminder) => reminder.sent && !reminder.deleted && reminder.withDebtCollectionWarning);
