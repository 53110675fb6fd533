import { z } from 'zod';
import { parseDate } from '../../src/claim/date';
import type { Ore } from '../../src/claim/money';
import type { Channel } from '../../src/ipc/deliveryViews';
import { Charges, type Books, type OutboxState, type Stage } from '../../src/ipc/views';
import { LetterInput, type LetterKind } from '../../src/letter/letter';
import { stepKinds } from '../../src/procedure/policy';
import { fromFlag } from './flags';
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
  /** The e-mail address; empty for a letter on paper. */
  receiver: z.string(),
  /** What the company's own letter about this invoice is composed from; null where Dinero's own reminder goes out. */
  letter: LetterInput.nullable().default(null),
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

/** The step of a case that a letter was decided for. */
export const RowStep = z.object({
  level: z.int().min(1),
  kind: z.enum(stepKinds),
  notice: z.boolean(),
  principalOpen: Amount,
});
export type RowStep = z.infer<typeof RowStep>;

export interface OutboxRow {
  id: number;
  /** Stands in the reminder's text and here once: what was approved once is entered once. */
  reference: string;
  invoiceGuid: string;
  invoiceNumber: number;
  debtorName: string;
  /** The step of the procedure; 0 for a letter that is none. */
  level: number;
  kind: LetterKind;
  channel: Channel;
  books: Books;
  /** Rows of one letter bear the same; null for a row that is a letter alone. */
  bundle: string | null;
  state: OutboxState;
  stage: Stage;
  payload: ReminderPayload;
  /** Its place in the procedure, which `level` is not where letters came back; null for a letter that is no step. */
  step: RowStep | null;
  /** Who asked for it: a person at the screen, or the procedure by itself. */
  actor: 'person' | 'app';
  dineroReminderId: number | null;
  /** The mails of the invoice known before its own was asked for, to tell that one apart. */
  knownMailIds: number[];
  /** The letter as it was printed; null before, and where Dinero's own goes out. */
  letterId: number | null;
  reason: string | null;
  /** Dinero's own words for it, redacted. */
  detail: string | null;
  /** How often sending was tried. */
  attempts: number;
  /** Moments are ISO 8601 in UTC. */
  nextTryAt: string | null;
  /** False: waits until a person has approved it. */
  approved: boolean;
  /** When it was learnt that the mail came back; null where it did not. */
  bouncedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/** A row as the database holds it. */
export type RawOutboxRow = Omit<OutboxRow, 'payload' | 'step' | 'knownMailIds' | 'approved'> & {
  payload: string;
  step: string | null;
  knownMailIds: string;
  approved: number;
};

export const SELECT_OUTBOX = `
  SELECT outbox.id, outbox.reference, outbox.invoice_guid AS invoiceGuid, invoice.number AS invoiceNumber,
    invoice.debtor_name AS debtorName, outbox.level, outbox.kind, outbox.channel,
    outbox.books, outbox.bundle, outbox.state, outbox.stage, outbox.payload, outbox.step, outbox.actor,
    outbox.dinero_reminder_id AS dineroReminderId, outbox.known_mail_ids AS knownMailIds,
    outbox.letter_id AS letterId, outbox.approved, outbox.bounced_at AS bouncedAt, outbox.reason, outbox.detail,
    outbox.attempts, outbox.next_try_at AS nextTryAt, outbox.created_at AS createdAt, outbox.updated_at AS updatedAt
  FROM outbox JOIN invoice ON invoice.guid = outbox.invoice_guid`;

/** @throws AppError `store-damaged` where the row does not hold what it should */
export const toOutboxRow = (raw: RawOutboxRow): OutboxRow => ({
  ...raw,
  payload: stored(raw.payload, ReminderPayload),
  step: raw.step === null ? null : stored(raw.step, RowStep),
  knownMailIds: stored(raw.knownMailIds, z.array(z.number())),
  approved: fromFlag(raw.approved),
});
