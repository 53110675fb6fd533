import { reminderRef } from '../../src/procedure/observe';
import type { RequirementCode } from '../../src/procedure/requirements';
import type { OutboxRow } from '../store/outboxRow';
import { tell } from './cases';
import type { Company } from './company';

/** Tells the case that its letter has left. Where its step had fallen away meanwhile, the letter counts all the same. */
export function confirmStep(company: Company, row: OutboxRow, actor: 'person' | 'app'): void {
  const { invoiceGuid, dineroReminderId, payload, channel, books } = row;
  const { fee, interest, compensation } = payload.expected;
  // Paper is sent on the day a person says so, and its deadline has left room for that.
  const sentOn = channel === 'print' ? company.today() : payload.day;
  const charged = { fee, interest, compensation };
  const { deadline } = payload;
  const ref = books === 'dinero' && dineroReminderId !== null ? reminderRef(dineroReminderId) : null;
  const confirmed = tell(
    company,
    invoiceGuid,
    { type: 'confirm', sentOn, charged, ref, deadline, step: row.step },
    actor,
  );
  if (confirmed.ok) return;
  const seen = tell(company, invoiceGuid, { type: 'see-reminder', sentOn, charged, ref }, actor);
  const { code } = confirmed.refusal.why;
  company.log.warn('a sent reminder was no step of its case', { invoiceGuid, row: row.id, code, kept: seen.ok });
}

/** Tells the case that its letter is not sent. The step may have fallen away before, for the same reason. */
export function dropStep(company: Company, { id, invoiceGuid }: OutboxRow, reason: RequirementCode): void {
  const dropped = tell(company, invoiceGuid, { type: 'drop', reason }, 'app');
  if (!dropped.ok) company.log.info('no step to drop', { invoiceGuid, row: id, code: dropped.refusal.why.code });
}
