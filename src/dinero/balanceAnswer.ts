import { z } from 'zod';
import { day, guid, kroner, whole } from './fields';
import type { Balance, Payment } from './model';

/** A payment (PaymentReadModel). Where no account received the money, a credit note, the ledger or another invoice settled it. */
const PaymentRow = z
  .object({ guid, paymentdate: day, amount: kroner, depositaccountnumber: whole.nullish() })
  .transform((row): Payment => ({
    guid: row.guid,
    day: row.paymentdate,
    amount: row.amount,
    byVoucher: row.depositaccountnumber == null,
  }));

/**
 * GET /v2/{org}/invoices/{guid}/payments with lower-case keys (InvoicePaymentsModel). One unreadable payment makes the whole balance
 * unreadable: nobody may be reminded of an amount that is half understood.
 */
export const BalanceAnswer = z
  .object({
    payments: z.array(PaymentRow).nullish(),
    paidamount: kroner,
    remainingamount: kroner,
    invoicetotalincludingreminderexpenses: kroner,
  })
  .transform((answer): Balance => ({
    payments: answer.payments ?? [],
    paid: answer.paidamount,
    remaining: answer.remainingamount,
    totalWithReminders: answer.invoicetotalincludingreminderexpenses,
  }));
