import type { CalendarDate } from '../../../src/claim/date';
import type { DemoClock } from './clock';
import type { Firm } from './firm';
import type { DemoContact, DemoCreditNote, DemoInvoice, DemoReminder } from './model';

/** Numbers given out one after another. */
export interface Counters {
  version: number;
  reminder: number;
  mail: number;
}

/** What has been written since the data was seeded, by guid. */
export interface Changes {
  invoices: Set<string>;
  creditNotes: Set<string>;
  contacts: Set<string>;
}

/** All firms of the demo Dinero, and the one way to write to them. */
export class World {
  readonly changes: Changes = { invoices: new Set(), creditNotes: new Set(), contacts: new Set() };

  /** @param changed called after each write. */
  constructor(
    readonly firms: readonly Firm[],
    readonly clock: DemoClock,
    readonly counters: Counters,
    private readonly changed: () => void,
  ) {}

  today(): CalendarDate {
    return this.clock.today();
  }

  /** Marks an invoice as written: new row version, new UpdatedAt. */
  wroteInvoice(invoice: DemoInvoice): void {
    invoice.version = this.nextVersion();
    invoice.updatedAt = this.clock.now();
    this.changes.invoices.add(invoice.guid);
    this.changed();
  }

  /** Marks a reminder, and with it its invoice, as written. */
  wroteReminder(invoice: DemoInvoice, reminder: DemoReminder): void {
    reminder.version = this.nextVersion();
    reminder.updatedAt = this.clock.now();
    this.wroteInvoice(invoice);
  }

  wroteCreditNote(creditNote: DemoCreditNote): void {
    creditNote.version = this.nextVersion();
    creditNote.updatedAt = this.clock.now();
    this.changes.creditNotes.add(creditNote.guid);
    this.changed();
  }

  wroteContact(contact: DemoContact): void {
    contact.updatedAt = this.clock.now();
    this.changes.contacts.add(contact.guid);
    this.changed();
  }

  advanceDays(days: number): void {
    this.clock.advance(days);
    this.changed();
  }

  nextReminderId(): number {
    return ++this.counters.reminder;
  }

  nextMailId(): number {
    return ++this.counters.mail;
  }

  private nextVersion(): number {
    return ++this.counters.version;
  }
}
