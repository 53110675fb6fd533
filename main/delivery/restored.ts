import type { Desk } from '../jobs/desk';
import type { ErrorCode } from '../../src/ipc/errors';
import type { OutboxRow } from '../store/outboxRow';
import { liveReminders, ownReminder } from './ownReminder';

/** The reason of a row that was unfinished in a backup: what became of it since is not known here. */
export const RESTORED = 'letter-restored' satisfies ErrorCode;

/**
 * Whether Dinero shows that a restored row was mailed after the backup was made: its reminder is booked, and a reminder's mail
 * went out since the row was made. @throws AppError `dinero-…`
 */
export async function wasMailedSince(desk: Desk, row: OutboxRow): Promise<boolean> {
  const own = ownReminder(await liveReminders(desk, row), row);
  if (own === null || own.draft) return false;
  const mails = await desk.dinero.mails(row.invoiceGuid, 'person');
  return mails.some(
    ({ type, at }) => type === 'reminder' && at !== null && Date.parse(at) >= Date.parse(row.createdAt),
  );
}
