import type { MailOut } from '../../src/dinero/model';
import { AppError } from '../appError';
import { DineroActLost } from '../dinero/company';
import type { Desk } from '../jobs/desk';
import type { OutboxRow } from '../store/outboxRow';

/** How long Dinero's mail log is given to show a mail whose answer was lost, before a person is asked. */
const LOOK_AGAIN_MS = [2 * 60_000, 10 * 60_000];

/**
 * Mails the booked reminder. That it is about to be mailed, and which mails the invoice had before, is written down first:
 * after a crash the mail log then tells whether it went out.
 */
export async function mailReminder(desk: Desk, row: OutboxRow): Promise<OutboxRow> {
  const before = await desk.dinero.mails(row.invoiceGuid, 'person');
  const mailing = desk.outbox.advance(row.id, {
    state: 'sending',
    stage: 'mailing',
    knownMailIds: before.map(({ id }) => id),
    attempts: 0,
  });
  try {
    await desk.dinero.mailReminder(row.invoiceGuid, row.payload.receiver);
  } catch (error) {
    if (error instanceof DineroActLost) return settleMailing(desk, mailing);
    // A definite no: nothing was mailed, and the next try starts from the booked reminder.
    if (error instanceof AppError) desk.outbox.advance(row.id, { stage: 'booked', attempts: row.attempts });
    throw error;
  }
  return sent(desk, mailing);
}

/** Finds out what became of a mail whose answer never came. Where the log does not know, a person decides; it is not sent again. */
export async function settleMailing(desk: Desk, row: OutboxRow): Promise<OutboxRow> {
  const known = new Set(row.knownMailIds);
  const isOurs = (mail: MailOut): boolean => mail.type === 'reminder' && !known.has(mail.id);
  const mail = (await desk.dinero.mails(row.invoiceGuid, 'person')).find(isOurs);
  if (mail) return mail.status === 'failed' || mail.bounced ? bounced(desk, row) : sent(desk, row);
  const wait = LOOK_AGAIN_MS[row.attempts];
  if (wait !== undefined) {
    return desk.outbox.advance(row.id, {
      reason: 'mail-unconfirmed',
      attempts: row.attempts + 1,
      nextTryAt: new Date(desk.now() + wait).toISOString(),
    });
  }
  return desk.store.transaction(() => {
    desk.record(row.invoiceGuid, 'reminder-uncertain', { level: row.level });
    return desk.outbox.advance(row.id, { state: 'uncertain', reason: 'mail-unconfirmed', nextTryAt: null });
  });
}

/** Ends a row as sent, by Dinero's word or a person's. */
export function sent(desk: Desk, row: OutboxRow): OutboxRow {
  const { expected, charges, day, deadline } = row.payload;
  return desk.store.transaction(() => {
    desk.record(row.invoiceGuid, 'reminder-sent', {
      level: row.level,
      day,
      deadline,
      total: expected.total,
      charges,
      dineroReminderId: row.dineroReminderId,
    });
    return desk.outbox.advance(row.id, { state: 'sent', stage: 'mailed', reason: null, nextTryAt: null });
  });
}

/** A mail that came back is not a reminder sent; whether its fee is taken back is for a person to say. */
function bounced(desk: Desk, row: OutboxRow): OutboxRow {
  return desk.store.transaction(() => {
    desk.record(row.invoiceGuid, 'reminder-bounced', { level: row.level });
    return desk.outbox.advance(row.id, { state: 'failed', stage: 'booked', reason: 'mail-bounced', nextTryAt: null });
  });
}
