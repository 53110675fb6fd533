import type { z } from 'zod';
import type { CalendarDate } from '../../src/claim/date';
import { BalanceAnswer } from '../../src/dinero/balanceAnswer';
import { DebtorRow } from '../../src/dinero/debtorRow';
import { InvoiceAnswer } from '../../src/dinero/invoiceAnswer';
import { InvoiceRow } from '../../src/dinero/invoiceRow';
import { MailOutsAnswer } from '../../src/dinero/mailOutAnswer';
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
import { OrganizationRow } from '../../src/dinero/organizationRow';
import { ReminderAnswer, RemindersAnswer } from '../../src/dinero/reminderAnswer';
import type { Charges } from '../../src/ipc/views';
import { Answers } from './answers';
import type { DineroCalls } from './calls';
import { DineroActLost, type DineroCompany, type ReminderDraft, type Urgency } from './company';
import { endpointsOf, organizationsEndpoint, type Endpoint } from './endpoints';
import type { HttpAnswer } from './http';
import { parseJson } from './json';
import type { DineroLog } from './log';

/** DineroCompany over HTTP. */
export class DineroClient implements DineroCompany {
  readonly #endpoints: ReturnType<typeof endpointsOf>;
  readonly #answers: Answers;

  constructor(
    readonly organizationId: number,
    private readonly http: DineroCalls,
    log: DineroLog,
  ) {
    this.#endpoints = endpointsOf(organizationId);
    this.#answers = new Answers(log);
  }

  calls(): number {
    return this.http.count();
  }

  clockAhead(): number {
    return this.http.clockAhead();
  }

  async organizations(urgency: Urgency): Promise<Organization[]> {
    const answer = await this.http.read(organizationsEndpoint, urgency);
    return this.#answers.rows(OrganizationRow, answer, organizationsEndpoint.what);
  }

  /** Asks for nothing but an answer that lets us in. */
  async probe(urgency: Urgency): Promise<void> {
    await this.http.read(this.#endpoints.probe(), urgency);
  }

  overdue(page: number, urgency: Urgency): Promise<Page<Invoice>> {
    return this.#page(InvoiceRow, this.#endpoints.overdue(page), urgency);
  }

  debtors(page: number, urgency: Urgency): Promise<Page<Debtor>> {
    return this.#page(DebtorRow, this.#endpoints.contacts(page), urgency);
  }

  invoice(guid: string, urgency: Urgency): Promise<InvoiceDetail> {
    return this.#one(InvoiceAnswer, this.#endpoints.invoice(guid), urgency);
  }

  balance(invoiceGuid: string, urgency: Urgency): Promise<Balance> {
    return this.#one(BalanceAnswer, this.#endpoints.payments(invoiceGuid), urgency);
  }

  debtor(guid: string, urgency: Urgency): Promise<Debtor> {
    return this.#one(DebtorRow, this.#endpoints.contact(guid), urgency);
  }

  reminders(invoiceGuid: string, urgency: Urgency): Promise<Reminder[]> {
    return this.#one(RemindersAnswer, this.#endpoints.reminders(invoiceGuid), urgency);
  }

  mails(invoiceGuid: string, urgency: Urgency): Promise<MailOut[]> {
    return this.#one(MailOutsAnswer, this.#endpoints.mailouts(invoiceGuid), urgency);
  }

  nextReminder(invoiceGuid: string, urgency: Urgency): Promise<Reminder> {
    return this.#one(ReminderAnswer, this.#endpoints.nextReminder(invoiceGuid), urgency);
  }

  proposal(
    invoiceGuid: string,
    day: CalendarDate,
    charges: Charges,
    collectionWarning: boolean,
    urgency: Urgency,
  ): Promise<Reminder> {
    return this.#one(ReminderAnswer, this.#endpoints.proposal(invoiceGuid, day, charges, collectionWarning), urgency);
  }

  async createReminder(invoiceGuid: string, draft: ReminderDraft): Promise<Reminder> {
    return this.#reminderFrom('create', this.#endpoints.createReminder(invoiceGuid, draft));
  }

  async bookReminder(invoiceGuid: string, reminderId: number, timestamp: string): Promise<Reminder> {
    return this.#reminderFrom('book', this.#endpoints.bookReminder(invoiceGuid, reminderId, timestamp));
  }

  async deleteReminder(invoiceGuid: string, reminderId: number, timestamp: string): Promise<void> {
    acknowledged(
      'delete',
      await this.http.act('delete', this.#endpoints.deleteReminder(invoiceGuid, reminderId, timestamp)),
    );
  }

  async mailReminder(invoiceGuid: string, receiver: string): Promise<void> {
    acknowledged('mail', await this.http.act('mail', this.#endpoints.mailReminder(invoiceGuid, receiver)));
  }

  async reminderPdf(invoiceGuid: string, reminderId: number): Promise<Uint8Array> {
    const endpoint = this.#endpoints.reminderPdf(invoiceGuid, reminderId);
    return this.#answers.pdf(await this.http.read(endpoint, 'person'), endpoint.what);
  }

  async invoicePdf(guid: string): Promise<Uint8Array> {
    const endpoint = this.#endpoints.invoicePdf(guid);
    return this.#answers.pdf(await this.http.read(endpoint, 'person'), endpoint.what);
  }

  async #one<T>(schema: z.ZodType<T>, endpoint: Endpoint, urgency: Urgency): Promise<T> {
    return this.#answers.one(schema, await this.http.read(endpoint, urgency), endpoint.what);
  }

  async #page<T>(schema: z.ZodType<T>, endpoint: Endpoint, urgency: Urgency): Promise<Page<T>> {
    return this.#answers.page(schema, await this.http.read(endpoint, urgency), endpoint.what);
  }

  /** An act that Dinero reports as done in words we cannot read has an unknown outcome: its reminder has to be looked for. */
  async #reminderFrom(act: 'create' | 'book', endpoint: Endpoint): Promise<Reminder> {
    const answer = await this.http.act(act, endpoint);
    try {
      return this.#answers.one(ReminderAnswer, answer, endpoint.what);
    } catch (error) {
      throw new DineroActLost(act, { cause: error });
    }
  }
}

/** Nothing or any JSON will do; a page of some gateway in between does not say that it was done. */
function acknowledged(act: 'delete' | 'mail', answer: HttpAnswer): void {
  if (answer.body.length > 0 && parseJson(answer.body) === undefined) throw new DineroActLost(act);
}
