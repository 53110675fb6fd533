import type { Reminder } from '../../src/dinero/model';
import { isStep } from '../../src/letter/letter';
import type { RequirementCode } from '../../src/procedure/requirements';
import { isGone } from '../appError';
import { dropStep } from '../jobs/caseOfRow';
import type { Desk } from '../jobs/desk';
import type { OutboxRow } from '../store/outboxRow';
import { RESTORED } from './restored';
import { liveReminders, ownReminder } from './ownReminder';

/**
 * Ends a row that must not be sent. Our own reminder in Dinero is taken back with it, booked or not:
 * a fee whose letter was never sent must not stay on the debtor's account.
 * @throws AppError, DineroActLost where Dinero did not take it back; the row then waits or fails like any other act
 */
export async function cancelLetter(
  desk: Desk,
  row: OutboxRow,
  own: Reminder | null,
  reason: RequirementCode,
  actor: 'person' | 'app' = 'app',
): Promise<OutboxRow> {
  if (own?.id != null) {
    await desk.dinero.deleteReminder(row.invoiceGuid, own.id, own.timestamp).catch((error: unknown) => {
      if (!isGone(error)) throw error; // gone is what was wanted
    });
  }
  return desk.store.transaction(() => {
    if (own !== null) keepAsDeleted(desk, row, own);
    if (isStep(row.kind)) dropStep(desk, row, reason);
    const { level, kind, channel } = row;
    const takenBack = own !== null && row.books === 'dinero';
    desk.record(row.invoiceGuid, 'reminder-cancelled', actor, { level, kind, channel, reason, takenBack });
    return desk.outbox.advance(row.id, { state: 'cancelled', reason, detail: null, nextTryAt: null });
  });
}

/** What is known of Dinero's reminders follows at once: a reminder taken back stands in the way of none. */
function keepAsDeleted(desk: Desk, { invoiceGuid }: OutboxRow, own: Reminder): void {
  const known = desk.reminders.of(invoiceGuid)?.reminders ?? [];
  const after = known.map((reminder) => (reminder.id === own.id ? { ...reminder, deleted: true } : reminder));
  desk.reminders.save(invoiceGuid, after, desk.store.moment());
}

/** Ends a row because a person wants it so. A mail that is or may be out cannot be called back. */
export async function withdrawLetter(desk: Desk, row: OutboxRow): Promise<OutboxRow> {
  // What is only known from a backup may have gone further since.
  const untouched = (row.stage === 'queued' && row.reason !== RESTORED) || row.books === 'none';
  const own = untouched ? null : ownReminder(await remaining(desk, row), row);
  return cancelLetter(desk, row, own, 'withdrawn', 'person');
}

/** None where the invoice itself is gone. */
async function remaining(desk: Desk, row: OutboxRow): Promise<Reminder[]> {
  try {
    return await liveReminders(desk, row);
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}
