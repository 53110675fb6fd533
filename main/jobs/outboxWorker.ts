import { AppError } from '../appError';
import type { ErrorCode } from '../../src/ipc/errors';
import { DineroActLost } from '../dinero/company';
import { sent } from '../delivery/mailReminder';
import { sendReminder } from '../delivery/sendReminder';
import type { OutboxRow } from '../store/outboxRow';
import type { Desk } from './desk';

/** What passes by itself: the row waits and is tried again. Everything else is for a person to look at. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'dinero-offline',
  'dinero-down',
  'dinero-too-many',
  'dinero-brownout',
  'dinero-stale',
  'dinero-stopped',
  'keychain-locked',
  'store-busy',
]);

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 60 * 60_000;

export interface OutboxWorker {
  /** Works through every row that is due, oldest first, and resolves when none is left. Safe to call at any time. */
  look(): Promise<void>;
  /** Works on one row now and resolves with how it stands then. */
  work(rowId: number): Promise<OutboxRow>;
  /** Settles an uncertain row by what a person saw in Dinero: sent, or to be sent now. */
  settle(rowId: number, wasSent: boolean): Promise<OutboxRow>;
  /** Stops after the act under way, and resolves when it is over. */
  stop(): Promise<void>;
}

/**
 * One row at a time, so that no two sendings of a company ever run beside each other.
 * @param onSent told of each invoice whose balance has changed by a reminder
 */
export function outboxWorker(desk: Desk, onSent: (invoiceGuid: string) => void): OutboxWorker {
  let tail: Promise<unknown> = Promise.resolve();
  let stopped = false;

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = tail.then(task);
    tail = turn.catch(() => undefined); // the next in line does not care how this one ended; the caller does
    return turn;
  };

  const run = async (rowId: number): Promise<OutboxRow> => {
    const row = desk.outbox.get(rowId);
    if (stopped || (row.state !== 'queued' && row.state !== 'sending')) return row;
    try {
      const after = await sendReminder(desk, row);
      desk.setProblem(null);
      if (after.state === 'sent') onSent(row.invoiceGuid);
      desk.changed('outbox', 'invoices');
      return after;
    } catch (error) {
      const after = failed(desk, rowId, error);
      desk.changed('outbox', 'invoices');
      return after;
    }
  };

  return {
    work: (rowId) => inTurn(() => run(rowId)),
    settle: (rowId, wasSent) =>
      inTurn(async () => {
        if (wasSent) return sent(desk, desk.outbox.get(rowId));
        desk.outbox.advance(rowId, { state: 'queued', stage: 'booked', attempts: 0, reason: null, nextTryAt: null });
        return run(rowId);
      }),
    look: async () => {
      for (const { id, nextTryAt } of desk.outbox.unfinished())
        if (nextTryAt === null || Date.parse(nextTryAt) <= desk.now()) await inTurn(() => run(id));
    },
    stop: async () => {
      stopped = true;
      await tail;
    },
  };
}

function failed(desk: Desk, rowId: number, error: unknown): OutboxRow {
  const row = desk.outbox.get(rowId);
  const passing = error instanceof DineroActLost || (error instanceof AppError && PASSING.has(error.code));
  const reason = error instanceof DineroActLost ? 'dinero-down' : desk.nameOf(error);
  desk.log.warn('a sending did not get through', { row: rowId, stage: row.stage, reason, passing });
  if (passing && error instanceof AppError) desk.setProblem(error.code);
  if (!passing) return desk.outbox.advance(rowId, { state: 'failed', reason, nextTryAt: null });
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** row.attempts);
  return desk.outbox.advance(rowId, {
    reason,
    attempts: row.attempts + 1,
    nextTryAt: new Date(desk.now() + wait).toISOString(),
  });
}
