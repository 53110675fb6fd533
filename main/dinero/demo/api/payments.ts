import { sum } from '../../../../src/claim/money';
import { json, type Answer } from '../http/answer';
import { kroner } from '../http/json';
import type { ApiRequest } from '../http/router';
import { paidOn, remainingOf, totalOf, totalWithReminders } from '../rules/balance';
import { creditNoteIn, invoiceIn } from './find';

/** GET /v2/{org}/invoices/{guid}/payments */
export function readPayments(request: ApiRequest): Answer {
  const invoice = invoiceIn(request);
  const account = request.firm.accounts[0]?.number ?? null;
  return json({
    Payments: invoice.payments.map((payment) => ({
      Guid: payment.guid,
      DepositAccountNumber: payment.creditNote === null ? account : null,
      Currency: invoice.currency,
      ExchangeRate: invoice.exchangeRate,
      PaymentClass: payment.creditNote === null ? 'Invoice' : 'CreditNote',
      RelatedVoucherId: payment.creditNote,
      ExternalReference: null,
      PaymentDate: payment.day,
      Description: payment.text,
      Amount: kroner(payment.amount),
    })),
    RemainingAmount: kroner(remainingOf(invoice)),
    PaidAmount: kroner(paidOn(invoice)),
    InvoiceTotalIncludingReminderExpenses: kroner(totalWithReminders(invoice)),
    RemainderAsFeeAvailable: false,
  });
}

/** GET /v1/{org}/sales/creditnotes/{guid}/payments: the invoice it was set off against. */
export function readCreditNotePayments(request: ApiRequest): Answer {
  const note = creditNoteIn(request);
  const total = totalOf(note);
  const invoice = note.creditNoteFor === null ? undefined : request.firm.invoices.get(note.creditNoteFor);
  const setOff = invoice?.payments.filter((payment) => payment.creditNote === note.guid) ?? [];
  const used = sum(setOff.map((payment) => payment.amount));
  return json({
    Payments: setOff.map((payment) => ({
      Guid: payment.guid,
      DepositAccountNumber: null,
      Currency: note.currency,
      ExchangeRate: note.exchangeRate,
      PaymentClass: 'Invoice',
      RelatedVoucherId: note.creditNoteFor,
      ExternalReference: null,
      PaymentDate: payment.day,
      Description: payment.text,
      Amount: kroner(payment.amount),
    })),
    RemainingAmount: kroner(total - used),
    PaidAmount: kroner(used),
    InvoiceTotalIncludingReminderExpenses: kroner(total),
    RemainderAsFeeAvailable: false,
  });
}
