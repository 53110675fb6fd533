import type { MailOut } from '../../src/dinero/model';
import { AppError } from '../appError';
import { DineroActLost } from '../dinero/company';
import type { Desk } from '../jobs/desk';
import type { OutboxRow } from '../store/outboxRow';
import { cameBack, sent, uncertain } from './endings';

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
  if (mail) return mail.status === 'failed' || mail.bounced ? cameBack(desk, row) : sent(desk, row, 'app');
  const wait = LOOK_AGAIN_MS[row.attempts];
  if (wait !== undefined) {
    return desk.outbox.advance(row.id, {
      reason: 'mail-unconfirmed',
      attempts: row.attempts + 1,
      nextTryAt: new Date(desk.now() + wait).toISOString(),
    });
  }
  return uncertain(desk, row, 'mail-unconfirmed');
}

/** The mail of this row in Dinero's log: a reminder's, and not there when it was asked for. */
export async function ownMail(desk: Desk, row: OutboxRow): Promise<MailOut | undefined> {
  const known = new Set(row.knownMailIds);
  const mails = await desk.dinero.mails(row.invoiceGuid, 'person');
  return mails.find((mail) => mail.type === 'reminder' && !known.has(mail.id));
}
