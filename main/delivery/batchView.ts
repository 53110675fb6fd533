import type { Batch, BatchRow } from '../../src/ipc/batchViews';
import type { ErrorCode } from '../../src/ipc/errors';
import type { RequirementCode } from '../../src/procedure/requirements';
import type { Company } from '../jobs/company';
import type { NewSending } from '../store/outbox';

/** One invoice of a batch: waiting, refused, ready, or entered in the outbox under a row's number. */
export interface One {
  invoiceGuid: string;
  sending: NewSending | null;
  refused: RequirementCode | ErrorCode | null;
  rowId: number | null;
}

/** A batch that has not been put away. */
export interface OpenBatch {
  stage: 'preparing' | 'ready' | 'sending';
  ones: One[];
  cancelled: boolean;
}

/** A batch as the page shows it. */
export function viewOf(desk: Company, batch: OpenBatch): Batch {
  const rows = batch.ones.map((one) => rowOf(desk, one));
  if (batch.stage !== 'sending') return { stage: batch.stage, rows };
  return { stage: isUnderWay(desk, batch) ? 'sending' : 'done', rows };
}

/** While it is got ready, and while a row of it may go out by itself. */
export function isUnderWay(desk: Company, { stage, ones }: OpenBatch): boolean {
  if (stage !== 'sending') return stage === 'preparing';
  return ones.some(({ rowId }) => rowId !== null && ['queued', 'sending'].includes(desk.outbox.get(rowId).state));
}

function rowOf(desk: Company, { invoiceGuid, sending, refused, rowId }: One): BatchRow {
  const invoice = desk.invoices.get(invoiceGuid);
  const row = rowId === null ? null : desk.outbox.get(rowId);
  return {
    invoiceGuid,
    invoiceNumber: invoice?.number ?? 0,
    debtorName: invoice?.debtorName ?? '',
    state: row?.state ?? (refused !== null ? 'refused' : sending === null ? 'waiting' : 'ready'),
    reason: row === null ? refused : row.reason,
    letter: sending && {
      kind: sending.kind,
      level: sending.level,
      channel: sending.channel,
      receiver: sending.payload.receiver || (sending.payload.letter?.recipient.address.join(', ') ?? ''),
      fee: sending.payload.expected.fee,
      total: sending.payload.expected.total,
      bundle: sending.bundle,
    },
  };
}
