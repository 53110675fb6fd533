import { randomUUID } from 'node:crypto';
import { date, type CalendarDate } from '../../../src/claim/date';
import { subtract, type Ore } from '../../../src/claim/money';
import { contactOf, type Firm } from './firm';
import type { Faults, FaultSpec } from './http/faults';
import type { Gate, Gates, GateSpec } from './http/gates';
import type { LoggedRequest, RequestLog } from './http/requestLog';
import type { DemoContact, DemoCreditNote, DemoInvoice, DemoMail, DemoPayment, DemoReminder } from './model';
import { chargesOf, bookedReminders, remainingOf, statusOf, totalOf, type VoucherStatus } from './rules/balance';
import { issueInvoice } from './rules/issue';
import { creditInvoice, registerPayment } from './rules/settle';
import type { Tokens } from './token';
import type { World } from './world';

/** An invoice by its number (the first firm that has it) or its guid. */
export type InvoiceRef = number | string;

export interface ControlParts {
  world: World;
  log: RequestLog;
  faults: Faults;
  gates: Gates;
  tokens: Tokens;
}

/** What happens in Dinero without the app: customers pay, people click, things break. */
export class DemoControl {
  constructor(private readonly parts: ControlParts) {}

  /** The server's calendar date. */
  today(): CalendarDate {
    return this.parts.world.today();
  }

  /** Sends the server's time ahead; tokens expire by it. */
  advanceDays(days: number): void {
    this.parts.world.advanceDays(days);
  }

  /** Money arrives; without an amount all that is left. @throws RangeError on an unknown invoice. */
  pay(ref: InvoiceRef, amount?: Ore, day: CalendarDate = this.today()): DemoPayment {
    const { invoice } = this.locate(ref);
    registerPayment(invoice, { guid: randomUUID(), day, amount: amount ?? remainingOf(invoice) });
    this.parts.world.wroteInvoice(invoice);
    return this.last(invoice.payments);
  }

  /** Takes the last payment back, as when a payment order is reversed. @throws RangeError if there is none. */
  takeBackPayment(ref: InvoiceRef): DemoPayment {
    const { invoice } = this.locate(ref);
    const payment = this.last(invoice.payments);
    invoice.payments.pop();
    this.parts.world.wroteInvoice(invoice);
    return payment;
  }

  /**
   * Books a credit note and sets it off; without an amount for what is left of the invoice itself.
   * The charges of booked reminders are no part of the invoice: they stay open.
   */
  credit(ref: InvoiceRef, amount?: Ore): DemoCreditNote {
    const { firm, invoice } = this.locate(ref);
    const charges = bookedReminders(invoice).map(chargesOf);
    const principal = charges.reduce((left, charge) => subtract(left, charge), remainingOf(invoice));
    const note = creditInvoice(firm, invoice, {
      guid: randomUUID(),
      noteGuid: randomUUID(),
      day: this.today(),
      amount: amount ?? principal,
      at: this.parts.world.clock.now(),
    });
    this.parts.world.wroteCreditNote(note);
    this.parts.world.wroteInvoice(invoice);
    return note;
  }

  /**
   * A new invoice is booked today, to a customer who is known and pays in kroner.
   * @param like an invoice of that customer
   * @throws RangeError where `due` is no date.
   */
  issue(like: InvoiceRef, total: Ore, due: string, guid: string = randomUUID()): DemoInvoice {
    const { firm, invoice } = this.locate(like);
    const day = this.today();
    const at = this.parts.world.clock.now();
    const contact = contactOf(firm, invoice);
    const issued = issueInvoice(firm, { guid, contact, day, due: date(due), total, at });
    this.parts.world.wroteInvoice(issued);
    return issued;
  }

  /** Deletes the invoice. */
  remove(ref: InvoiceRef): void {
    const { invoice } = this.locate(ref);
    invoice.deletedAt = this.parts.world.clock.now();
    this.parts.world.wroteInvoice(invoice);
  }

  /** @throws RangeError where `due` is no date. */
  moveDue(ref: InvoiceRef, due: string): void {
    const { invoice } = this.locate(ref);
    invoice.due = date(due);
    this.parts.world.wroteInvoice(invoice);
  }

