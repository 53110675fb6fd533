import { sum } from '../../src/claim/money';
import type { Balance, Debtor, InvoiceDetail, Reminder } from '../../src/dinero/model';
import type { Channel } from '../../src/ipc/deliveryViews';
import type { ReminderFacts } from '../../src/procedure/requirements';
import { isGone } from '../appError';
import type { Urgency } from '../dinero/company';
import { addressOf, goesOnPaper } from '../jobs/channelOf';
import type { Desk } from '../jobs/desk';
import { chargedOutsideBooks, hasOwnNotice, isOwnMarker, unbookedSteps } from '../jobs/ownLetters';
import { markDebtorGone } from '../jobs/readDebtors';

/** What Dinero says of one invoice at this moment; all of it is saved as it is read. */
export interface FreshFacts {
  invoice: InvoiceDetail;
  balance: Balance;
  /** Live reminders only: deleted ones are left out. */
  reminders: Reminder[];
  /** ISO 8601 in UTC. */
  readAt: string;
}

/** Reads an invoice, its balance and its reminders from Dinero. @throws AppError `dinero-…` */
export async function readFresh(desk: Desk, guid: string, urgency: Urgency): Promise<FreshFacts> {
  const [invoice, balance, reminders] = await Promise.all([
    desk.dinero.invoice(guid, urgency),
    desk.dinero.balance(guid, urgency),
    desk.dinero.reminders(guid, urgency),
  ]);
  const readAt = desk.store.moment();
  desk.store.transaction(() => {
    desk.invoices.saveDetail(invoice);
    desk.balances.save(guid, balance, readAt);
    desk.reminders.save(guid, reminders, readAt);
  });
  return { invoice, balance, reminders: reminders.filter((reminder) => !reminder.deleted), readAt };
}

/**
 * The same as the rules of src/procedure want it. `sending` is the row being carried out, if any, and `own` its reminder in Dinero:
 * neither counts against itself.
 */
export function reminderFacts(
  desk: Desk,
  { invoice, balance, reminders }: FreshFacts,
  debtor: Debtor | null,
  sending: { id: number; own: Reminder | null; channel: Channel } | null,
): ReminderFacts {
  const others = reminders.filter((reminder) => reminder.id !== sending?.own?.id);
  const outside = chargedOutsideBooks(desk, invoice.guid);
  const remaining = sum([balance.remaining, outside]);
  const theirs = others.filter(({ text }) => !isOwnMarker(desk, invoice.guid, text));
  const lettersOfOurs = unbookedSteps(desk, invoice.guid).filter(({ kind }) => kind === 'reminder');
  const settledBy = balance.payments.filter((payment) => payment.byVoucher);
  return {
    invoice: {
      ...invoice,
      // What our own letters charged is owed also where Dinero, which does not know of it, counts the invoice as paid.
      status: outside > 0 && remaining > 0 ? 'overdue' : invoice.status,
      latestMailOut: desk.invoices.get(invoice.guid)?.latestMailOut ?? 'none',
    },
    debtor: debtor && { ...debtor, email: addressOf(desk, debtor) },
    onPaper: sending === null ? goesOnPaper(desk, debtor) : sending.channel === 'print',
    // Dinero says so of any invoice with a notice of collection, ours included.
    sentToCollection: invoice.sentToCollection && !hasOwnNotice(desk, invoice.guid),
    disputed: desk.disputes.active(invoice.guid) !== undefined,
    balance: {
      remaining,
      settledByVoucher: settledBy.length > 0 && settledBy.length === balance.payments.length,
    },
    reminders: {
      bookedOn: [
        ...theirs.flatMap(({ draft, day }) => (draft || day === null ? [] : [day])),
        ...lettersOfOurs.map(({ sentOn }) => sentOn),
      ].sort((a, b) => a.localeCompare(b)),
      foreignDraft: theirs.some((reminder) => reminder.draft),
    },
    lastLetterOn: desk.outbox.lastSent(invoice.guid)?.payload.day ?? null,
    unfinished: desk.outbox.unfinishedOf(invoice.guid).some(({ id }) => id !== sending?.id),
  };
}

/** The debtor is always read anew before a letter: an address of last week may be the wrong one. */
export async function readDebtor(desk: Desk, guid: string | null, urgency: Urgency): Promise<Debtor | null> {
  if (guid === null) return null;
  try {
    const debtor = await desk.dinero.debtor(guid, urgency);
    desk.debtors.upsert([debtor]);
    return debtor;
  } catch (error) {
    if (!isGone(error)) throw error;
    markDebtorGone(desk, guid);
    return null; // the requirements then say that the debtor is gone
  }
}
