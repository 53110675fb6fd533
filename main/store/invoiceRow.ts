import type { Invoice } from '../../src/dinero/model';
import { fromFlag } from './flags';

/** An invoice as the app knows it: Dinero's row, and what reading it alone or repeatedly has told besides. */
export interface KnownInvoice extends Invoice {
  sentToCollection: boolean;
  /** Dinero's row version; null until the invoice was read by itself. */
  timestamp: string | null;
  fikCode: string | null;
  /** Whether the last full fetch found it among the overdue. */
  overdue: boolean;
}

export type InvoiceRow = Omit<KnownInvoice, 'deleted' | 'sentToCollection' | 'overdue'> & {
  deleted: number;
  sentToCollection: number;
  overdue: number;
};

/** The columns of `invoice`, named as the fields of InvoiceRow. */
export const INVOICE_COLUMNS = `
  invoice.guid, invoice.number, invoice.debtor_guid AS debtorGuid, invoice.debtor_name AS debtorName, invoice.day,
  invoice.due_date AS dueDate, invoice.currency, invoice.status, invoice.latest_mail_out AS latestMailOut,
  invoice.total, invoice.description, invoice.external_reference AS externalReference, invoice.deleted,
  invoice.updated_at AS updatedAt, invoice.sent_to_collection AS sentToCollection, invoice.timestamp,
  invoice.fik_code AS fikCode, invoice.overdue`;

/** Takes these columns alone, for a row may hold those of other tables. */
export const toInvoice = (row: InvoiceRow): KnownInvoice => ({
  guid: row.guid,
  number: row.number,
  debtorGuid: row.debtorGuid,
  debtorName: row.debtorName,
  day: row.day,
  dueDate: row.dueDate,
  currency: row.currency,
  status: row.status,
  latestMailOut: row.latestMailOut,
  total: row.total,
  description: row.description,
  externalReference: row.externalReference,
  deleted: fromFlag(row.deleted),
  updatedAt: row.updatedAt,
  sentToCollection: fromFlag(row.sentToCollection),
  timestamp: row.timestamp,
  fikCode: row.fikCode,
  overdue: fromFlag(row.overdue),
});
