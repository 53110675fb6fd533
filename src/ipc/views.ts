import { z } from 'zod';
import { parseDate, type CalendarDate } from '../claim/date';
import type { Ore } from '../claim/money';
import { Channel } from './deliveryViews';
import { errorCodes } from './errors';
import { caseStates } from '../procedure/standing';
import { LetterKind, LetterLanguage } from '../letter/letter';
import { requirementCodes } from '../procedure/requirements';

/** What the page is shown. Amounts are øre, days are `YYYY-MM-DD`, moments are ISO instants. */

export const Day = z.custom<CalendarDate>((value) => typeof value === 'string' && parseDate(value) !== undefined);
export const Amount = z.custom<Ore>((value) => Number.isSafeInteger(value));
/** A sentence in both languages of the screen. */
export const Sentence = z.object({ da: z.string(), en: z.string() });
export type Sentence = z.infer<typeof Sentence>;

export const Language = z.enum(['da', 'en']);
export type Language = z.infer<typeof Language>;
export const Theme = z.enum(['auto', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;
/** `auto`: as the computer is set. */
export const Contrast = z.enum(['auto', 'normal', 'high']);
export type Contrast = z.infer<typeof Contrast>;

export const ProfileEntry = z.object({
  id: z.guid(),
  name: z.string(),
  cvr: z.string(),
  /** Set where the folder or its database cannot be used; the entry is then shown with the sentence of the error. */
  problem: z.enum(errorCodes).nullable(),
});
export type ProfileEntry = z.infer<typeof ProfileEntry>;

/** `demo` is the embedded Dinero; `dinero` the real one. A company keeps the one it was connected with. */
export const Environment = z.enum(['demo', 'dinero']);
export type Environment = z.infer<typeof Environment>;

export const ConnectionView = z.object({
  environment: Environment,
  organizationId: z.number().int(),
  organizationName: z.string(),
  connectedAt: z.string(),
  /** The last error of a call made by itself, until one succeeds again. */
  problem: z.string().nullable(),
});
export type ConnectionView = z.infer<typeof ConnectionView>;

/** The pages a notification, the tray or a start can lead to. */
export const TargetPage = z.enum(['new', 'decisions', 'collection', 'invoices', 'outbox', 'company', 'diagnostics']);
export type TargetPage = z.infer<typeof TargetPage>;

export const SessionView = z.object({
  profile: z.object({ id: z.guid(), name: z.string(), cvr: z.string() }),
  connection: ConnectionView.nullable(),
  /** It was restored from a backup, and waits for a person to let it go on. */
  restored: z.boolean(),
  /** The page a notification or the tray asked for; null for the usual one. */
  page: TargetPage.nullable(),
});
export type SessionView = z.infer<typeof SessionView>;

export const AppInfo = z.object({
  version: z.string(),
  packaged: z.boolean(),
  platform: z.enum(['win32', 'darwin', 'linux']),
  /** Null while the keychain answers; else the code of what is wrong with it, and the app stays locked. */
  keychainProblem: z.enum(['keychain-missing', 'keychain-locked', 'keychain-failed']).nullable(),
  /** The environment a new connection starts with. */
  environment: Environment,
  today: Day,
});
export type AppInfo = z.infer<typeof AppInfo>;

export const Settings = z.object({
  language: Language,
  theme: Theme,
  contrast: Contrast,
  /** How large the page is drawn; 1 is its own size. */
  zoom: z.number().min(0.8).max(2),
  /** The client id of the integration, entered once for the installation; the secret is never shown again. */
  clientId: z.string().nullable(),
  /** Starts with the computer, hidden; on by default once there is a company. */
  openAtLogin: z.boolean(),
  /** Whether this system lets the app do that. */
  openAtLoginPossible: z.boolean(),
  /** Minutes without keyboard or mouse until the page locks; 0 for never. */
  autoLockMinutes: z.number().int().min(0).max(240),
  lockWithScreen: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const Refusal = z.object({
  code: z.enum(requirementCodes),
  /** The first day on which this reason no longer stands, where time alone lifts it. */
  until: Day.nullable(),
});
export type Refusal = z.infer<typeof Refusal>;

/** The stages of a reminder in the outbox, in order. */
export const Stage = z.enum(['queued', 'checked', 'created', 'booked', 'mailing', 'mailed']);
export type Stage = z.infer<typeof Stage>;
export const OutboxState = z.enum(['queued', 'sending', 'sent', 'failed', 'uncertain', 'cancelled']);
export type OutboxState = z.infer<typeof OutboxState>;

/**
 * What stands in Dinero of a letter: its booked reminder, a draft without amounts that marks the place for other computers,
 * or nothing.
 */
export const Books = z.enum(['dinero', 'marker', 'none']);
export type Books = z.infer<typeof Books>;

export const OutboxEntry = z.object({
  id: z.number().int(),
  invoiceGuid: z.guid(),
  invoiceNumber: z.number().int(),
  debtorName: z.string(),
  kind: LetterKind,
  level: z.number().int().min(0),
  channel: Channel,
  /** Rows of one letter bear the same; null for a letter alone. */
  bundle: z.string().nullable(),
  state: OutboxState,
  stage: Stage,
  /** Why it was cancelled, failed, waits or is uncertain: a requirement's code or an error's. */
  reason: z.string().nullable(),
  /** Dinero's own words for it, where it gave some. */
  detail: z.string().nullable(),
  total: Amount,
  day: Day,
  nextTryAt: z.string().nullable(),
  /** False: waits until a person has approved it. */
  approved: z.boolean(),
  /** A letter of the company's own that was printed: its number. */
  letterId: z.number().int().nullable(),
  bouncedAt: z.string().nullable(),
  /** A letter on paper that must not be posted any more: the case has changed since it was made. */
  overtaken: z.boolean(),
  /** What a person has to post in the books, for Dinero does not book it; null where there is nothing. */
  toPost: z.object({ fee: Amount, interest: Amount, compensation: Amount }).nullable(),
});
export type OutboxEntry = z.infer<typeof OutboxEntry>;

export const InvoiceRow = z.object({
  guid: z.guid(),
  number: z.number().int(),
  debtorName: z.string(),
  debtorKind: z.enum(['business', 'consumer', 'public', 'unknown']),
  day: Day.nullable(),
  dueDate: Day.nullable(),
  daysOverdue: z.number().int(),
  currency: z.string(),
  total: Amount,
  /** What is left to pay as last read from Dinero; null until it was read. */
  open: Amount.nullable(),
  openReadAt: z.string().nullable(),
  /** Booked reminders known in Dinero or sent from here. `certain` is false until the invoice's reminders were read. */
  reminders: z.object({
    count: z.number().int(),
    lastDay: Day.nullable(),
    lastTotal: Amount.nullable(),
    certain: z.boolean(),
  }),
  /** Where its procedure stands; null where it has none. */
  caseState: z.enum(caseStates).nullable(),
  /** Empty where the invoice may be reminded today, as far as is known without asking Dinero. */
  refusals: z.array(Refusal),
  outbox: z
    .object({
      id: z.number().int(),
      state: OutboxState,
      stage: Stage,
      level: z.number().int(),
      reason: z.string().nullable(),
    })
    .nullable(),
});
export type InvoiceRow = z.infer<typeof InvoiceRow>;

export const FetchSummary = z.object({
  at: z.string(),
  overdue: z.number().int(),
  added: z.number().int(),
  gone: z.number().int(),
  /** Rows that could not be understood; each is in the log, and shown as a number. */
  strange: z.number().int(),
  calls: z.number().int(),
});
export type FetchSummary = z.infer<typeof FetchSummary>;

export const InvoiceList = z.object({ today: Day, lastFetch: FetchSummary.nullable(), rows: z.array(InvoiceRow) });
export type InvoiceList = z.infer<typeof InvoiceList>;

/** Which charges a reminder carries. */
export const Charges = z.object({ fee: z.boolean(), interest: z.boolean(), compensation: z.boolean() });
export type Charges = z.infer<typeof Charges>;

export const PreviewLine = z.object({
  kind: z.enum(['principal', 'paid', 'earlier', 'fee', 'interest', 'compensation']),
  amount: Amount,
  /** Rule, paragraph, figures and period: why the amount is lawful. */
  explanation: z.array(Sentence),
});
export type PreviewLine = z.infer<typeof PreviewLine>;

export const ChargeChoice = z.object({ on: z.boolean(), allowed: z.boolean(), reason: z.array(Sentence) });
export type ChargeChoice = z.infer<typeof ChargeChoice>;

export const Preview = z.object({
  invoiceGuid: z.guid(),
  invoiceNumber: z.number().int(),
  kind: LetterKind,
  level: z.number().int().min(0),
  /** How it would go out. */
  channel: Channel,
  books: Books,
  language: LetterLanguage,
  recipient: z.object({ name: z.string(), email: z.string().nullable(), address: z.array(z.string()) }),
  title: z.string(),
  text: z.string(),
  deadline: Day,
  lines: z.array(PreviewLine),
  total: Amount,
  choices: z.object({ fee: ChargeChoice, interest: ChargeChoice, compensation: ChargeChoice }),
  /** Not empty: it may not be sent, and these are the reasons. */
  refusals: z.array(Refusal),
  /** What a careful person should know before sending. */
  warnings: z.array(Sentence),
  readAt: z.string(),
  /** Stands for exactly these amounts and words; sending asks for it. */
  token: z.string(),
});
export type Preview = z.infer<typeof Preview>;

export const SendOutcome = z.object({
  state: OutboxState,
  kind: LetterKind,
  level: z.number().int(),
  channel: Channel,
  day: Day,
  total: Amount,
  reason: z.string().nullable(),
});
export type SendOutcome = z.infer<typeof SendOutcome>;

export const Policy = z.object({
  /** Days after the due date before the first reminder: 1 to 90. */
  graceDays: z.number().int().min(1).max(90),
  /** Open amount in øre under which nothing is reminded. */
  minimumAmount: Amount.refine((amount) => amount >= 0),
});
export type Policy = z.infer<typeof Policy>;
