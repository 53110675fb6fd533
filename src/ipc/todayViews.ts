import { z } from 'zod';
import { LetterKind } from '../letter/letter';
import { sinceKinds, waitingKinds } from '../today/kinds';
import { Amount, Day } from './views';

/** What the page "I dag" is shown. Amounts are øre, days are `YYYY-MM-DD`, moments are ISO instants. */

const Count = z.int().min(0);

/** An invoice by what a person knows it by. */
const About = z.object({ guid: z.guid(), number: z.int(), debtorName: z.string() });

/** One thing that waits for a person, or many of a kind together. */
export const WaitingRow = z.object({
  /** Names the row as long as what it is about waits. */
  key: z.string(),
  kind: z.enum(waitingKinds),
  /** How many things the row stands for. */
  count: z.int().min(1),
  /** The invoice; null where the row is about many, or about the company. */
  about: About.nullable(),
  /** How many invoices a letter or a package is about. */
  invoices: z.int().min(1),
  /** What it is about, of many together; null where there is none. */
  amount: Amount.nullable(),
  /** New: the first day one starts by itself. Tasks: the last day. Disputes: since when. Null where there is none. */
  day: Day.nullable(),
  /** The code of a requirement, an error or a task. */
  reason: z.string().nullable(),
  /** A person's own words. */
  text: z.string().nullable(),
  letter: LetterKind.nullable(),
  /** The task that is done with it; null where it is no task. */
  task: z.int().nullable(),
});
export type WaitingRow = z.infer<typeof WaitingRow>;

/** A letter whose step falls due today. */
export const DueLetter = About.extend({
  amount: Amount.nullable(),
  letter: LetterKind,
  /** Days since the due date, or since the letter of that level. */
  after: z.object({ what: z.enum(['due-date', 'reminder', 'notice']), level: Count, days: z.int() }).nullable(),
});
export type DueLetter = z.infer<typeof DueLetter>;

export const StartingInvoice = About.extend({ amount: Amount.nullable() });
export type StartingInvoice = z.infer<typeof StartingInvoice>;

/** Some of many, and what all of them come to. */
const some = <T extends z.ZodType>(row: T) => z.object({ count: Count, total: Amount, rows: z.array(row) });

/** What the app does by itself for the rest of the day. */
export const ByItself = z.object({
  /** Null where nothing runs by itself. */
  nextRunAt: z.string().nullable(),
  /** A run is under way. */
  running: z.boolean(),
  /** When the latest run that came to its end began; null before the first. */
  lastRunAt: z.string().nullable(),
  /** The last day on which nothing is started or sent; null where nothing is paused. */
  pausedUntil: Day.nullable(),
  /** The company was restored from a backup, and nothing goes by itself until a person lets it. */
  held: z.boolean(),
  /** Letters made by themselves wait for a person's approval. */
  approve: z.boolean(),
  letters: some(DueLetter),
  starts: some(StartingInvoice),
  /** Letters on their way out of the outbox. */
  outgoing: Count,
});
export type ByItself = z.infer<typeof ByItself>;

/** What has happened since the morning of a day. */
export const Since = z.object({
  day: Day,
  lines: z.array(z.object({ kind: z.enum(sinceKinds), count: z.int().min(1), amount: Amount.nullable() })),
});
export type Since = z.infer<typeof Since>;

/** The day of a company. */
export const Today = z.object({ today: Day, waiting: z.array(WaitingRow), byItself: ByItself, since: Since });
export type Today = z.infer<typeof Today>;
