import { AppError } from '../appError';
import { withdrawReminder } from '../delivery/cancelReminder';
import { ownMail, sent, uncertain } from '../delivery/mailReminder';
import { sendReminder } from '../delivery/sendReminder';
import { DineroActLost } from '../dinero/company';
import type { OutboxRow } from '../store/outboxRow';
import { isPaused } from './automation';
import type { Desk } from './desk';
import { FIRST_WAIT_MS, isPassing, waitAfter } from './retrying';

export interface OutboxWorker {
  /** Works through every row that is due, oldest first, and resolves when none is left. Safe to call at any time. */
  look(): Promise<void>;
  /** Works on one row now and resolves with how it stands then. */
  work(rowId: number): Promise<OutboxRow>;
  /** Tries a waiting or failed row anew, now. @throws AppError `outbox-row-settled` */
  retry(rowId: number): Promise<OutboxRow>;
  /** Settles an uncertain row by what a person saw in Dinero: sent, or to be sent now. @throws AppError `outbox-row-settled` */
  settle(rowId: number, wasSent: boolean): Promise<OutboxRow>;
  /** Withdraws a waiting or failed row with its reminder in Dinero. @throws AppError `outbox-row-settled`, and Dinero's */
  withdraw(rowId: number): Promise<OutboxRow>;
  /** Stops after the act under way, and resolves when it is over. */
  stop(): Promise<void>;
}

/**
 * One row at a time, so that no two sendings of a company ever run beside each other.
 * @param onCharged told of each invoice whose balance a reminder, made or taken back, has changed
 */
export function outboxWorker(desk: Desk, onCharged: (invoiceGuid: string) => void): OutboxWorker {
  let tail: Promise<unknown> = Promise.resolve();
  let stopped = false;

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = tail.then(task).finally(() => {
      if (!stopped) desk.changed('outbox', 'invoices');
    });
    tail = turn.catch(() => undefined); // the next in line does not care how this one ended; the caller does
    return turn;
  };

  const charged = (row: OutboxRow): OutboxRow => {
    if (row.state === 'sent' || (row.state === 'cancelled' && row.dineroReminderId !== null))
      onCharged(row.invoiceGuid);
    return row;
  };

  /** The row is read anew in its turn: what stood when it was asked for may no longer be so. */
  const run = async (rowId: number, now: boolean): Promise<OutboxRow> => {
    const row = desk.outbox.get(rowId);
    const waits = row.state === 'queued' || row.state === 'sending';
    const due = now || row.nextTryAt === null || Date.parse(row.nextTryAt) <= desk.now();
    if (stopped || !waits || !due) return row;
    try {
      const after = await sendReminder(desk, row);
      desk.setProblem(null);
      return charged(after);
    } catch (error) {
      return failed(desk, rowId, error);
    }
  };
  const open = (rowId: number, ...states: OutboxRow['state'][]): OutboxRow => {
    const row = desk.outbox.get(rowId);
    if (stopped || !states.includes(row.state)) throw new AppError('outbox-row-settled');
    return row;
  };

  return {
    work: (rowId) => inTurn(() => run(rowId, true)),
    retry: (rowId) =>
      inTurn(() => {
        if (open(rowId, 'failed', 'queued', 'sending').state === 'failed')
          desk.outbox.advance(rowId, { state: 'queued', reason: null, detail: null, attempts: 0, nextTryAt: null });
        return run(rowId, true);
      }),
    settle: (rowId, wasSent) =>
      inTurn(async () => {
        const row = open(rowId, 'uncertain');
        // Dinero's log may have caught up since the question was asked: its word goes before anybody's memory.
        if (wasSent || (await ownMail(desk, row))) return sent(desk, row, wasSent ? 'person' : 'app');
        desk.outbox.advance(rowId, { state: 'queued', stage: 'booked', attempts: 0, reason: null, nextTryAt: null });
        return run(rowId, true);
      }),
    withdraw: (rowId) =>
      inTurn(async () => {
        const row = open(rowId, 'failed', 'queued', 'sending');
        if (row.stage === 'mailing') throw new AppError('outbox-row-settled');
        return charged(await withdrawReminder(desk, row));
      }),
    look: async () => {
      for (const row of desk.outbox.unfinished()) {
        // While all is paused only what a person asked for goes out, and what has begun comes to its end.
        const held = row.actor === 'app' && row.stage === 'queued' && isPaused(desk.automation(), desk.today());
        if (!held) await inTurn(() => run(row.id, false));
      }
    },
    stop: async () => {
      stopped = true;
      await tail;
    },
  };
}

/** What a row becomes when a try did not get through. A mail that may be out never becomes "failed": it would be sent again by hand. */
function failed(desk: Desk, rowId: number, error: unknown): OutboxRow {
  const row = desk.outbox.get(rowId);
  const lost = error instanceof DineroActLost;
  const reason = lost ? 'dinero-down' : desk.nameOf(error);
  const passing = lost || isPassing(reason);
  const message = error instanceof AppError ? error.params['message'] : undefined;
  const detail = message === undefined ? null : String(message);
  desk.log.warn('a sending did not get through', { row: rowId, stage: row.stage, reason, passing });
  if (passing && !lost) desk.setProblem(reason);
  const after = (ms: number): string => new Date(desk.now() + ms).toISOString();
  if (row.stage === 'mailing')
    return passing ? desk.outbox.advance(rowId, { nextTryAt: after(FIRST_WAIT_MS * 4) }) : uncertain(desk, row);
  if (!passing) return desk.outbox.advance(rowId, { state: 'failed', reason, detail, nextTryAt: null });
  return desk.outbox.advance(rowId, {
    reason,
    detail,
    attempts: row.attempts + 1,
    nextTryAt: after(waitAfter(row.attempts)),
  });
}
