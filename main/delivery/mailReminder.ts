import type { MailOut } from '../../src/dinero/model';
import { AppError } from '../appError';
import { DineroActLost } from '../dinero/company';
import { confirmStep } from '../jobs/caseOfRow';
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
  return sent(desk, mailing, 'app');
}

/** Finds out what became of a mail whose answer never came. Where the log does not know, a person decides; it is not sent again. */
export async function settleMailing(desk: Desk, row: OutboxRow): Promise<OutboxRow> {
  const mail = await ownMail(desk, row);
  if (mail) return mail.status === 'failed' || mail.bounced ? bounced(desk, row) : sent(desk, row, 'app');
  const wait = LOOK_AGAIN_MS[row.attempts];
  if (wait !== undefined) {
    return desk.outbox.advance(row.id, {
      reason: 'mail-unconfirmed',
      attempts: row.attempts + 1,
      nextTryAt: new Date(desk.now() + wait).toISOString(),
    });
  }
  return uncertain(desk, row);
}

/** The mail of this row in Dinero's log: a reminder's, and not there when it was asked for. */
export async function ownMail(desk: Desk, row: OutboxRow): Promise<MailOut | undefined> {
  const known = new Set(row.knownMailIds);
  const mails = await desk.dinero.mails(row.invoiceGuid, 'person');
  return mails.find((mail) => mail.type === 'reminder' && !known.has(mail.id));
}

/** Nobody can tell whether it went out: a person looks in Dinero. */
export function uncertain(desk: Desk, row: OutboxRow): OutboxRow {
  return desk.store.transaction(() => {
    desk.record(row.invoiceGuid, 'reminder-uncertain', 'app', { level: row.level });
    return desk.outbox.advance(row.id, { state: 'uncertain', reason: 'mail-unconfirmed', nextTryAt: null });
  });
}

/** Ends a row as sent, by Dinero's word or a person's. */
export function sent(desk: Desk, row: OutboxRow, actor: 'person' | 'app'): OutboxRow {
  const { expected, charges, day, deadline } = row.payload;
  return desk.store.transaction(() => {
    confirmStep(desk, row, actor);
    desk.record(row.invoiceGuid, 'reminder-sent', actor, {
      level: row.level,
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
function bounced(desk: Desk, row: OutboxRow): OutboxRow {
  return desk.store.transaction(() => {
    desk.record(row.invoiceGuid, 'reminder-bounced', 'app', { level: row.level });
    return desk.outbox.advance(row.id, { state: 'failed', stage: 'booked', reason: 'mail-bounced', nextTryAt: null });
  });
}
