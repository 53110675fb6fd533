import type { Reminder } from '../../src/dinero/model';
import { requirements, type RequirementCode } from '../../src/procedure/requirements';
import { referenceIn } from '../../src/letter/reference';
import { isGone } from '../appError';
import { DineroActLost } from '../dinero/company';
import type { Desk } from '../jobs/desk';
import type { OutboxRow } from '../store/outboxRow';
import { readFresh, reminderFacts, type FreshFacts } from './freshFacts';
import { mailReminder, settleMailing } from './mailReminder';

/**
 * Carries one row of the outbox to its end: look, create, book, mail, with each stage recorded before the act that follows.
 * It may be called again after any interruption. What was done already is read from Dinero, where our reminder is known
 * by the reference in its text, so that nothing is done twice.
 * @throws AppError where Dinero did not answer or refused; the row stays as it was recorded
 */
export async function sendReminder(desk: Desk, row: OutboxRow): Promise<OutboxRow> {
  if (row.stage === 'mailing') return settleMailing(desk, row);
  const fresh = await readFresh(desk, row.invoiceGuid, 'person').catch((error: unknown) => {
    if (isGone(error)) return null;
    throw error;
  });
  if (fresh === null) return cancel(desk, row, null, 'deleted');
  const found = ownReminder(fresh.reminders, row);
  const reason = reasonToStop(desk, row, fresh, found);
  if (reason !== null) return cancel(desk, row, found, reason);

  const made =
    found ?? (await createReminder(desk, desk.outbox.advance(row.id, { state: 'sending', stage: 'checked' })));
  const created = desk.outbox.advance(row.id, {
    state: 'sending',
    stage: made.draft ? 'created' : 'booked',
    dineroReminderId: made.id,
  });
  const listed = found === null ? await liveReminders(desk, row) : fresh.reminders;
  const own = ownReminder(listed, row) ?? made;
  const conflict = found === null ? conflictAfterCreating(row, own, listed, fresh) : null;
  if (conflict !== null) return cancel(desk, created, own, conflict);
  const booked = own.draft ? await bookReminder(desk, row, own, listed) : own;
  return mailReminder(desk, desk.outbox.advance(row.id, { stage: 'booked', dineroReminderId: booked.id }));
}

function ownReminder(reminders: readonly Reminder[], row: OutboxRow): Reminder | null {
  const reference = referenceIn(row.payload.text);
  if (reference === null) throw new Error('a reminder without a reference cannot be known again');
  return reminders.find(({ text }) => referenceIn(text) === reference) ?? null;
}

/** Sent on today's knowledge or not at all: everything that speaks against going on, weightiest first. */
function reasonToStop(desk: Desk, row: OutboxRow, fresh: FreshFacts, own: Reminder | null): RequirementCode | null {
  const debtor = fresh.invoice.debtorGuid === null ? null : (desk.debtors.get(fresh.invoice.debtorGuid) ?? null);
  const facts = reminderFacts(desk, fresh, debtor, own);
  const booked = facts.reminders?.bookedOn.length ?? 0;
  const [first] = requirements(facts, desk.policy(), desk.today(), true);
  // A reminder sent meanwhile from Dinero or another PC also starts the ten days: the plainer reason is the one to say.
  if (booked + 1 > row.level && (first === undefined || first.code === 'ten-days')) return 'reminded-elsewhere';
  if (first) return first.code;
  if (booked + 1 !== row.level) return 'reminded-elsewhere';
  const charged = own !== null && !own.draft ? own.fee + own.interest + own.compensation : 0;
  const { principal, earlier, paid } = row.payload.expected;
  if (fresh.balance.remaining - charged !== principal + earlier + paid) return 'amounts-changed';
  return null;
}

async function createReminder(desk: Desk, row: OutboxRow): Promise<Reminder> {
  const { timestamp } = await desk.dinero.nextReminder(row.invoiceGuid, 'person');
  const { day, title, text, charges } = row.payload;
  try {
    return await desk.dinero.createReminder(row.invoiceGuid, {
      ...charges,
      timestamp,
      day,
      title,
      text,
      collectionWarning: false,
    });
  } catch (error) {
    if (!(error instanceof DineroActLost)) throw error;
    const found = ownReminder(await liveReminders(desk, row), row);
    if (found) return found;
    throw error;
  }
}

/** Two PCs may create at the same moment: the lower id stands. And what Dinero made must be what the person approved. */
function conflictAfterCreating(
  row: OutboxRow,
  made: Reminder,
  listed: readonly Reminder[],
  before: FreshFacts,
): RequirementCode | null {
  const known = new Set(before.reminders.map(({ id }) => id));
  const isRival = ({ id }: Reminder): boolean => id !== null && made.id !== null && id < made.id && !known.has(id);
  if (listed.some(isRival)) return 'reminded-elsewhere';
  const { fee, interest, compensation } = row.payload.expected;
  const asApproved = made.fee === fee && made.interest === interest && made.compensation === compensation;
  return asApproved ? null : 'amounts-changed';
}

async function bookReminder(
  desk: Desk,
  row: OutboxRow,
  draft: Reminder,
  listed: readonly Reminder[],
): Promise<Reminder> {
  if (draft.id === null) throw new Error('a created reminder has no id');
  try {
    const booked = await desk.dinero.bookReminder(row.invoiceGuid, draft.id, draft.timestamp);
    const others = listed.filter(({ id }) => id !== draft.id);
    desk.reminders.save(row.invoiceGuid, [...others, booked], desk.store.moment());
    return booked;
  } catch (error) {
    if (!(error instanceof DineroActLost)) throw error;
    const found = ownReminder(await liveReminders(desk, row), row);
    if (found && !found.draft) return found;
    throw error;
  }
}

/**
 * Ends a row that must not be sent. Our own reminder in Dinero is taken back with it:
 * a fee whose letter was never sent must not stay on the debtor's account.
 */
async function cancel(desk: Desk, row: OutboxRow, own: Reminder | null, reason: RequirementCode): Promise<OutboxRow> {
  if (own?.id != null) await desk.dinero.deleteReminder(row.invoiceGuid, own.id, own.timestamp);
  return desk.store.transaction(() => {
    desk.record(row.invoiceGuid, 'reminder-cancelled', { level: row.level, reason, takenBack: own !== null });
    return desk.outbox.advance(row.id, { state: 'cancelled', reason, nextTryAt: null });
  });
}

async function liveReminders(desk: Desk, row: OutboxRow): Promise<Reminder[]> {
  const reminders = await desk.dinero.reminders(row.invoiceGuid, 'person');
  desk.reminders.save(row.invoiceGuid, reminders, desk.store.moment());
  return reminders.filter((reminder) => !reminder.deleted);
}
