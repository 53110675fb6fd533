import { z } from 'zod';
import { Amount, Day, Sentence } from './views';

/** What the page is shown of the cases that run by themselves. Amounts are øre, days are `YYYY-MM-DD`, moments are ISO instants. */

/** `manual`: "Automatisk hentning pauset"; nothing is fetched or started but by a person. */
export const Mode = z.enum(['automatic', 'manual']);
export type Mode = z.infer<typeof Mode>;

/** An invoice that was found and waits for a person's answer, or for the day it starts by itself. */
export const NewInvoice = z.object({
  guid: z.guid(),
  number: z.number().int(),
  debtorGuid: z.guid().nullable(),
  debtorName: z.string(),
  debtorKind: z.enum(['business', 'consumer', 'public', 'unknown']),
  dueDate: Day.nullable(),
  daysOverdue: z.number().int(),
  total: Amount,
  /** What is left to pay as last read from Dinero; null until it was read. */
  open: Amount.nullable(),
  foundOn: Day,
  /** The day it starts by itself; null where it never does, and `why` says why. */
  startsOn: Day.nullable(),
  /** It was due before the cut-off date, which alone keeps it from starting by itself. */
  tooOld: z.boolean(),
  /** Why it has not started. */
  why: Sentence,
});
export type NewInvoice = z.infer<typeof NewInvoice>;

export const NewInvoices = z.object({
  today: Day,
  mode: Mode,
  /** Nothing is started or sent before the day after; null where nothing is paused. */
  pausedUntil: Day.nullable(),
  /** Invoices due before this day never start by themselves. */
  startFrom: Day.nullable(),
  rows: z.array(NewInvoice),
});
export type NewInvoices = z.infer<typeof NewInvoices>;

/** What became of an answer to many invoices at once. */
export const Answered = z.object({
  /** Those it was done to: what an undo is given. */
  done: z.array(z.guid()),
  /** Those it could not be done to any more, with the reason. */
  refused: z.array(z.object({ guid: z.guid(), number: z.number().int(), why: Sentence })),
});
export type Answered = z.infer<typeof Answered>;

/** A case whose principal was paid while claimed charges are open: a person decides. */
export const OpenDecision = z.object({
  guid: z.guid(),
  number: z.number().int(),
  debtorName: z.string(),
  debtorKind: z.enum(['business', 'consumer', 'public', 'unknown']),
  principal: Amount,
  /** The day of the last payment. */
  paidOn: Day.nullable(),
  fees: Amount,
  interest: Amount,
  compensation: Amount,
  /** What is open of the three together. */
  open: Amount,
  /** The booked reminders in Dinero that carry the charges: what covering them can take back. */
  reminders: z.array(z.object({ id: z.number().int(), day: Day, total: Amount })),
  /** What going on would mean, the law's warning included. */
  warnings: z.array(Sentence),
});
export type OpenDecision = z.infer<typeof OpenDecision>;

/** A decision that was taken, and what has been done in Dinero since. */
export const TakenDecision = z.object({
  guid: z.guid(),
  number: z.number().int(),
  debtorName: z.string(),
  decision: z.enum(['continue', 'cover']),
  on: Day,
  /** Whether a person decided, or the company's default. */
  by: z.enum(['person', 'app']),
  open: Amount,
  /** The reminders in Dinero: left as they are, being taken back, taken back, or not taken back for a reason. */
  inDinero: z.enum(['left', 'waiting', 'reversed', 'failed']),
  /** The error's code where it failed. */
  reason: z.string().nullable(),
});
export type TakenDecision = z.infer<typeof TakenDecision>;

export const Decisions = z.object({ open: z.array(OpenDecision), taken: z.array(TakenDecision) });
export type Decisions = z.infer<typeof Decisions>;

/** What the company answers by itself when only charges are left. */
export const FeesRule = z.object({
  answer: z.enum(['ask', 'continue', 'cover']),
  /** With `continue`: above this it is asked all the same. */
  upTo: Amount.refine((amount) => amount >= 0),
  /** With `cover`: the reminders in Dinero are taken back as well. */
  reverse: z.boolean(),
});
export type FeesRule = z.infer<typeof FeesRule>;

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const NoticeRules = z.object({
  on: z.boolean(),
  /** When amounts stand in a notification: always, only while the screen is not locked, or never. */
  amounts: z.enum(['always', 'unlocked', 'never']),
  /** No notification between these times of the day, as `HH:MM`; null for none. */
  quiet: z.object({ from: Clock, to: Clock }).nullable(),
});
export type NoticeRules = z.infer<typeof NoticeRules>;

