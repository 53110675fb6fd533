import { isStep } from '../../src/letter/letter';
import { confirmStep } from '../jobs/caseOfRow';
import type { Desk } from '../jobs/desk';
import type { OutboxRow } from '../store/outboxRow';

/** Why nobody but a person can say whether a letter is out: a mail without an answer, or paper that a person is to post. */
export type Doubt = 'mail-unconfirmed' | 'smtp-unanswered' | 'to-be-posted';

/** What the history says of a letter. */
const about = ({ level, kind, channel }: OutboxRow) => ({ level, kind, channel });

/** Nobody can tell whether it went out: a person looks. */
export function uncertain(desk: Desk, row: OutboxRow, reason: Doubt): OutboxRow {
  return desk.store.transaction(() => {
    const type = reason === 'to-be-posted' ? 'letter-printed' : 'reminder-uncertain';
    desk.record(row.invoiceGuid, type, 'app', about(row));
    return desk.outbox.advance(row.id, { state: 'uncertain', reason, nextTryAt: null });
  });
}

/** Ends a row as sent, by Dinero's word, the mail server's or a person's. */
export function sent(desk: Desk, row: OutboxRow, actor: 'person' | 'app'): OutboxRow {
  const { expected, charges, day, deadline } = row.payload;
  return desk.store.transaction(() => {
    if (isStep(row.kind)) confirmStep(desk, row, actor);
    desk.record(row.invoiceGuid, 'reminder-sent', actor, {
      ...about(row),
      day,
      deadline,
      total: expected.total,
      charges,
      dineroReminderId: row.dineroReminderId,
    });
    return desk.outbox.advance(row.id, { state: 'sent', stage: 'mailed', reason: null, detail: null, nextTryAt: null });
  });
}

/** A mail that came back is not a reminder sent: its address is corrected and it is tried again, or it is withdrawn with its fee. */
export function cameBack(desk: Desk, row: OutboxRow): OutboxRow {
  return desk.store.transaction(() => {
    desk.record(row.invoiceGuid, 'reminder-bounced', 'app', about(row));
    return desk.outbox.advance(row.id, { state: 'failed', stage: 'booked', reason: 'mail-bounced', nextTryAt: null });
  });
}
