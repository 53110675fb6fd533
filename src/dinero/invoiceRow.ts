import { z } from 'zod';
import { dayOrNull, guid, guidOrNull, happened, kroner, text, voucherNumber } from './fields';
import type { Invoice } from './model';
import { moment } from './moment';
import { invoiceStatus, mailOutType } from './words';

/** The fields to ask Dinero's list for: left out, it answers with four of them only. */
export const invoiceFields = [
  'Number',
  'Guid',
  'ContactGuid',
  'ContactName',
  'Date',
  'PaymentDate',
  'Currency',
  'Status',
  'MailOutStatus',
  'LatestMailOutType',
  'TotalInclVat',
  'TotalInclVatInDkk',
  'ExternalReference',
  'Description',
  'UpdatedAt',
  'DeletedAt',
] as const;

/** A row of GET /v1/{org}/invoices with lower-case keys (SalesVoucherReadListModel). */
export const InvoiceRow = z
  .object({
    guid,
    number: voucherNumber,
    contactguid: guidOrNull,
    contactname: text,
    date: dayOrNull,
    paymentdate: dayOrNull,
    currency: text,
    status: text,
    latestmailouttype: text,
    totalinclvat: kroner,
    description: text,
    externalreference: text,
    deletedat: happened,
    updatedat: text,
  })
  .transform((row): Invoice => ({
    guid: row.guid,
    number: row.number,
    debtorGuid: row.contactguid,
    debtorName: row.contactname ?? '',
    day: row.date,
    dueDate: row.paymentdate,
    currency: row.currency?.toUpperCase() ?? 'DKK', // Dinero's default where none was chosen
    status: invoiceStatus(row.status),
    latestMailOut: mailOutType(row.latestmailouttype),
    total: row.totalinclvat,
    description: row.description ?? '',
    externalReference: row.externalreference,
    deleted: row.deletedat,
    updatedAt: moment(row.updatedat),
  }));
