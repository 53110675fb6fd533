import type { MailOut } from '../../src/dinero/model';
import { addDays, dateInCopenhagen, type CalendarDate } from '../../src/claim/date';
import { reminderRef } from '../../src/procedure/observe';
import { counts } from '../../src/procedure/state';
import { isGone } from '../appError';
import type { OutboxRow } from '../store/outboxRow';
import { bounceSent } from './bounce';
import type { Desk } from './desk';
import { isOfThisOne } from './retrying';

/** Days after a letter on which Dinero's log is asked: most mail comes back at once, some when a server has given up. */
const LOOK_AFTER_DAYS = [1, 4];
/** Of older letters nothing is asked any more but before the next one goes. */
const LONGEST_DAYS = 14;

/**
 * Asks Dinero's log what became of the mails of the latest letters. One that came back counts no longer.
 * @throws AppError `dinero-…` where Dinero itself fails
 */
export async function lookForMailsBack(desk: Desk): Promise<void> {
  for (const row of desk.outbox.mailedByDineroSince(addDays(desk.today(), -LONGEST_DAYS))) {
    desk.goOn();
    if (!isTime(desk, row)) continue;
    try {
      await cameBack(desk, row);
    } catch (error) {
      if (!isGone(error) && !isOfThisOne(error)) throw error;
      desk.log.warn('a log of mails was not read', { invoiceGuid: row.invoiceGuid, code: desk.nameOf(error) });
    }
  }
}

/** Whether the log is to be asked today: once for each of the days after which it is, whenever the app runs then. */
function isTime(desk: Desk, { invoiceGuid, payload }: OutboxRow): boolean {
  const readAt = desk.mailLog.readAt(invoiceGuid);
  const readOn: CalendarDate | '' = readAt === null ? '' : dateInCopenhagen(Date.parse(readAt));
  return LOOK_AFTER_DAYS.map((days) => addDays(payload.day, days)).some((day) => day <= desk.today() && readOn < day);
}

/**
 * Whether Dinero's mail of a letter came back or failed after Dinero had taken it. If so, the letter counts no longer.
 * @throws AppError `dinero-…`
 */
export async function cameBack(desk: Desk, row: OutboxRow): Promise<boolean> {
  const { invoiceGuid, dineroReminderId } = row;
  if (row.channel !== 'dinero' || dineroReminderId === null) return false;
  const ref = reminderRef(dineroReminderId);
  const { sent } = desk.caseEvents.state(invoiceGuid);
  if (!sent.some((step) => counts(step) && step.ref === ref)) return false;
  const mails = await desk.dinero.mails(invoiceGuid, 'background');
  desk.mailLog.save(invoiceGuid, mails);
  const own = ownMails(desk, row, mails);
  const isBack = own.length > 0 && own.every(({ bounced, status }) => bounced || status === 'failed');
  if (isBack) bounceSent(desk, row, 'app');
  return isBack;
}

/** The mails of one letter: what Dinero has mailed since, until the next letter of the invoice. One a person mailed again is among them. */
function ownMails(desk: Desk, { id, invoiceGuid, knownMailIds }: OutboxRow, mails: readonly MailOut[]): MailOut[] {
  const later = desk.outbox.of(invoiceGuid).filter((row) => row.id > id && row.knownMailIds.length > 0);
  const until = later.sort((a, b) => a.id - b.id)[0]?.knownMailIds;
  const isOwn = (mail: MailOut): boolean =>
    mail.type === 'reminder' && !knownMailIds.includes(mail.id) && (until?.includes(mail.id) ?? true);
  return mails.filter(isOwn);
}
