import type { OutboxEntry } from '../../src/ipc/views';
import type { OutboxRow } from '../store/outboxRow';

/** A row of the outbox as the page shows it. */
export const outboxEntry = (row: OutboxRow): OutboxEntry => ({
  id: row.id,
  invoiceGuid: row.invoiceGuid,
  invoiceNumber: row.invoiceNumber,
  debtorName: row.debtorName,
  level: row.level,
  state: row.state,
  stage: row.stage,
  reason: row.reason,
  detail: row.detail,
  total: row.payload.expected.total,
  day: row.payload.day,
  nextTryAt: row.nextTryAt,
});
