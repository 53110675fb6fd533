import type { OutboxEntry } from '../../src/ipc/views';
import type { OutboxRow } from '../store/outboxRow';

/** A row of the outbox as the page shows it. */
export const outboxEntry = (row: OutboxRow): OutboxEntry => ({
  id: row.id,
  invoiceGuid: row.invoiceGuid,
  invoiceNumber: row.invoiceNumber,
  debtorName: row.debtorName,
  kind: row.kind,
  level: row.level,
  channel: row.channel,
  bundle: row.bundle,
  state: row.state,
  stage: row.stage,
  reason: row.reason,
  detail: row.detail,
  total: row.payload.expected.total,
  day: row.payload.day,
  nextTryAt: row.nextTryAt,
  approved: row.approved,
  letterId: row.letterId,
  bouncedAt: row.bouncedAt,
  toPost: toPost(row),
});

/** What a person has to post of a sent letter: its charges, where Dinero has not booked them. */
function toPost({ state, books, bouncedAt, payload }: OutboxRow): OutboxEntry['toPost'] {
  const { fee, interest, compensation } = payload.expected;
  if (state !== 'sent' || books === 'dinero' || bouncedAt !== null) return null;
  return fee + interest + compensation === 0 ? null : { fee, interest, compensation };
}
