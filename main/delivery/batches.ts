import type { Batch } from '../../src/ipc/batchViews';
import type { Channel } from '../../src/ipc/deliveryViews';
import { AppError } from '../appError';
import { refuseClockSetBack } from '../jobs/clock';
import type { Company } from '../jobs/company';
import type { RunningDesk } from '../jobs/desk';
import { queueByHand } from '../jobs/queueReminder';
import { isUnderWay, viewOf, type One, type OpenBatch } from './batchView';
import { prepareBatch } from './prepareBatch';

/** Letters about many invoices, one batch of each company at a time. It lives as long as the app; what was sent is in the outbox. */
export interface Batches {
  /** Begins to get letters ready; resolves at once. @throws AppError `batch-open` while another is not finished */
  prepare(running: RunningDesk, invoiceGuids: readonly string[], channel: Channel | null): Batch;
  current(company: Company): Batch | null;
  /** Enters what is ready of those named, and sends it. */
  send(running: RunningDesk, invoiceGuids: readonly string[]): Batch;
  /** Stops getting ready; while sending, withdraws what has not begun. */
  cancel(running: RunningDesk): Promise<Batch>;
  /** Puts the batch away. @throws AppError `batch-open` while it is under way */
  close(company: Company): void;
  /** Resolves when the getting ready under way has ended. */
  settled(company: Company): Promise<void>;
}

export function createBatches(): Batches {
  const open = new Map<string, OpenBatch>();
  const work = new Map<string, Promise<void>>();

  const batchOf = ({ profile }: Company): OpenBatch => {
    const batch = open.get(profile.id);
    if (batch === undefined) throw new AppError('batch-missing');
    return batch;
  };

  return {
    prepare: ({ desk }, invoiceGuids, channel) => {
      const there = open.get(desk.profile.id);
      if (there !== undefined && isUnderWay(desk, there)) throw new AppError('batch-open');
      refuseClockSetBack(desk);
      const ones = byDueDate(desk, invoiceGuids).map((guid) => ({
        invoiceGuid: guid,
        sending: null,
        refused: null,
        rowId: null,
      }));
      const batch: OpenBatch = { stage: 'preparing', ones, cancelled: false };
      open.set(desk.profile.id, batch);
      work.set(desk.profile.id, prepareBatch(desk, batch, channel));
      return viewOf(desk, batch);
    },
    current: (desk) => {
      const batch = open.get(desk.profile.id);
      return batch === undefined ? null : viewOf(desk, batch);
    },
    send: (running, invoiceGuids) => {
      const { desk, outbox } = running;
      const batch = batchOf(desk);
      if (batch.stage !== 'ready') throw new AppError('batch-open');
      refuseClockSetBack(desk);
      batch.stage = 'sending';
      const chosen = new Set(invoiceGuids);
      for (const one of batch.ones) if (chosen.has(one.invoiceGuid)) enter(desk, one);
      desk.changed('batch', 'outbox', 'invoices');
      // Each row keeps how it ended; what nobody foresaw is said above every page.
      outbox.look().catch((error: unknown) => desk.setProblem(desk.nameOf(error)));
      return viewOf(desk, batch);
    },
    cancel: async ({ desk, outbox }) => {
      const batch = batchOf(desk);
      batch.cancelled = true;
      for (const { rowId } of batch.ones) {
        if (rowId === null) continue;
        const { state, stage } = desk.outbox.get(rowId);
        if (state === 'queued' && stage === 'queued')
          await outbox.withdraw(rowId).catch((error: unknown) => {
            // It was sent while the others were being withdrawn: the row says so.
            if (!(error instanceof AppError && error.code === 'outbox-row-settled')) throw error;
          });
      }
      desk.changed('batch', 'outbox', 'invoices');
      return viewOf(desk, batch);
    },
    close: (desk) => {
      const batch = open.get(desk.profile.id);
      if (batch !== undefined && isUnderWay(desk, batch)) throw new AppError('batch-open');
      open.delete(desk.profile.id);
      desk.changed('batch');
    },
    settled: async ({ profile }) => work.get(profile.id),
  };
}

/** The oldest debt first: the fee of a letter about several invoices goes with it. */
function byDueDate(desk: Company, guids: readonly string[]): string[] {
  const due = (guid: string): string => desk.invoices.get(guid)?.dueDate ?? '';
  return [...new Set(guids)].sort((a, b) => due(a).localeCompare(due(b)) || a.localeCompare(b));
}

/** What changed since it was got ready refuses the one and not the others. */
function enter(desk: Company, one: One): void {
  if (one.sending === null) return;
  try {
    if (one.sending.payload.day !== desk.today()) throw new AppError('preview-outdated');
    one.rowId = queueByHand(desk, one.sending).id;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    one.refused = error.code;
  }
}
