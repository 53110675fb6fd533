import type { Reminder } from '../../src/dinero/model';
import { referenceIn } from '../../src/letter/reference';
import type { RequirementCode } from '../../src/procedure/requirements';
import { DineroActLost } from '../dinero/company';
import type { Desk } from '../jobs/desk';
import type { OutboxRow } from '../store/outboxRow';
import { cancelLetter } from './cancelLetter';
import type { FreshFacts } from './freshFacts';
import { isAsApproved, liveReminders, ownReminder } from './ownReminder';
import { placeholder } from './placeholder';

/**
 * Takes a letter's place in Dinero, where every computer of the company sees it: a reminder is created, and booked where
 * Dinero is to book its charges. @returns the row at the stage `booked`, or cancelled where another got there first
 */
export async function reserveInDinero(
  desk: Desk,
  row: OutboxRow,
  fresh: FreshFacts,
  found: Reminder | null,
): Promise<OutboxRow> {
  const own = found ?? (await createReminder(desk, row));
  const created = desk.outbox.advance(row.id, {
    state: 'sending',
    stage: own.draft ? 'created' : 'booked',
    dineroReminderId: own.id,
  });
  const listed = found === null ? await liveReminders(desk, row) : fresh.reminders;
  const draft = ownReminder(listed, row) ?? own;
  const conflict = found === null ? conflictAfterCreating(row, draft, listed, fresh.reminders) : null;
  if (conflict !== null) return cancelLetter(desk, created, draft, conflict);
  if (row.books === 'marker') {
    if (!draft.draft) return cancelLetter(desk, created, draft, 'amounts-changed'); // somebody has booked the placeholder
    return desk.outbox.advance(row.id, { stage: 'booked' });
  }
  const booked = draft.draft ? await bookReminder(desk, row, draft, listed) : draft;
  const ready = desk.outbox.advance(row.id, { stage: 'booked', dineroReminderId: booked.id });
  return isAsApproved(booked, row) ? ready : cancelLetter(desk, ready, booked, 'amounts-changed');
}

async function createReminder(desk: Desk, row: OutboxRow): Promise<Reminder> {
  const { timestamp } = await desk.dinero.nextReminder(row.invoiceGuid, 'person');
  const { day, charges } = row.payload;
  const { title, text } = row.books === 'marker' ? placeholder(row) : row.payload;
  const asked = row.books === 'marker' ? { fee: false, interest: false, compensation: false } : charges;
  if (referenceIn(text) !== row.reference) throw new Error('a reminder without its reference cannot be known again');
  desk.outbox.advance(row.id, { state: 'sending', stage: 'checked' });
  try {
    return await desk.dinero.createReminder(row.invoiceGuid, {
      ...asked,
      timestamp,
      day,
      title,
      text,
      collectionWarning: row.books === 'dinero' && row.kind === 'reminder-notice',
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
  return row.books === 'marker' || isAsApproved(made, row) ? null : 'amounts-changed';
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
