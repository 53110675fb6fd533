import { AppError } from '../appError';
import { uncertain } from '../delivery/endings';
import { togetherWith } from '../delivery/letterRows';
import { DineroActLost } from '../dinero/company';
import type { ErrorCode } from '../../src/ipc/errors';
import type { OutboxRow } from '../store/outboxRow';
import type { Desk } from './desk';
import { FIRST_WAIT_MS, isPassing, waitAfter } from './retrying';

/**
 * What a row becomes when a try did not get through. A mail that may be out never becomes "failed": it would be sent again
 * by hand. What kept a letter kept all its rows.
 */
export function keepFailure(desk: Desk, rowId: number, error: unknown): OutboxRow {
  const row = desk.outbox.get(rowId);
  const lost = error instanceof DineroActLost;
  const reason = lost ? 'dinero-down' : desk.nameOf(error);
  const passing = lost || isPassing(reason);
  desk.log.warn('a sending did not get through', { row: rowId, stage: row.stage, reason, passing });
  if (passing && !lost && isDineros(reason)) desk.setProblem(reason);
  if (row.stage === 'mailing') {
    const nextTryAt = new Date(desk.now() + FIRST_WAIT_MS * 4).toISOString();
    return passing ? desk.outbox.advance(rowId, { nextTryAt }) : uncertain(desk, row, 'mail-unconfirmed');
  }
  const kept = row.stage === 'booked' ? togetherWith(desk, row) : [row];
  desk.store.transaction(() => kept.forEach((one) => keep(desk, one, reason, passing, detailOf(error))));
  return desk.outbox.get(rowId);
}

/** What keeps Dinero from answering keeps everything; a mail server keeps its letters alone. */
const isDineros = (reason: ErrorCode): boolean => !reason.startsWith('smtp-');

function detailOf(error: unknown): string | null {
  const message = error instanceof AppError ? error.params['message'] : undefined;
  return message === undefined ? null : String(message);
}

function keep(
  desk: Desk,
  { id, attempts }: OutboxRow,
  reason: ErrorCode,
  passing: boolean,
  detail: string | null,
): void {
  if (!passing) desk.outbox.advance(id, { state: 'failed', reason, detail, nextTryAt: null });
  else {
    const nextTryAt = new Date(desk.now() + waitAfter(attempts)).toISOString();
    desk.outbox.advance(id, { reason, detail, attempts: attempts + 1, nextTryAt });
  }
}
