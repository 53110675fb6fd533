import { sum, ZERO } from '../../src/claim/money';
import type { ReminderFacts } from '../../src/procedure/requirements';
import { isUnfinished } from '../store/outbox';
import type { OverdueInvoice } from '../store/overdueRow';
import { addressOf, goesOnPaper } from './channelOf';
import type { Company } from './company';
import { chargedOutsideBooks } from './ownLetters';

/** What is known of an invoice without asking Dinero, as the requirements want it. */
export function knownFacts(
  company: Company,
  { invoice, debtor, balance, reminders, dispute, outbox }: OverdueInvoice,
): ReminderFacts {
  const unknown = debtor !== null && debtor.email === null; // most have an address, and fifty thousand are asked about
  // Only where a letter was sent from here can anything be charged outside of Dinero's books.
  const outside = outbox === null ? ZERO : chargedOutsideBooks(company, invoice.guid);
  return {
    invoice: outside > 0 && (balance?.remaining ?? 0) + outside > 0 ? { ...invoice, status: 'overdue' } : invoice,
    debtor: unknown ? { ...debtor, email: addressOf(company, debtor) } : debtor,
    onPaper: unknown && goesOnPaper(company, debtor),
    sentToCollection: invoice.sentToCollection,
    disputed: dispute !== null,
    balance: balance && {
      remaining: sum([balance.remaining, outside]),
      settledByVoucher: balance.paidByVoucher > 0 && balance.paidByVoucher >= balance.paid,
    },
    reminders,
    lastLetterOn: null, // a sent letter is among `bookedOn` until Dinero's list says otherwise; the preview asks the outbox
    unfinished: outbox !== null && isUnfinished(outbox),
  };
}
