import type { Day } from './days';

/** How a company answers what is left of the charges by its own rule. */
export type FeeRule = 'ask' | 'cover' | 'continue';

/** What is told in a word. */
const plain = [
  'taken-back',
  'deleted',
  'no-email',
  'email',
  'bankrupt',
  'disputed',
  'undisputed',
  'off',
  'on',
  'excluded',
  'continue',
  'cover',
] as const;
export const happenings = [...plain, 'paid', 'credited', 'moved'] as const;

/** What happened to an invoice or its customer outside the app, and what a person told the app. Amounts in øre. */
export type Happening = { day: Day } & (
  { what: 'paid' | 'credited'; amount: number } | { what: 'moved'; due: Day } | { what: (typeof plain)[number] }
);

/** A reminder as it stands in the demo Dinero at the end of the year. */
export interface ReminderRecord {
  id: number;
  /** Known by the reference in its text. */
  ours: boolean;
  draft: boolean;
  /** The number in its title; null where it has none. */
  level: number | null;
  day: Day;
  fee: number;
  /** Fee, interest and compensation. */
  charges: number;
  deletedOn: Day | null;
  /** Its mail came back: no letter was sent. */
  bounced: boolean;
}

export interface InvoiceRecord {
  number: number;
  principal: number;
  currency: string;
  /** The due date before any was moved. */
  due: Day;
  /** Whether the customer trades: else what Dinero charges may lie above the law, and the reminder waits for a person. */
  business: boolean;
  /** Something in Dinero from before the year keeps it from being reminded by itself. */
  hindered: boolean;
  /** Payments and credit notes that stand in the books at the end. */
  settled: number;
  /** In the order it happened. */
  diary: Happening[];
  reminders: ReminderRecord[];
  /** Days of the mails with a reminder. */
  mails: Day[];
  /** What the app says of it at the end; `none` where it made no case of it. */
  end: string;
}

export interface FirmRecord {
  organizationId: number;
  feeRule: FeeRule;
  /** Invoices due before it start by a person only. */
  startFrom: Day;
  /** Days on which the app read the whole list of overdue invoices, in order. */
  runs: Day[];
  /** Days on which the clock of the PC was set back. */
  clockBack: Day[];
  /** Days on which reminders were made, booked or mailed by the app or by hand. */
  acts: Day[];
  invoices: InvoiceRecord[];
}

/** One breach that the checker has found. */
export interface Breach {
  rule: string;
  invoice: number;
  day: Day;
}
