import { z } from 'zod';
import { LetterKind } from '../letter/letter';
import { Channel } from './deliveryViews';
import { Amount } from './views';

/** One invoice of a batch. */
export const BatchRow = z.object({
  invoiceGuid: z.guid(),
  invoiceNumber: z.int(),
  debtorName: z.string(),
  /** `waiting` to be got ready, `ready` to be sent, `refused` by the requirements or by Dinero; then as the outbox has it. */
  state: z.enum(['waiting', 'ready', 'refused', 'queued', 'sending', 'sent', 'failed', 'uncertain', 'cancelled']),
  /** A requirement's or an error's code, where it is refused, failed, waits, is uncertain or cancelled. */
  reason: z.string().nullable(),
  /** Null until it is ready. */
  letter: z
    .object({
      kind: LetterKind,
      level: z.int(),
      channel: Channel,
      /** Whom it goes to: an e-mail address, or the postal address in one line. */
      receiver: z.string(),
      fee: Amount,
      total: Amount,
      /** Rows of one letter bear the same; null for a letter alone. */
      bundle: z.string().nullable(),
    })
    .nullable(),
});
export type BatchRow = z.infer<typeof BatchRow>;

/** Letters about many invoices, got ready and sent together. */
export const Batch = z.object({
  stage: z.enum(['preparing', 'ready', 'sending', 'done']),
  rows: z.array(BatchRow),
});
export type Batch = z.infer<typeof Batch>;

/** The pages of a printed letter as PNG data addresses. */
export const PrintedView = z.object({ title: z.string(), sha256: z.string(), pictures: z.array(z.string()) });
export type PrintedView = z.infer<typeof PrintedView>;
