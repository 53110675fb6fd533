import type { OutboxEntry } from '../../src/ipc/views';
import { isStep } from '../../src/letter/letter';
import type { OutboxRow } from '../store/outboxRow';
import { asksForLetter } from './cases';
import type { Company } from './company';

/** A row of the outbox as the page shows it. */
export const outboxEntry = (company: Company, row: OutboxRow): OutboxEntry => ({
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
  overtaken: isOvertaken(company, row),
});

/** Whether a letter that lies ready for the post is to stay there: paid, disputed or switched off meanwhile. */
export const isOvertaken = (company: Company, { state, reason, kind, invoiceGuid }: OutboxRow): boolean =>
  state === 'uncertain' && reason === 'to-be-posted' && isStep(kind) && !asksForLetter(company, invoiceGuid);

/** What a person has to post of a sent letter: its charges, where Dinero has not booked them. */
function toPost({ state, books, bouncedAt, payload }: OutboxRow): OutboxEntry['toPost'] {
  const { fee, interest, compensation } = payload.expected;
  if (state !== 'sent' || books === 'dinero' || bouncedAt !== null) return null;
  return fee + interest + compensation === 0 ? null : { fee, interest, compensation };
}
