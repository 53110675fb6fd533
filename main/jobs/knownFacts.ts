import type { ReminderFacts } from '../../src/procedure/requirements';
import { isUnfinished } from '../store/outbox';
import type { OverdueInvoice } from '../store/overdueRow';

/** What is known of an invoice without asking Dinero, as the requirements want it. */
export function knownFacts({ invoice, debtor, balance, reminders, dispute, outbox }: OverdueInvoice): ReminderFacts {
  return {
    invoice,
    debtor,
    sentToCollection: invoice.sentToCollection,
    disputed: dispute !== null,
    balance: balance && {
      remaining: balance.remaining,
      settledByVoucher: balance.paidByVoucher > 0 && balance.paidByVoucher >= balance.paid,
    },
    reminders,
    lastLetterOn: null, // a sent letter is among `bookedOn` until Dinero's list says otherwise; the preview asks the outbox
    unfinished: outbox !== null && isUnfinished(outbox),
  };
}
