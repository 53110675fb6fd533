import { addDays } from '../../src/claim/date';
import { AppError } from '../appError';
import type { Desk } from '../jobs/desk';
import type { OutboxRow } from '../store/outboxRow';
import { DAYS_FOR_POSTING } from './draftLetter';

/** The rows of one letter, those named by `where` among them; the row itself is always there. */
function ofLetter(desk: Desk, row: OutboxRow, where: (other: OutboxRow) => boolean): OutboxRow[] {
  if (row.bundle === null) return [row];
  return desk.outbox.inBundle(row.bundle).filter((other) => other.id === row.id || where(other));
}

/** What stands where this row stands, in the same letter: it fails, is tried again and is settled together. */
export const togetherWith = (desk: Desk, row: OutboxRow): OutboxRow[] =>
  ofLetter(
    desk,
    row,
    (other) => other.state === row.state && other.stage === row.stage && other.letterId === row.letterId,
  );

/** What has left in the same letter. */
export const sentTogether = (desk: Desk, row: OutboxRow): OutboxRow[] =>
  ofLetter(desk, row, ({ state, letterId }) => state === row.state && letterId === row.letterId && letterId !== null);

/** A letter is approved whole. @returns how many rows were let go */
export function approveRows(desk: Desk, rowIds: readonly number[]): number {
  return desk.store.transaction(() => {
    const waits = ({ state, approved }: OutboxRow): boolean => state === 'queued' && !approved;
    const asked = rowIds.map((id) => desk.outbox.get(id)).filter(waits);
    const ids = new Set(asked.flatMap((row) => ofLetter(desk, row, waits).map(({ id }) => id)));
    for (const id of ids) desk.outbox.advance(id, { approved: true });
    return ids.size;
  });
}

/**
 * The deadline of a letter on paper leaves room for posting it; after that it would give the debtor less than ten days
 * (renteloven § 9b(2)). @throws AppError `letter-too-late`
 */
export function refuseLatePosting(desk: Desk, { channel, payload }: OutboxRow): void {
  if (channel === 'print' && desk.today() > addDays(payload.day, DAYS_FOR_POSTING))
    throw new AppError('letter-too-late');
}
