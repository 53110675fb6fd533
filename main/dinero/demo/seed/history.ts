import { addDays, type CalendarDate } from '../../../../src/claim/date';
import { mailTemplate } from '../api/mailTemplate';
import type { Firm } from '../firm';
import type { DemoInvoice, DemoMail, DemoReminder, ReminderFlags } from '../model';
import type { Random } from '../random';
import { totalOf } from '../rules/balance';
import { proposeReminder } from '../rules/reminderAmounts';
import { registerPayment } from '../rules/settle';
import type { Counters } from '../world';
import { officeHours } from './invoice';
import type { History } from './stories';

/** Writes the past of one invoice. */
export class Teller {
  constructor(
    private readonly firm: Firm,
    private readonly invoice: DemoInvoice,
    private readonly today: CalendarDate,
    private readonly counters: Counters,
    private readonly random: Random,
  ) {}

  /** Most booked invoices were mailed on the day they were made; some were opened. */
  mailInvoice(): void {
    this.mail('Mailout', this.invoice.day);
  }

  tell(history: History): void {
    this.past[history]();
  }

  private readonly past: Record<History, () => void> = {
    'pre-reminded': () => this.mail('PreReminder', this.ago(2)),
    'reminded-lately': () => void this.remind(4),
    reminded: () => void this.remind(12),
    'reminded-twice': () => void [24, 12].map((days) => this.remind(days)),
    'reminded-thrice': () => void [40, 26, 12].map((days) => this.remind(days)),
    'draft-reminder': () => {
      this.remind(1).draft = true;
      this.invoice.mails.pop();
    },
    'deleted-reminder': () => (this.remind(15).deleted = true),
    'two-first-reminders': () => {
      this.remind(30);
      this.remind(16).number = 1;
    },
    collection: () => {
      this.remind(70);
      this.remind(58);
      this.remind(46, { withDebtCollectionWarning: true });
      this.mail('Inkasso', this.ago(30));
      this.invoice.markedForCollection = true;
    },
    bounced: () => {
      this.mail('PreReminder', this.ago(3));
      Object.assign(this.invoice.mails.at(-1) ?? {}, { status: 'Failed', event: 'HardBounce', seenAt: null });
    },
    'fee-left': () => {
      this.remind(20, { withInterestFee: false });
      const paid = { guid: this.random.guid(), day: this.ago(10), amount: totalOf(this.invoice) };
      registerPayment(this.invoice, paid);
    },
  };

  private ago(days: number): CalendarDate {
    return addDays(this.today, -days);
  }

  private remind(daysAgo: number, flags: Partial<ReminderFlags> = {}): DemoReminder {
    const day = this.ago(daysAgo);
    const proposal = proposeReminder(this.firm, this.invoice, {
      day,
      withDebtCollectionWarning: false,
      withFee: true,
      withInterestFee: true,
      withCompensationFee: false,
      ...flags,
    });
    const reminder: DemoReminder = {
      ...proposal,
      id: ++this.counters.reminder,
      draft: false,
      sent: true,
      version: ++this.counters.version,
      updatedAt: officeHours(day, this.random),
    };
    this.invoice.reminders.push(reminder);
    this.mail('Reminder', day);
    return reminder;
  }

  private mail(type: DemoMail['type'], day: CalendarDate): void {
    const { receiver, subject, message } = mailTemplate(this.firm, this.invoice, type);
    if (!receiver) return;
    const at = officeHours(day, this.random);
    const seen = this.random.next() < 0.4;
    this.invoice.mails.push({
      id: ++this.counters.mail,
      at,
      seenAt: seen ? at + this.random.between(60_000, 9_000_000) : null,
      type,
      status: seen ? 'SeenByCustomer' : 'Sent',
      event: seen ? 'WebView' : 'Sent',
      sender: this.firm.email,
      receiver,
      subject,
      message,
      copyToSender: false,
    });
    this.invoice.updatedAt = Math.max(this.invoice.updatedAt, at);
  }
}
