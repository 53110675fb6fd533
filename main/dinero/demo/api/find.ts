import { unknownVoucher, outdated, deletedVoucher, DineroError } from '../http/errors';
import { versionText } from '../http/json';
import type { ApiRequest } from '../http/router';
import type { DemoContact, DemoCreditNote, DemoInvoice, DemoReminder } from '../model';

/** The invoice in the path, deleted or not. @throws DineroError 400 code 63. */
export function invoiceIn({ firm, param }: ApiRequest): DemoInvoice {
  const invoice = firm.invoices.get(param('guid').toLowerCase());
  if (!invoice) throw unknownVoucher('InvoiceGuid');
  return invoice;
}

/** As invoiceIn, for writing. @throws DineroError 400 code 63 or 65. */
export function liveInvoiceIn(request: ApiRequest): DemoInvoice {
  const invoice = invoiceIn(request);
  if (invoice.deletedAt !== null) throw deletedVoucher('Invalid InvoiceGuid, the invoice is deleted.');
  return invoice;
}

/** @throws DineroError 400 code 63. */
export function creditNoteIn({ firm, param }: ApiRequest): DemoCreditNote {
  const note = firm.creditNotes.get(param('guid').toLowerCase());
  if (!note) throw unknownVoucher('CreditNoteGuid');
  return note;
}

/** @throws DineroError 404. */
export function contactIn({ firm, param }: ApiRequest): DemoContact {
  const contact = firm.contacts.get(param('guid').toLowerCase());
  if (!contact) throw new DineroError(404, 'unknown', 'The contact was not found.', 'Kontakten findes ikke.');
  return contact;
}

/** The reminder in the path. @throws DineroError 400 code 63, or 65 where it is deleted. */
export function reminderIn(invoice: DemoInvoice, { param }: ApiRequest): DemoReminder {
  const reminder = invoice.reminders.find((candidate) => candidate.id === Number(param('id')));
  if (!reminder) throw unknownVoucher('Id');
  if (reminder.deleted) throw deletedVoucher('The reminder is deleted.');
  return reminder;
}

/** @throws DineroError 400 code 58 unless the timestamp is one of the versions as they stand now. */
export function requireCurrent(timestamp: string, ...versions: number[]): void {
  if (!versions.some((version) => versionText(version) === timestamp.toUpperCase())) throw outdated();
}
