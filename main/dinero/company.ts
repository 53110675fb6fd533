import type { CalendarDate } from '../../src/claim/date';
import type {
  Balance,
  Debtor,
  Invoice,
  InvoiceDetail,
  MailOut,
  Organization,
  Page,
  Reminder,
} from '../../src/dinero/model';
import type { Charges } from '../../src/ipc/views';

/** How soon a call is wanted: what a person waits for goes before what runs by itself. */
export type Urgency = 'person' | 'background';

/** Rows per page of Dinero's lists: the most it gives. */
export const PAGE_SIZE = 1000;

export interface ReminderDraft extends Charges {
  /** Dinero's row version from the proposal. */
  timestamp: string;
  day: CalendarDate;
  title: string;
  text: string;
  collectionWarning: boolean;
}

/**
 * One connected company in Dinero. Every method is one or more HTTP calls and throws AppError with a `dinero-…` code.
 * Only reads are repeated after a failure; an act whose answer was lost throws DineroActLost, for the caller to look what happened.
 */
export interface DineroCompany {
  readonly organizationId: number;
  organizations(urgency: Urgency): Promise<Organization[]>;
  /** A page (0-based, 1,000 rows) of the overdue invoices by rising number. */
  overdue(page: number, urgency: Urgency): Promise<Page<Invoice>>;
  invoice(guid: string, urgency: Urgency): Promise<InvoiceDetail>;
  balance(invoiceGuid: string, urgency: Urgency): Promise<Balance>;
  debtor(guid: string, urgency: Urgency): Promise<Debtor>;
  debtors(page: number, urgency: Urgency): Promise<Page<Debtor>>;
  reminders(invoiceGuid: string, urgency: Urgency): Promise<Reminder[]>;
  /** What Dinero would put into the next reminder with these charges; saves nothing (POST …/reminders/fetch). */
  proposal(
    invoiceGuid: string,
    day: CalendarDate,
    charges: Charges,
    collectionWarning: boolean,
    urgency: Urgency,
  ): Promise<Reminder>;
  /** Dinero's proposal for the next reminder with the timestamp to create it with (GET …/reminders/next). */
  nextReminder(invoiceGuid: string, urgency: Urgency): Promise<Reminder>;
  createReminder(invoiceGuid: string, draft: ReminderDraft): Promise<Reminder>;
  bookReminder(invoiceGuid: string, reminderId: number, timestamp: string): Promise<Reminder>;
  deleteReminder(invoiceGuid: string, reminderId: number, timestamp: string): Promise<void>;
  mailReminder(invoiceGuid: string, receiver: string): Promise<void>;
  mails(invoiceGuid: string, urgency: Urgency): Promise<MailOut[]>;
  reminderPdf(invoiceGuid: string, reminderId: number): Promise<Uint8Array>;
  /** The booked invoice as Dinero prints it. */
  invoicePdf(guid: string): Promise<Uint8Array>;
  /** HTTP calls made since the company was opened. */
  calls(): number;
  /** Milliseconds by which this computer's clock stood ahead of Dinero's at the latest answer; negative where behind. */
  clockAhead(): number;
}

/** An act was sent and no answer came: it may or may not have happened. */
export class DineroActLost extends Error {
  constructor(
    readonly act: 'create' | 'book' | 'delete' | 'mail',
    options?: ErrorOptions,
  ) {
    super(`no answer to ${act}`, options);
    this.name = 'DineroActLost';
  }
}
