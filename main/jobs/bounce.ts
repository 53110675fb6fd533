import { AppError } from '../appError';
import { isStep } from '../../src/letter/letter';
import type { OutboxRow } from '../store/outboxRow';
import { tell } from './cases';
import type { Company } from './company';

/** What a person is asked to do about a mail that came back; see the texts under `tasks.codes`. */
export const MAIL_BOUNCED = 'mail-bounced';

/**
 * A sent letter came back: nobody has got it, so it counts no longer, and a person is asked to find the right address. Its
 * charges fall away; where Dinero has booked them, its reminder is taken back there.
 * @throws AppError `outbox-row-settled` where that is known already
 */
export function bounceSent(company: Company, row: OutboxRow, actor: 'person' | 'app'): void {
  const { id, invoiceGuid, level, kind, channel, books, dineroReminderId } = row;
  company.store.transaction(() => {
    if (!company.outbox.bounced(id)) throw new AppError('outbox-row-settled');
    company.record(invoiceGuid, 'reminder-bounced', actor, { level, kind, channel });
    if (isStep(kind)) {
      const bounced = tell(company, invoiceGuid, { type: 'bounce', level: row.step?.level ?? level }, actor);
      if (!bounced.ok) company.log.info('no step came back', { invoiceGuid, row: id, code: bounced.refusal.why.code });
    }
    // A placeholder goes with it: its place is free for the letter that does arrive.
    if (books !== 'none' && dineroReminderId !== null) company.reversals.add(invoiceGuid, dineroReminderId);
    company.tasks.ask(invoiceGuid, MAIL_BOUNCED, company.today());
  });
  company.changed('tasks', 'cases');
}
