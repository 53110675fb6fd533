import { addDays, daysBetween, type CalendarDate } from '../claim/date';
import type { Ore } from '../claim/money';
import type { Debtor, Invoice } from '../dinero/model';

/**
 * Why an invoice may not be reminded: a closed list, each with a sentence in src/text under `requirements.<code>`.
 * The order is the order of weight: the first that stands is the one a list shows.
 */
export const requirementCodes = [
  'deleted',
  'paid',
  'credited',
  'no-due-date',
  'not-overdue',
  'foreign-currency',
  'in-collection',
  'disputed',
  'debtor-gone',
  'debtor-bankrupt',
  'below-minimum',
  'not-overdue-long-enough',
  'public-e-invoice',
  'no-email',
  'unfinished-reminder',
  'draft-in-dinero',
  'three-reminders',
  'ten-days',
  'reminded-elsewhere',
  'preview-too-old',
  'taken-back',
  'withdrawn',
  'address-changed',
  'amounts-changed',
  'balance-unread',
  'decision-open',
  'case-closed',
  'on-hold',
  'not-its-turn',
  'paused',
  'dinero-above-law',
  'manual-channel',
  'charged-by-own-letter',
] as const;

export type RequirementCode = (typeof requirementCodes)[number];

export interface Refusal {
  code: RequirementCode;
  /** The first day on which the reason no longer stands, where time alone lifts it. */
  until: CalendarDate | null;
}

/** What the company has decided about when an invoice is reminded at all. */
export interface Policy {
  /** Days after the due date before the first reminder, 1 to 90. */
  graceDays: number;
  /** The open amount below which nothing is reminded. */
  minimumAmount: Ore;
}

/** What is known of an invoice. Null is "not read yet", and counts against it only where `complete` is asked for. */
export interface ReminderFacts {
  invoice: Pick<Invoice, 'dueDate' | 'currency' | 'status' | 'deleted' | 'latestMailOut' | 'total'>;
  debtor: Pick<Debtor, 'email' | 'ean' | 'insolvent' | 'deleted'> | null;
  /** The letter goes on paper: no e-mail address is wanted for it. */
  onPaper: boolean;
  sentToCollection: boolean;
  disputed: boolean;
  /** What is left to pay, and whether vouchers (credit notes) settled it rather than money. */
  balance: { remaining: Ore; settledByVoucher: boolean } | null;
  /** Days of the booked reminders, oldest first, and whether a draft lies in Dinero that is not ours. */
  reminders: { bookedOn: readonly CalendarDate[]; foreignDraft: boolean } | null;
  /** The day of the latest letter sent from here, also where its reminder was since deleted in Dinero. */
  lastLetterOn: CalendarDate | null;
  /** Whether an earlier sending of the invoice has not come to its end. */
  unfinished: boolean;
}

/** Reminders per invoice (renteloven § 9 b (2); Dinero itself stops there as well). */
export const MOST_REMINDERS = 3;
/** Days between two reminders (renteloven § 9 b (2)). */
export const DAYS_BETWEEN_REMINDERS = 10;

/**
 * Every reason why the invoice may not be reminded on this day, weightiest first; none if it may.
 * @param complete true before sending: then what has not been read is itself a reason
 */
export function requirements(facts: ReminderFacts, policy: Policy, today: CalendarDate, complete: boolean): Refusal[] {
  const { invoice, debtor, balance, reminders } = facts;
  const found = new Map<RequirementCode, CalendarDate | null>();
  const refuse = (when: boolean, code: RequirementCode, until: CalendarDate | null = null) => {
    if (when) found.set(code, until);
  };

  refuse(invoice.deleted, 'deleted');
  const settled = balance !== null && balance.remaining <= 0;
  const credited = settled && balance.settledByVoucher;
  refuse(credited, 'credited');
  refuse(!credited && (settled || invoice.status === 'paid' || invoice.status === 'overpaid'), 'paid');
  refuse(invoice.dueDate === null, 'no-due-date');
  if (invoice.dueDate !== null) {
    const overdue = daysBetween(invoice.dueDate, today);
    refuse(overdue < 1, 'not-overdue', addDays(invoice.dueDate, 1));
    refuse(
      overdue >= 1 && overdue < policy.graceDays,
      'not-overdue-long-enough',
      addDays(invoice.dueDate, policy.graceDays),
    );
  }
  refuse(invoice.currency !== 'DKK', 'foreign-currency');
  refuse(facts.sentToCollection || invoice.latestMailOut === 'collection', 'in-collection');
  refuse(facts.disputed, 'disputed');
  refuse(debtor?.deleted === true || (complete && debtor === null), 'debtor-gone');
  refuse(debtor?.insolvent === true, 'debtor-bankrupt');
  const open = balance === null ? invoice.total : balance.remaining;
  refuse(!settled && open < policy.minimumAmount, 'below-minimum');
  const unreachable = debtor !== null && debtor.email === null && !facts.onPaper;
  refuse(unreachable && debtor.ean !== null, 'public-e-invoice');
  refuse(unreachable && debtor.ean === null, 'no-email');
  refuse(facts.unfinished, 'unfinished-reminder');
  refuse(reminders?.foreignDraft === true, 'draft-in-dinero');
  refuse((reminders?.bookedOn.length ?? 0) >= MOST_REMINDERS, 'three-reminders');
  const last = [...(reminders?.bookedOn ?? []), ...(facts.lastLetterOn ? [facts.lastLetterOn] : [])].sort().at(-1);
  if (last !== undefined) {
    const until = addDays(last, DAYS_BETWEEN_REMINDERS);
    refuse(today < until, 'ten-days', until);
  }
  refuse(complete && (balance === null || reminders === null), 'balance-unread');

  return requirementCodes.flatMap((code) => {
    const until = found.get(code);
    return until === undefined ? [] : [{ code, until }];
  });
}