/** How a company works by itself. */
export const Automation = z.object({
  mode: Mode,
  /** The hour of the daily run, 0 to 23; the minute was drawn at random for this company and stays. */
  hour: z.number().int().min(0).max(23),
  minute: z.number().int().min(0).max(59),
  /** Banking days from being found until a case starts by itself. */
  startAfterBankingDays: z.number().int().min(0).max(20),
  /** Invoices due before this day never start by themselves; null for no such day. */
  startFrom: Day.nullable(),
  fees: FeesRule,
  notices: NoticeRules,
  /** The last day on which nothing is started or sent; null where nothing is paused. */
  pausedUntil: Day.nullable(),
  /**
   * Restored from a backup that was made at that moment: nothing is started or sent by itself until a person lets it. Null
   * where that has been done, or nothing was restored.
   */
  restoredFrom: z.string().nullable().default(null),
  nextRunAt: z.string().nullable(),
});
export type Automation = z.infer<typeof Automation>;

/** What a change of mode would do, said before it is done. */
export const ModeChange = z.object({
  from: Mode,
  to: Mode,
  /** Found and not answered. */
  awaiting: z.number().int(),
  /** Running: they go on in either mode. */
  running: z.number().int(),
  /** Sendings under way: they are carried out. */
  underWay: z.number().int(),
  /** With `automatic`: how many of the awaiting would start by themselves, and the first day. */
  wouldStart: z.number().int(),
  firstStart: Day.nullable(),
});
export type ModeChange = z.infer<typeof ModeChange>;

export const RunOutcome = z.enum(['running', 'done', 'failed', 'interrupted']);

/** One daily run of a company. */
export const RunView = z.object({
  id: z.number().int(),
  day: Day,
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  cause: z.enum(['clock', 'person', 'connected']),
  outcome: RunOutcome,
  error: z.string().nullable(),
  overdue: z.number().int(),
  found: z.number().int(),
  started: z.number().int(),
  settled: z.number().int(),
  decisions: z.number().int(),
  queued: z.number().int(),
  checked: z.number().int(),
  strange: z.number().int(),
  calls: z.number().int(),
  /** Why nothing was sent, by reason. */
  skipped: z.array(z.object({ reason: z.string(), why: Sentence, count: z.number().int() })),
});
export type RunView = z.infer<typeof RunView>;

/** Everything a notification can be about. */
export const noticeKinds = [
  'new-invoices',
  'starting-tomorrow',
  'settled',
  'decision-needed',
  'paid-at-collector',
  'sending-failed',
  'connection-lost',
  'key-rejected',
] as const;
export const NoticeKind = z.enum(noticeKinds);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** Why a notification was not shown: every silent case has its name. */
export const silences = ['off', 'quiet-hours', 'do-not-disturb', 'not-supported', 'overtaken', 'failed'] as const;
export const Silence = z.enum(silences);
export type Silence = z.infer<typeof Silence>;

export const NoticeView = z.object({
  id: z.number().int(),
  createdAt: z.string(),
  kinds: z.array(NoticeKind),
  state: z.enum(['waiting', 'shown', 'silent']),
  /** Why it waits or was not shown. */
  silence: Silence.nullable(),
});
export type NoticeView = z.infer<typeof NoticeView>;

export const Diagnostics = z.object({
  version: z.string(),
  electron: z.string(),
  platform: z.string(),
  logFolder: z.string(),
  connection: z.object({
    environment: z.string().nullable(),
    problem: z.string().nullable(),
    calls: z.number().int(),
  }),
  nextRunAt: z.string().nullable(),
  pausedUntil: Day.nullable(),
  mode: Mode,
  runs: z.array(RunView),
  /** How many cases stand where, by the state a list shows. */
  cases: z.array(z.object({ state: z.string(), count: z.number().int() })),
  outbox: z.array(z.object({ state: z.string(), count: z.number().int() })),
  notices: z.array(NoticeView),
  /** Of the other companies only what the log-in page shows anyway, and whether their work goes on. */
  others: z.array(
    z.object({
      name: z.string(),
      lastRunAt: z.string().nullable(),
      outcome: RunOutcome.nullable(),
      problem: z.string().nullable(),
    }),
  ),
});
export type Diagnostics = z.infer<typeof Diagnostics>;
