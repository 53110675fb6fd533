import { debtorKind } from '../../src/dinero/debtorKind';
import type { Debtor, Reminder } from '../../src/dinero/model';
import { requirements, type RequirementCode } from '../../src/procedure/requirements';
import { asksForLetter, sendingPolicy } from '../jobs/cases';
import type { Desk } from '../jobs/desk';
import { chargedOutsideBooks } from '../jobs/ownLetters';
import type { OutboxRow } from '../store/outboxRow';
import { reminderFacts, type FreshFacts } from './freshFacts';
import { isAsApproved } from './ownReminder';
import { recipientChanged } from './recipientChanged';

/**
 * Sent today, as approved, on today's knowledge, or not at all: the weightiest reason against going on, or null.
 * @param own our reminder in Dinero from an earlier try, if there is one
 */
export function reasonToStop(
  desk: Desk,
  row: OutboxRow,
  fresh: FreshFacts,
  debtor: Debtor | null,
  own: Reminder | null,
): RequirementCode | null {
  const { payload, level } = row;
  const facts = reminderFacts(desk, fresh, debtor, { id: row.id, own, channel: row.channel });
  const booked = facts.reminders?.bookedOn.length ?? 0;
  const isReminder = row.kind !== 'notice';
  const [first] = requirements(
    facts,
    sendingPolicy(desk, row.invoiceGuid, debtorKind(debtor)),
    desk.today(),
    true,
  ).filter(({ code }) => isReminder || code !== 'three-reminders');
  // A reminder sent meanwhile from Dinero or another PC also starts the ten days: the plainer reason is the one to say.
  if (isReminder && booked + 1 > level && (first === undefined || first.code === 'ten-days'))
    return 'reminded-elsewhere';
  if (first) return first.code;
  if (isReminder && booked + 1 !== level) return 'reminded-elsewhere';
  // Switched off, disputed or decided otherwise meanwhile: the case no longer asks for this letter.
  if (!asksForLetter(desk, row.invoiceGuid)) return 'withdrawn';
  if (row.dineroReminderId !== null && own === null) return 'taken-back';
  // The letter bears a day and a deadline counted from it: on another day it would be another letter.
  if (payload.day !== desk.today()) return 'preview-too-old';
  if (recipientChanged(desk, row, debtor)) return 'address-changed';
  const isBooked = row.books === 'dinero' && own !== null;
  if (isBooked && !isAsApproved(own, row)) return 'amounts-changed';
  const charged = isBooked && !own.draft ? own.fee + own.interest + own.compensation : 0;
  const { principal, earlier, paid } = payload.expected;
  const owed = fresh.balance.remaining - charged + chargedOutsideBooks(desk, row.invoiceGuid);
  return owed === principal + earlier + paid ? null : 'amounts-changed';
}

/** The same for a letter that is no step: it confirms or thanks, and asks only that what it says still holds. */
export function reasonToStopOther(
  desk: Desk,
  row: OutboxRow,
  { balance }: FreshFacts,
  debtor: Debtor | null,
): RequirementCode | null {
  const { invoiceGuid, kind, payload } = row;
  if (debtor === null) return 'debtor-gone';
  if (payload.day !== desk.today()) return 'preview-too-old';
  if (recipientChanged(desk, row, debtor)) return 'address-changed';
  if (kind === 'thanks')
    return balance.remaining + chargedOutsideBooks(desk, invoiceGuid) > 0 ? 'amounts-changed' : null;
  return desk.caseEvents.state(invoiceGuid).plan === null ? 'withdrawn' : null;
}