  /** Somebody hands the case over in Dinero. */
  markSentToCollection(ref: InvoiceRef): void {
    const { invoice } = this.locate(ref);
    invoice.markedForCollection = true;
    this.parts.world.wroteInvoice(invoice);
  }

  /** The last mail of the invoice comes back. @throws RangeError if there is none. */
  bounce(ref: InvoiceRef): void {
    const { invoice } = this.locate(ref);
    Object.assign(this.last(invoice.mails), { status: 'Failed', event: 'HardBounce', seenAt: null });
    this.parts.world.wroteInvoice(invoice);
  }

  /** Changes the customer of an invoice, such as `{ email: null }` or `{ companyStatus: 'underBankruptcy' }`. */
  changeContact(ref: InvoiceRef, change: Partial<Omit<DemoContact, 'guid'>>): void {
    const { firm, invoice } = this.locate(ref);
    const contact = contactOf(firm, invoice);
    Object.assign(contact, change);
    this.parts.world.wroteContact(contact);
  }

  /** Changes what a firm's reminders cost (the first unless told), until the server ends. */
  changeTerms(change: Partial<Pick<Firm, 'reminderFee' | 'reminderInterestRate'>>, organizationId?: number): void {
    Object.assign(this.firmOf(organizationId) ?? {}, change);
  }

  /** The next matching requests go wrong. */
  fault(spec: FaultSpec): void {
    this.parts.faults.add(spec);
  }

  clearFaults(): void {
    this.parts.faults.clear();
  }

  /** Holds the next matching request; the server's end releases it. */
  gate(spec: GateSpec): Gate {
    return this.parts.gates.add(spec);
  }

  expireTokens(): void {
    this.parts.tokens.expireAll();
  }

  /** Requests met so far, oldest first, without those to the control endpoint. */
  get requests(): readonly LoggedRequest[] {
    return this.parts.log.entries;
  }

  /** How many requests of that method and path were met. */
  count(method: string, path: RegExp): number {
    return this.requests.filter((request) => request.method === method && path.test(request.path)).length;
  }

  /** Resolves when the next such request has come to its end: call it before what it waits for. */
  waitFor(method: string, path: RegExp): Promise<LoggedRequest> {
    return this.parts.log.waitFor(method, path);
  }

  /** All invoices of a firm (the first unless told), deleted ones and drafts too. */
  invoices(organizationId?: number): DemoInvoice[] {
    return [...(this.firmOf(organizationId)?.invoices.values() ?? [])];
  }

  invoice(ref: InvoiceRef): DemoInvoice {
    return this.locate(ref).invoice;
  }

  contactOf(ref: InvoiceRef): DemoContact {
    const { firm, invoice } = this.locate(ref);
    return contactOf(firm, invoice);
  }

  status(ref: InvoiceRef): VoucherStatus {
    return statusOf(this.invoice(ref), this.today());
  }

  remaining(ref: InvoiceRef): Ore {
    return remainingOf(this.invoice(ref));
  }

  total(ref: InvoiceRef): Ore {
    return totalOf(this.invoice(ref));
  }

  reminders(ref: InvoiceRef): readonly DemoReminder[] {
    return this.invoice(ref).reminders;
  }

  mails(ref: InvoiceRef): readonly DemoMail[] {
    return this.invoice(ref).mails;
  }

  private firmOf(organizationId?: number): Firm | undefined {
    return this.parts.world.firms.find(
      (candidate) => organizationId === undefined || candidate.organizationId === organizationId,
    );
  }

  private locate(ref: InvoiceRef): { firm: Firm; invoice: DemoInvoice } {
    for (const firm of this.parts.world.firms) {
      const invoice =
        typeof ref === 'string'
          ? firm.invoices.get(ref)
          : [...firm.invoices.values()].find((candidate) => candidate.number === ref);
      if (invoice) return { firm, invoice };
    }
    throw new RangeError(`no invoice ${ref}`);
  }

  private last<T>(list: readonly T[]): T {
    const last = list.at(-1);
    if (last === undefined) throw new RangeError('there is none');
    return last;
  }
}
