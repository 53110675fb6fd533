import { z } from 'zod';
import { PrivacyRules } from '../privacy/retention';
import { errorCodes } from './errors';
import { Day } from './views';

/** What the page is shown of keeping and erasing. Days are `YYYY-MM-DD`. */

const Count = z.int().min(0);

/** The cases whose time has come, and between which days they were closed. */
const Span = z.object({ count: Count, oldest: Day.nullable(), newest: Day.nullable() });

export const PrivacyView = z.object({
  rules: PrivacyRules,
  /** What would be erased by itself with the next daily run, were it switched on. */
  due: Span,
  /** Cases whose notes would go before them. */
  dueNotes: Count,
  /** The first day on which more becomes due; null where no case is closed. */
  nextOn: Day.nullable(),
  /** Cases that were ever erased, and the last day of it. */
  erased: z.object({ count: Count, lastOn: Day.nullable() }),
  /** What kept something from being erased the last time; null where nothing did. */
  problem: z.enum(errorCodes).nullable(),
});
export type PrivacyView = z.infer<typeof PrivacyView>;

/** What a person wants erased: one case, or a customer with all of theirs. */
export const ErasureTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('case'), guid: z.guid() }),
  z.object({ kind: z.literal('debtor'), guid: z.guid() }),
]);
export type ErasureTarget = z.infer<typeof ErasureTarget>;

/** What would be lost, and what stands against it. */
export const ErasureView = z.object({
  cases: Count,
  letters: Count,
  notes: Count,
  /** The first thing against erasing more than notes, with the invoice it is about; null where all may go. */
  refusal: z
    .object({
      why: z.enum(['open', 'under-way', 'too-young']),
      number: z.int(),
      /** With `too-young`: the first day it may go. */
      from: Day.nullable(),
    })
    .nullable(),
});
export type ErasureView = z.infer<typeof ErasureView>;
