import { z } from 'zod';
import { parseDate } from '../../src/claim/date';
import type { Ore } from '../../src/claim/money';
import { Charges, type OutboxState, type Stage } from '../../src/ipc/views';
import { stored } from './stored';

const Amount = z.custom<Ore>((value) => Number.isSafeInteger(value));
const Day = z.string().transform((text, context) => {
  const day = parseDate(text);
  if (day !== undefined) return day;
  context.addIssue('not a calendar date');
  return z.NEVER;
});

/** All that sending the reminder needs, as the person saw and approved it. */
export const ReminderPayload = z.object({
  charges: Charges,
  title: z.string(),
  text: z.string(),
  /** The reminder's own day. */
  day: Day,
  deadline: Day,
  /** The e-mail address. */
  receiver: z.string(),
  /** What Dinero must arrive at, or nothing is booked; `paid` is negative as in Dinero's reminder. */
  expected: z.object({
    principal: Amount,
    fee: Amount,
    interest: Amount,
    compensation: Amount,
    earlier: Amount,
    paid: Amount,
    total: Amount,
  }),
});
export type ReminderPayload = z.infer<typeof ReminderPayload>;

export interface OutboxRow {
  id: number;
  /** Stands in the reminder's text and here once: what was approved once is entered once. */
  reference: string;
  invoiceGuid: string;
  invoiceNumber: number;
  debtorName: string;
  /** 1 to 3. */
  level: number;
  state: OutboxState;
  stage: Stage;
  payload: ReminderPayload;
  /** Who asked for it: a person at the screen, or the procedure by itself. */
  actor: 'person' | 'app';
  dineroReminderId: number | null;
  /** The mails of the invoice known before its own was asked for, to tell that one apart. */
  knownMailIds: number[];
  reason: string | null;
  /** Dinero's own words for it, redacted. */
  detail: string | null;
  /** How often sending was tried. */
  attempts: number;
  /** Moments are ISO 8601 in UTC. */
  nextTryAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/** A row as the database holds it. */
export type RawOutboxRow = Omit<OutboxRow, 'payload' | 'knownMailIds'> & { payload: string; knownMailIds: string };

export const SELECT_OUTBOX = `
  SELECT outbox.id, outbox.reference, outbox.invoice_guid AS invoiceGuid, invoice.number AS invoiceNumber,
    invoice.debtor_name AS debtorName, outbox.level, outbox.state, outbox.stage, outbox.payload, outbox.actor,
    outbox.dinero_reminder_id AS dineroReminderId, outbox.known_mail_ids AS knownMailIds, outbox.reason, outbox.detail,
    outbox.attempts, outbox.next_try_at AS nextTryAt, outbox.created_at AS createdAt, outbox.updated_at AS updatedAt
  FROM outbox JOIN invoice ON invoice.guid = outbox.invoice_guid`;

/** @throws AppError `store-damaged` where the row does not hold what it should */
export const toOutboxRow = (raw: RawOutboxRow): OutboxRow => ({
  ...raw,
  payload: stored(raw.payload, ReminderPayload),
  knownMailIds: stored(raw.knownMailIds, z.array(z.number())),
});
