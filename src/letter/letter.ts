import { z } from 'zod';
import { Amount, Day, Instalment } from '../procedure/fields';

/** The letters a debtor can get. `reminder-notice` is a reminder that is a notice of collection as well; `charges` asks for fees and interest alone. */
export const letterKinds = [
  'reminder-1',
  'reminder-2',
  'reminder-3',
  'reminder-notice',
  'notice',
  'charges',
  'plan',
  'thanks',
] as const;
export const LetterKind = z.enum(letterKinds);
export type LetterKind = z.infer<typeof LetterKind>;

export const letterLanguages = ['da', 'en'] as const;
export const LetterLanguage = z.enum(letterLanguages);
export type LetterLanguage = z.infer<typeof LetterLanguage>;

/** Who the letter is to, as it stands in the window of the envelope. */
export const Recipient = z.object({
  name: z.string(),
  attention: z.string().nullable(),
  /** Street, then postal code and town; the country where it is not Denmark. */
  address: z.array(z.string()),
  cvr: z.string().nullable(),
  email: z.string().nullable(),
});
export type Recipient = z.infer<typeof Recipient>;

/** The company's own paper. */
export const Letterhead = z.object({
  /** A PNG or JPEG as a data address, or null. */
  logo: z.string().nullable(),
  /** `#rrggbb`, of headings and lines. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** Street, postal code and town. */
  address: z.array(z.string()),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  website: z.string().nullable(),
  /** Who signs, beneath the company's name. */
  signature: z.string().nullable(),
  /**
   * How the debtor pays, as `parsePaymentLine` reads it; with `+71<` or `+75<` the creditor's own card is made for each
   * invoice from its number. Null: only the invoice's own giro card, where Dinero has one.
   */
  payTo: z.string().nullable(),
});
export type Letterhead = z.infer<typeof Letterhead>;

/** The words a company can change. What the law demands is not among them and stands in every letter. */
export const LetterTemplate = z.object({ subject: z.string(), opening: z.string(), closing: z.string() });
export type LetterTemplate = z.infer<typeof LetterTemplate>;

/** A line of the specification of one invoice's claim; payments and credit notes are negative. */
export const LetterLine = z.object({
  kind: z.enum(['principal', 'credit', 'payment', 'fee', 'interest', 'compensation']),
  /** In the letter's language, the day included where there is one. */
  label: z.string(),
  amount: Amount,
  /** Interest: each period with its base, days and rate. Else the rule it stands on. */
  details: z.array(z.string()),
});
export type LetterLine = z.infer<typeof LetterLine>;

/** The claim on one invoice, as the letter specifies it. */
export const LetterClaim = z.object({
  invoiceNumber: z.int(),
  invoiceDay: Day.nullable(),
  dueDate: Day,
  /** What for, by the invoice's own description; empty where it has none. */
  description: z.string(),
  lines: z.array(LetterLine),
  /** The sum of the lines. */
  total: Amount,
  /** How this invoice is paid, as it is printed; null where the letter's own line holds for all. */
  payTo: z.string().nullable(),
});
export type LetterClaim = z.infer<typeof LetterClaim>;

/** A letter complete in words and figures: what is printed follows from it alone. Amounts are øre. */
export const Letter = z.object({
  kind: LetterKind,
  language: LetterLanguage,
  /** The reminder's number, the highest of its invoices; null where it is no reminder. */
  level: z.int().min(1).nullable(),
  day: Day,
  /** The new last day of payment; null where nothing is asked for. */
  deadline: Day.nullable(),
  /** The app's own reference. */
  reference: z.string(),
  creditor: z.object({ name: z.string(), cvr: z.string() }),
  letterhead: Letterhead,
  recipient: Recipient,
  /** Heading, and subject of the mail. */
  subject: z.string(),
  /** Paragraphs before and after the specification, all placeholders filled in. */
  opening: z.string(),
  closing: z.string(),
  claims: z.array(LetterClaim),
  /** The sum of the claims. */
  total: Amount,
  /** How the letter is paid where the claims do not each say it; null where there is no way. */
  payTo: z.string().nullable(),
  /** What was agreed, in a letter of kind `plan`. */
  instalments: z.array(Instalment),
});
export type Letter = z.infer<typeof Letter>;

/** What a letter is composed from. Several invoices of one debtor are composed by putting their claims together. */
export const LetterInput = Letter.omit({
  subject: true,
  opening: true,
  closing: true,
  total: true,
  payTo: true,
}).extend({
  template: LetterTemplate,
});
export type LetterInput = z.infer<typeof LetterInput>;

/** The kind of a reminder by its number; the third stands for all later ones. */
export const reminderKind = (level: number): LetterKind =>
  level === 1 ? 'reminder-1' : level === 2 ? 'reminder-2' : 'reminder-3';

/** Whether a letter is a step of the procedure; the others confirm or thank, and nothing follows from them. */
export const isStep = (kind: LetterKind): boolean => kind !== 'plan' && kind !== 'thanks';
