import { z } from 'zod';
import { text, whole } from './fields';
import type { MailOut } from './model';
import { moment } from './moment';
import { isBounce, mailOutStatus, mailOutType } from './words';

const MailOutRow = z
  .object({ id: whole, type: text, status: text, latestevent: text, receiver: text, date: text })
  .transform((row): MailOut => ({
    id: row.id,
    type: mailOutType(row.type),
    status: mailOutStatus(row.status),
    latestEvent: row.latestevent,
    bounced: isBounce(row.latestevent),
    receiver: row.receiver,
    at: moment(row.date),
  }));

/** GET …/mailouts with lower-case keys (VoucherMailoutReadModel). All or nothing: a mail overlooked is a mail sent twice. */
export const MailOutsAnswer = z.array(MailOutRow);
