import type { CalendarDate } from '../claim/date';
import type { Ore } from '../claim/money';

/** What the app keeps of Dinero's answers, in its own words. Amounts are in the invoice's currency. */

/** Where an invoice stands by Dinero's own list; `unknown` for a word we have not met. */
export type InvoiceStatus = 'draft' | 'booked' | 'paid' | 'overpaid' | 'overdue' | 'unknown';
export type MailOutType = 'none' | 'mailout' | 'pre-reminder' | 'reminder' | 'collection' | 'other';

/** A row of Dinero's list of invoices (GET /v1/{org}/invoices). */
export interface Invoice {
  guid: string;
  /** 0 on a draft, which has none yet. */
  number: number;
  debtorGuid: string | null;
  debtorName: string;
  day: CalendarDate | null;
  /** Dinero calls it PaymentDate. */
  dueDate: CalendarDate | null;
  currency: string;
  status: InvoiceStatus;
  latestMailOut: MailOutType;
  total: Ore;
  description: string;
  externalReference: string | null;
  deleted: boolean;
  /** Dinero's last change of the row, an ISO instant; null where it was not said. Whether a payment counts as one is not documented. */
  updatedAt: string | null;
}

/** One invoice (GET /v1/{org}/invoices/{guid}). */
export interface InvoiceDetail extends Omit<Invoice, 'latestMailOut' | 'updatedAt'> {
  sentToCollection: boolean;
  timestamp: string;
  fikCode: string | null;
}

/** A customer (GET /v1/{org}/contacts). */
export interface Debtor {
  guid: string;
  name: string;
  isPerson: boolean;
  street: string | null;
  zipCode: string | null;
  city: string | null;
  country: string;
  phone: string | null;
  email: string | null;
  attention: string | null;
  /** Eight digits, or null. */
  cvr: string | null;
  ean: string | null;
  /** True for the company states in which nobody should be reminded: bankrupt, dissolved, ceased. */
  insolvent: boolean;
  deleted: boolean;
}

/** A payment on an invoice (GET /v2/{org}/invoices/{guid}/payments). */
export interface Payment {
  guid: string;
  day: CalendarDate;
  amount: Ore;
  /** True where another voucher settled it, such as a credit note, and not money in the bank. */
  byVoucher: boolean;
}

/** What is left of an invoice, as Dinero counts it. */
export interface Balance {
  payments: Payment[];
  paid: Ore;
  /** May be negative where overpaid. Includes the charges of booked reminders. */
  remaining: Ore;
  totalWithReminders: Ore;
}

/** A reminder in Dinero (ReminderViewModel). */
export interface Reminder {
  /** Dinero's id; null on a proposal. Numbers can repeat: tell reminders apart by id. */
  id: number | null;
  number: number;
  draft: boolean;
  deleted: boolean;
  timestamp: string;
  day: CalendarDate | null;
  title: string;
  text: string;
  principal: Ore;
  fee: Ore;
  interest: Ore;
  compensation: Ore;
  compensationAvailable: boolean;
  /** Fees, interest and compensation of earlier reminders. */
  earlier: Ore;
  /** What was paid, as a negative amount. */
  paid: Ore;
  total: Ore;
  withCollectionWarning: boolean;
}

/** A line of the log of mails of an invoice (GET …/mailouts). */
export interface MailOut {
  id: number;
  type: MailOutType;
  status: 'pending' | 'sent' | 'seen' | 'failed' | 'unknown';
  /** Dinero's own words for the last event, such as HardBounce. */
  latestEvent: string | null;
  bounced: boolean;
  receiver: string | null;
  /** Without zone in Dinero; taken as UTC, and never relied on by less than two hours. */
  at: string | null;
}

export interface Organization {
  id: number;
  name: string;
  isPro: boolean;
  cvr: string | null;
  email: string | null;
}

export interface Page<T> {
  rows: T[];
  /** Dinero's count of all rows of the query (ResultWithoutFilter), or null where it was not said. */
  total: number | null;
  /** Rows that could not be understood, by their place in the answer. */
  strange: number;
}
