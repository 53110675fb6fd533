import { AppError } from '../appError';
import { withdrawLetter } from '../delivery/cancelLetter';
import { sent } from '../delivery/endings';
import { ownMail } from '../delivery/mailReminder';
import { approveRows, refuseLatePosting, sentTogether, togetherWith } from '../delivery/letterRows';
import { POST_LETTER } from '../delivery/paperLetter';
import { RESTORED, wasMailedSince } from '../delivery/restored';
import { sendLetter } from '../delivery/sendLetter';
import type { OutboxRow } from '../store/outboxRow';
import { isPaused } from './automation';
import { bounceSent } from './bounce';
import type { Desk } from './desk';
import { keepFailure } from './keepFailure';

export interface OutboxWorker {
  /** Works through every row that is due, oldest first, and resolves when none is left. Safe to call at any time. */
  look(): Promise<void>;
  /** Works on one row now and resolves with how it stands then. */
  work(rowId: number): Promise<OutboxRow>;
  /** Tries a waiting or failed row anew, now. @throws AppError `outbox-row-settled` */
  retry(rowId: number): Promise<OutboxRow>;
  /**
   * Settles an uncertain row by what a person knows: sent, or to be sent now; a letter on paper that was not posted is
   * withdrawn, and so is what is only known from a backup. @throws AppError `outbox-row-settled`, `letter-too-late`
   */
  settle(rowId: number, wasSent: boolean): Promise<OutboxRow>;
  /** Withdraws a waiting or failed row with its reminder in Dinero. @throws AppError `outbox-row-settled`, and Dinero's */
  withdraw(rowId: number): Promise<OutboxRow>;
  /** Lets go what waits for a person's approval. @returns how many rows were let go */
  approve(rowIds: readonly number[]): Promise<number>;
  /** A person says that a sent letter came back. @throws AppError `outbox-row-settled` where it was not sent, or is known to have */
  bounced(rowId: number): Promise<OutboxRow>;
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
      if (!stopped) desk.changed('outbox', 'invoices', 'batch');
    });
    tail = turn.catch(() => undefined); // the next in line does not care how this one ended; the caller does
    return turn;
  };

  const charged = (row: OutboxRow): OutboxRow => {
    if (row.state === 'sent' || (row.state === 'cancelled' && row.dineroReminderId !== null))
      for (const { invoiceGuid } of sentTogether(desk, row)) onCharged(invoiceGuid);
    return row;
  };

  /** The row is read anew in its turn: what stood when it was asked for may no longer be so. */
  const run = async (rowId: number, now: boolean): Promise<OutboxRow> => {
    const row = desk.outbox.get(rowId);
    const waits = row.state === 'queued' || row.state === 'sending';
    const due = now || row.nextTryAt === null || Date.parse(row.nextTryAt) <= desk.now();
    // Of another day it is not sent any more, approved or not: it is looked at to be cancelled.
    const held = !row.approved && row.payload.day === desk.today();
    if (stopped || !waits || !due || held) return row;
    try {
      const after = await sendLetter(desk, row);
      desk.setProblem(null);
      return charged(after);
    } catch (error) {
      return keepFailure(desk, rowId, error);
    }
  };
  const open = (rowId: number, ...states: OutboxRow['state'][]): OutboxRow => {
    const row = desk.outbox.get(rowId);
    if (stopped || !states.includes(row.state)) throw new AppError('outbox-row-settled');
    return row;
  };
  const isInLog = async (row: OutboxRow): Promise<boolean> =>
    row.reason === RESTORED && row.stage !== 'mailing'
      ? wasMailedSince(desk, row)
      : (await ownMail(desk, row)) !== undefined;
  /** Starts the rows of a letter over, from what stands in Dinero of them. */
  const again = async (rows: readonly OutboxRow[], change: Parameters<Desk['outbox']['advance']>[1]) => {
    desk.store.transaction(() => {
      for (const { id } of rows) desk.outbox.advance(id, { ...change, state: 'queued', attempts: 0, nextTryAt: null });
    });
    for (const { id } of rows) await run(id, true);
  };

  return {
    work: (rowId) => inTurn(() => run(rowId, true)),
    retry: (rowId) =>
      inTurn(async () => {
        const row = open(rowId, 'failed', 'queued', 'sending');
        if (row.state === 'failed') await again(togetherWith(desk, row), { reason: null, detail: null });
        else await run(rowId, true);
        return desk.outbox.get(rowId);
      }),
    settle: (rowId, wasSent) =>
      inTurn(async () => {
        const row = open(rowId, 'uncertain');
        const rows = togetherWith(desk, row);
        // Dinero's log may have caught up since the question was asked: its word goes before anybody's memory.
        const restored = row.reason === RESTORED;
        const known = !wasSent && row.channel === 'dinero' && (await isInLog(row));
        if (wasSent && !restored) refuseLatePosting(desk, row);
        for (const { invoiceGuid } of rows) desk.tasks.settle(invoiceGuid, POST_LETTER);
        if (wasSent || known)
          desk.store.transaction(() => rows.forEach((one) => sent(desk, one, wasSent ? 'person' : 'app')));
        else if (row.channel === 'print' || restored) for (const one of rows) charged(await withdrawLetter(desk, one));
        else await again(rows, { stage: 'booked', reason: null });
        return desk.outbox.get(rowId);
      }),
    withdraw: (rowId) =>
      inTurn(async () => {
        const row = open(rowId, 'failed', 'queued', 'sending');
        if (row.stage === 'mailing') throw new AppError('outbox-row-settled');
        return charged(await withdrawLetter(desk, row));
      }),
    approve: (rowIds) => inTurn(() => Promise.resolve(approveRows(desk, rowIds))),
    bounced: (rowId) =>
      inTurn(() => {
        const row = open(rowId, 'sent');
        const rows = sentTogether(desk, row).filter(({ id, bouncedAt }) => id === rowId || bouncedAt === null);
        desk.store.transaction(() => rows.forEach((one) => bounceSent(desk, one, 'person')));
        return Promise.resolve(desk.outbox.get(rowId));
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
