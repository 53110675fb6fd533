import { z } from 'zod';
import { dayOrNull, flag, guid, guidOrNull, happened, kroner, text, voucherNumber } from './fields';
import type { InvoiceDetail } from './model';
import { invoiceStatus } from './words';

/**
 * GET /v1/{org}/invoices/{guid} with lower-case keys (InvoiceReadModel). Its Status knows only Draft and Booked; whether it is paid
 * or overdue stands in PaymentStatus. IsSentToDebtCollection must be there: nothing may be assumed about it.
 */
export const InvoiceAnswer = z
  .object({
    guid,
    number: voucherNumber,
    contactguid: guidOrNull,
    contactname: text,
    date: dayOrNull,
    paymentdate: dayOrNull,
    currency: text,
    status: text,
    paymentstatus: text,
    totalinclvat: kroner,
    description: text,
    externalreference: text,
    deletedat: happened,
    issenttodebtcollection: flag,
    timestamp: text,
    fikcode: text,
  })
  .transform((answer): InvoiceDetail => ({
    guid: answer.guid,
    number: answer.number,
    debtorGuid: answer.contactguid,
    debtorName: answer.contactname ?? '',
    day: answer.date,
    dueDate: answer.paymentdate,
    currency: answer.currency?.toUpperCase() ?? 'DKK',
    status: invoiceStatus(answer.paymentstatus ?? answer.status),
    total: answer.totalinclvat,
    description: answer.description ?? '',
    externalReference: answer.externalreference,
    deleted: answer.deletedat,
    sentToCollection: answer.issenttodebtcollection,
    timestamp: answer.timestamp ?? '',
    fikCode: answer.fikcode,
  }));
