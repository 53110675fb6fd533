import type { CalendarDate } from './date';
import type { ClaimFacts, CreditNote, Payment, SentReminder } from './facts';
import type { Ore } from './money';

/** What happened on a claim, in the order it counts. */
export type HistoryEvent =
  | { day: CalendarDate; kind: 'credit'; credit: CreditNote }
  | { day: CalendarDate; kind: 'payment'; payment: Payment }
  | { day: CalendarDate; kind: 'arrears' }
  | { day: CalendarDate; kind: 'reminder'; reminder: SentReminder }
  | { day: CalendarDate; kind: 'interest'; amount: Ore }
  | { day: CalendarDate; kind: 'compensation'; amount: Ore };

/** On one day money comes before charges: a fee for an invoice paid the same day is not claimed. */
const WEIGHT = { credit: 0, payment: 1, arrears: 2, reminder: 3, interest: 4, compensation: 5 } as const;

/** All events to `asOf` in order; what lies later has not happened yet. Compensation claimed now comes last. */
export function historyTo(asOf: CalendarDate, facts: ClaimFacts, compensation: Ore): HistoryEvent[] {
  const events: HistoryEvent[] = [];
  for (const credit of facts.creditNotes) events.push({ day: credit.date, kind: 'credit', credit });
  for (const payment of facts.payments) events.push({ day: payment.date, kind: 'payment', payment });
  for (const day of facts.arrearsReminders ?? []) events.push({ day, kind: 'arrears' });
  for (const reminder of facts.reminders) {
    if (reminder.fee > 0) events.push({ day: reminder.sentOn, kind: 'reminder', reminder });
  }
  for (const claimed of facts.claimedInterest) {
    events.push({ day: claimed.asOf, kind: 'interest', amount: claimed.amount });
  }
  for (const claimed of facts.claimedCompensation ?? []) {
    events.push({ day: claimed.date, kind: 'compensation', amount: claimed.amount });
  }
  const past = events.filter(({ day }) => day <= asOf);
  past.sort((a, b) => (a.day === b.day ? WEIGHT[a.kind] - WEIGHT[b.kind] : a.day < b.day ? -1 : 1));
  if (facts.claimCompensation) past.push({ day: asOf, kind: 'compensation', amount: compensation });
  return past;
}
