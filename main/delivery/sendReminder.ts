import type { Reminder } from '../../src/dinero/model';
import { referenceIn } from '../../src/letter/reference';
import type { RequirementCode } from '../../src/procedure/requirements';
import { isGone } from '../appError';
import { DineroActLost } from '../dinero/company';
import { refuseClockAhead } from '../jobs/clock';
import type { Desk } from '../jobs/desk';
import type { OutboxRow } from '../store/outboxRow';
import { cancelReminder } from './cancelReminder';
import { readDebtor, readFresh } from './freshFacts';
import { mailReminder, settleMailing } from './mailReminder';
import { isAsApproved, liveReminders, ownReminder } from './ownReminder';
import { reasonToStop } from './reasonToStop';

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
  refuseClockAhead(desk);
  if (fresh === null) return cancelReminder(desk, row, null, 'deleted');
  const debtor = await readDebtor(desk, fresh.invoice.debtorGuid, 'person');
  const found = ownReminder(fresh.reminders, row);
  const reason = reasonToStop(desk, row, fresh, debtor, found);
  if (reason !== null) return cancelReminder(desk, row, found, reason);

  const own = found ?? (await createReminder(desk, row));
  const created = desk.outbox.advance(row.id, {
    state: 'sending',
    stage: own.draft ? 'created' : 'booked',
    dineroReminderId: own.id,
  });
  const listed = found === null ? await liveReminders(desk, row) : fresh.reminders;
  const draft = ownReminder(listed, row) ?? own;
  const conflict = found === null ? conflictAfterCreating(row, draft, listed, fresh.reminders) : null;
  if (conflict !== null) return cancelReminder(desk, created, draft, conflict);
  const booked = draft.draft ? await bookReminder(desk, row, draft, listed) : draft;
  const ready = desk.outbox.advance(row.id, { stage: 'booked', dineroReminderId: booked.id });
  return isAsApproved(booked, row) ? mailReminder(desk, ready) : cancelReminder(desk, ready, booked, 'amounts-changed');
}

async function createReminder(desk: Desk, row: OutboxRow): Promise<Reminder> {
  const { timestamp } = await desk.dinero.nextReminder(row.invoiceGuid, 'person');
  const { day, title, text, charges } = row.payload;
  if (referenceIn(text) !== row.reference) throw new Error('a reminder without its reference cannot be known again');
  desk.outbox.advance(row.id, { state: 'sending', stage: 'checked' });
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

/**
 * What came about while ours was created. Two PCs may create at the same moment: of two of ours the lower id stands, and one
 * made by hand goes before ours. And what Dinero made must be what the person approved.
 */
function conflictAfterCreating(
  row: OutboxRow,
  made: Reminder,
  listed: readonly Reminder[],
  before: readonly Reminder[],
): RequirementCode | null {
  const known = new Set(before.map(({ id }) => id));
  const isRival = ({ id, text }: Reminder): boolean =>
    id !== null && made.id !== null && id !== made.id && !known.has(id) && (id < made.id || referenceIn(text) === null);
  if (listed.some(isRival)) return 'reminded-elsewhere';
  return isAsApproved(made, row) ? null : 'amounts-changed';
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
