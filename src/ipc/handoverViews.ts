import { z } from 'zod';
import { debtorKinds } from '../claim/facts';
import { Amount, Day, Sentence } from './views';

/** What the page is shown of the handover to debt collection. Amounts are øre, days are `YYYY-MM-DD`. */

const Case = z.object({
  guid: z.guid(),
  number: z.int(),
  debtorName: z.string(),
  debtorKind: z.enum(debtorKinds),
  dueDate: Day,
});

/** A case that may be handed over today, if its books are still as they were last read. */
export const ReadyCase = Case.extend({
  /** The deadline of the notice of collection, which has passed. */
  deadline: Day.nullable(),
  principal: Amount,
  /** Fees, compensation and interest up to today. */
  charges: Amount,
  total: Amount,
  /** What collection may cost the debtor on top, by the order's table: information only. */
  cost: z.object({ outside: Amount, own: Amount }),
});
export type ReadyCase = z.infer<typeof ReadyCase>;

/** A reminded case that may not be handed over yet. */
export const UnreadyCase = Case.extend({
  total: Amount,
  why: Sentence,
  /** The first day on which the reason no longer stands, where time alone lifts it. */
  until: Day.nullable(),
  /** Nothing but the notice of collection is missing, and it could go today. */
  lacksNotice: z.boolean(),
});
export type UnreadyCase = z.infer<typeof UnreadyCase>;

export const HandedCase = Case.extend({
  since: Day,
  /** What was handed over; null where no package of the program's holds the case. */
  handover: z
    .object({
      id: z.int(),
      fileName: z.string(),
      /** The collector's e-mail address; null where the package was saved in a folder. */
      recipient: z.string().nullable(),
      total: Amount,
    })
    .nullable(),
  /** What the books took in since, which the collector has to be told. */
  paid: z.array(z.object({ kind: z.enum(['payment', 'credit']), date: Day, amount: Amount })),
  /** Nothing is open any more. */
  settled: z.boolean(),
});
export type HandedCase = z.infer<typeof HandedCase>;

/** A handover that has not come to its end. */
export const OpenHandover = z.object({
  id: z.int(),
  /** `making`: at this moment; `interrupted`: cut off before anything left; `uncertain`: its mail may have been taken. */
  state: z.enum(['making', 'interrupted', 'uncertain']),
  day: Day,
  way: z.enum(['folder', 'mail']),
  fileName: z.string(),
  recipient: z.string().nullable(),
  total: Amount,
  numbers: z.array(z.int()),
});
export type OpenHandover = z.infer<typeof OpenHandover>;

export const Collection = z.object({
  /** Where packages can be mailed to; null while none is set. */
  collector: z.object({ name: z.string(), email: z.string() }).nullable(),
  /** Whether the company has a mail server of its own. */
  canMail: z.boolean(),
  open: z.array(OpenHandover),
  ready: z.array(ReadyCase),
  unready: z.array(UnreadyCase),
  handed: z.array(HandedCase),
});
export type Collection = z.infer<typeof Collection>;

const Numbered = z.object({ guid: z.guid(), number: z.int() });

/** What became of a handover. Cases that were refused do not stop the others. */
export const HandedOver = z.object({
  /** Null where every case was refused, and no package was made. */
  done: z
    .object({
      id: z.int(),
      state: z.enum(['done', 'uncertain']),
      fileName: z.string(),
      count: z.int(),
      total: Amount,
    })
    .nullable(),
  refused: z.array(Numbered.extend({ why: Sentence })),
  /** In the mail, but changed while it was sent: the collector must be told that these are not handed over. */
  changed: z.array(Numbered),
});
export type HandedOver = z.infer<typeof HandedOver>;
