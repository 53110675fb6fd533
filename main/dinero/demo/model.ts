import type { CalendarDate } from '../../../src/claim/date';
import type { Ore } from '../../../src/claim/money';

/** What the demo Dinero keeps. Amounts are in the voucher's currency, moments are epoch milliseconds. */

export interface DemoContact {
  guid: string;
  name: string;
  isPerson: boolean;
  street: string;
  zipCode: string;
  city: string;
  country: string;
  phone: string | null;
  /** Dinero answers a missing e-mail both as "" and as null. */
  email: string | null;
  attention: string | null;
  cvr: string | null;
  ean: string | null;
  companyStatus: string | null;
  companyType: string | null;
  language: string;
  currency: string;
  notes: string[];
  createdAt: number;
  updatedAt: number;
  deletedAt: number | null;
}

export interface DemoLine {
  text: string;
  quantity: number;
  unit: string;
  /** For one unit, without VAT. */
  price: Ore;
}

export interface DemoVoucher {
  guid: string;
  /** Null until booked. */
  number: number | null;
  contactGuid: string;
  day: CalendarDate;
  currency: string;
  /** Danish kroner for 100 of the currency. */
  exchangeRate: number;
  vatPercent: 0 | 25;
  description: string;
  comment: string | null;
  externalReference: string | null;
  lines: DemoLine[];
  totalExclVat: Ore;
  vat: Ore;
  /** The row version: changes at each write. */
  version: number;
  createdAt: number;
  updatedAt: number;
  deletedAt: number | null;
  mails: DemoMail[];
}

export interface DemoInvoice extends DemoVoucher {
  /** Dinero calls it PaymentDate. */
  due: CalendarDate;
  paymentDays: number;
  payments: DemoPayment[];
  reminders: DemoReminder[];
  /** Handed over outside the list of reminders. */
  markedForCollection: boolean;
}

export interface DemoCreditNote extends DemoVoucher {
  creditNoteFor: string | null;
}

export interface DemoPayment {
  guid: string;
  day: CalendarDate;
  amount: Ore;
  text: string;
  /** The credit note that settled it; null for money. */
  creditNote: string | null;
}

export interface ReminderFlags {
  withDebtCollectionWarning: boolean;
  withFee: boolean;
  withInterestFee: boolean;
  withCompensationFee: boolean;
}

export interface DemoReminder extends ReminderFlags {
  /** Null on a proposal that is not kept. */
  id: number | null;
  /** Numbers can repeat. */
  number: number;
  draft: boolean;
  deleted: boolean;
  day: CalendarDate;
  title: string;
  text: string;
  principal: Ore;
  fee: Ore;
  interest: Ore;
  interestFrom: CalendarDate;
  compensation: Ore;
  compensationAvailable: boolean;
  /** Charges of earlier booked reminders. */
  earlier: Ore;
  /** What was paid when it was made; zero or negative. */
  paid: Ore;
  /** Sent by e-mail or as an e-reminder. */
  sent: boolean;
  version: number;
  updatedAt: number;
}

export interface DemoMail {
  id: number;
  at: number;
  seenAt: number | null;
  type: 'Mailout' | 'PreReminder' | 'Reminder' | 'Inkasso' | 'ElectronicInvoiceReminder' | 'Einvoice';
  status: 'Pending' | 'Sent' | 'SeenByCustomer' | 'Failed' | 'ManuallySent';
  event: string;
  sender: string;
  receiver: string;
  subject: string;
  message: string;
  copyToSender: boolean;
}
