import { contactOf, type Firm } from '../firm';
import { json, type Answer } from '../http/answer';
import type { ApiRequest } from '../http/router';
import type { DemoInvoice, DemoMail } from '../model';
import { bookedReminders } from '../rules/balance';
import { invoiceIn } from './find';

interface MailTemplate {
  receiver: string | null;
  subject: string;
  message: string;
}

const opening = (type: DemoMail['type']): string => {
  if (type === 'PreReminder') return 'Vi tillader os at minde om, at nedenstående faktura endnu ikke er betalt.';
  if (type === 'Reminder') return 'Vedlagt finder I en rykker for en faktura, som endnu ikke er betalt.';
  return 'Vedlagt finder I en faktura.';
};

function subject(invoice: DemoInvoice, type: DemoMail['type']): string {
  const number = invoice.number ?? '';
  if (type === 'PreReminder') return `Påmindelse om faktura ${number}`;
  if (type === 'Reminder') return `${bookedReminders(invoice).at(-1)?.title ?? 'Rykker'} – faktura ${number}`;
  return `Faktura ${number}`;
}

/** The mail Dinero would send if nothing else is said. */
export function mailTemplate(firm: Firm, invoice: DemoInvoice, type: DemoMail['type']): MailTemplate {
  const contact = contactOf(firm, invoice);
  return {
    receiver: contact.email,
    subject: subject(invoice, type),
    message: `Kære ${contact.name}\n\n${opening(type)}\n\n[link-to-pdf]\n\nVenlig hilsen\n${firm.name}`,
  };
}

function view(request: ApiRequest, type: DemoMail['type']) {
  const template = mailTemplate(request.firm, invoiceIn(request), type);
  return {
    Sender: request.firm.email,
    Receiver: template.receiver,
    Subject: template.subject,
    Message: template.message,
    AddVoucherAsPdfAttachment: true,
  };
}

/** GET …/reminders/email/template */
export const readReminderTemplate = (request: ApiRequest): Answer => json(view(request, 'Reminder'));

/** GET …/invoices/{guid}/email/pre-reminder/template */
export const readPreReminderTemplate = (request: ApiRequest): Answer => json(view(request, 'PreReminder'));

/** GET /v2/{org}/invoices/{guid}/email/template */
export const readInvoiceTemplate = (request: ApiRequest): Answer =>
  json({ SendAsSms: false, SmsReceiverPhoneNumber: null, ...view(request, 'Mailout') });
