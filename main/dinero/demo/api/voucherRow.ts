import type { CalendarDate } from '../../../../src/claim/date';
import { contactOf, type Firm } from '../firm';
import type { FieldTable } from '../http/fields';
import { kroner, momentOrNull, momentText, NO_NUMBER } from '../http/json';
import type { DemoCreditNote, DemoInvoice, DemoVoucher } from '../model';
import { statusOf, totalOf, type VoucherStatus } from '../rules/balance';
import { latestMailOutType, mailOutStatus } from '../rules/mailOut';

/** An invoice or credit note as a list sees it. */
export interface VoucherRow {
  voucher: DemoVoucher;
  type: 'Invoice' | 'CreditNote';
  due: CalendarDate | null;
  status: VoucherStatus;
  contactName: string;
}

const creditNoteStatus = (note: DemoCreditNote): VoucherStatus => {
  if (note.number === null) return 'Draft';
  return note.creditNoteFor === null ? 'Booked' : 'Paid';
};

export const invoiceRow = (firm: Firm, invoice: DemoInvoice, today: CalendarDate): VoucherRow => ({
  voucher: invoice,
  type: 'Invoice',
  due: invoice.due,
  status: statusOf(invoice, today),
  contactName: contactOf(firm, invoice).name,
});

export const creditNoteRow = (firm: Firm, note: DemoCreditNote): VoucherRow => ({
  voucher: note,
  type: 'CreditNote',
  due: null,
  status: creditNoteStatus(note),
  contactName: contactOf(firm, note).name,
});

const inDkk = (amount: number, voucher: DemoVoucher): number =>
  kroner(Math.round((amount * voucher.exchangeRate) / 100));

/** The documented fields of the three lists of sales vouchers. */
export const voucherFields: FieldTable<VoucherRow> = {
  Number: ({ voucher }) => voucher.number ?? NO_NUMBER,
  Guid: ({ voucher }) => voucher.guid,
  ExternalReference: ({ voucher }) => voucher.externalReference,
  ContactName: ({ contactName }) => contactName,
  ContactGuid: ({ voucher }) => voucher.contactGuid,
  Date: ({ voucher }) => voucher.day,
  PaymentDate: ({ due }) => due,
  Description: ({ voucher }) => voucher.description,
  Currency: ({ voucher }) => voucher.currency,
  Status: ({ status }) => status,
  Type: ({ type }) => type,
  MailOutStatus: ({ voucher }) => mailOutStatus(voucher.mails),
  LatestMailOutType: ({ voucher }) => latestMailOutType(voucher.mails),
  TotalExclVatInDkk: ({ voucher }) => inDkk(voucher.totalExclVat, voucher),
  TotalInclVatInDkk: ({ voucher }) => inDkk(totalOf(voucher), voucher),
  TotalExclVat: ({ voucher }) => kroner(voucher.totalExclVat),
  TotalInclVat: ({ voucher }) => kroner(totalOf(voucher)),
  CreatedAt: ({ voucher }) => momentText(voucher.createdAt),
  UpdatedAt: ({ voucher }) => momentText(voucher.updatedAt),
  DeletedAt: ({ voucher }) => momentOrNull(voucher.deletedAt),
};
