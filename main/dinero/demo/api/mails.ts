import { empty, json, type Answer } from '../http/answer';
import { invalid } from '../http/errors';
import { momentOrNull, momentText } from '../http/json';
import type { ApiRequest } from '../http/router';
import type { DemoInvoice, DemoMail } from '../model';
import { bookedReminders } from '../rules/balance';
import { requireOverdue } from '../rules/reminderRules';
import { invoiceIn, liveInvoiceIn, reminderIn, requireCurrent } from './find';
import { mailTemplate } from './mailTemplate';

const LINK = '[link-to-pdf]';

/**
 * Sends by a body of ApiMailoutModel: what it leaves out comes from the template.
 * An address with "bounce" in it bounces hard.
 */
function send(request: ApiRequest, invoice: DemoInvoice, type: DemoMail['type'], versions: number[]): string[] {
  const { firm, world, body } = request;
  body.requiredFlag('ShouldAddTrustPilotEmailAsBcc');
  const timestamp = body.text('Timestamp');
  if (timestamp !== undefined) requireCurrent(timestamp, ...versions);
  const template = mailTemplate(firm, invoice, type);
  const message = body.text('Message') || template.message;
  if (!message.includes(LINK)) {
    throw invalid(`The message must contain ${LINK}`, `Beskeden skal indeholde ${LINK}.`, 'Message');
  }
  const receivers = (body.text('Receiver') || template.receiver || '').split(',').map((part) => part.trim());
  if (receivers.some((address) => !/^[^\s@]+@[^\s@]+$/.test(address))) {
    throw invalid('The contact has no e-mail.', 'Kontakten har ingen e-mail.', 'Receiver');
  }
  const bounces = receivers.some((address) => address.includes('bounce'));
  invoice.mails.push({
    id: world.nextMailId(),
    at: world.clock.now(),
    seenAt: null,
    type,
    status: bounces ? 'Failed' : 'Sent',
    event: bounces ? 'HardBounce' : 'Sent',
    sender: body.text('Sender') || firm.email,
    receiver: receivers.join(','),
    subject: body.text('Subject') || template.subject,
    message,
    copyToSender: body.flag('CcToSender') ?? false,
  });
  return receivers;
}

const sentTo = (receivers: readonly string[]): Answer =>
  json({ Recipients: receivers.map((address) => ({ Email: address })) });

/** POST …/invoices/{guid}/email */
export function mailInvoice(request: ApiRequest): Answer {
  const invoice = liveInvoiceIn(request);
  if (invoice.number === null) throw invalid('The invoice must be booked.', 'Fakturaen skal være bogført.');
  const receivers = send(request, invoice, 'Mailout', [invoice.version]);
  request.world.wroteInvoice(invoice);
  return sentTo(receivers);
}

/** POST …/invoices/{guid}/email/pre-reminder: a mail only; answers nothing. */
export function mailPreReminder(request: ApiRequest): Answer {
  const invoice = liveInvoiceIn(request);
  requireOverdue(invoice, request.world.today());
  send(request, invoice, 'PreReminder', [invoice.version]);
  request.world.wroteInvoice(invoice);
  return empty();
}

/** POST …/reminders/email: sends the newest booked reminder. */
export function mailReminder(request: ApiRequest): Answer {
  const invoice = liveInvoiceIn(request);
  const reminder = bookedReminders(invoice).at(-1);
  if (!reminder) throw invalid('There is no booked reminder to send.', 'Rykkeren skal bogføres før den kan sendes.');
  const receivers = send(request, invoice, 'Reminder', [invoice.version, reminder.version]);
  reminder.sent = true;
  request.world.wroteInvoice(invoice);
  return sentTo(receivers);
}

/** POST …/reminders/{id}/e-reminder: the electronic channel of public customers. */
export function sendElectronicReminder(request: ApiRequest): Answer {
  const { firm, world, body } = request;
  const invoice = liveInvoiceIn(request);
  const reminder = reminderIn(invoice, request);
  const timestamp = body.text('Timestamp');
  if (timestamp !== undefined) requireCurrent(timestamp, invoice.version, reminder.version);
  if (!['Domestic', 'International', 'FIK'].includes(body.requiredText('PaymentMeanEnum'))) {
    throw invalid('PaymentMeanEnum must be Domestic, International or FIK', 'Ugyldig værdi.', 'PaymentMeanEnum');
  }
  if (reminder.draft) throw invalid('The reminder must be booked.', 'Rykkeren skal bogføres før den kan sendes.');
  const receiver = body.text('ReceiverEanNumber') || firm.contacts.get(invoice.contactGuid)?.ean;
  if (!receiver) throw invalid('The contact has no EAN number.', 'Kontakten har intet EAN-nummer.');
  invoice.mails.push({
    id: world.nextMailId(),
    at: world.clock.now(),
    seenAt: null,
    type: 'ElectronicInvoiceReminder',
    status: 'Sent',
    event: 'SentToProvider',
    sender: firm.email,
    receiver,
    subject: reminder.title,
    message: reminder.text,
    copyToSender: false,
  });
  reminder.sent = true;
  world.wroteInvoice(invoice);
  return empty();
}

/** GET …/invoices/{guid}/mailouts: a bare array. */
export function listMails(request: ApiRequest): Answer {
  const since = request.query.changesSince() ?? -Infinity;
  const shown = invoiceIn(request).mails.filter((mail) => Math.max(mail.at, mail.seenAt ?? 0) >= since);
  return json(
    shown.map((mail) => ({
      Id: mail.id,
      Date: momentText(mail.at),
      SeenAt: momentOrNull(mail.seenAt),
      Sender: mail.sender,
      Receiver: mail.receiver,
      Subject: mail.subject,
      Message: mail.message,
      DownloadCount: mail.seenAt === null ? 0 : 1,
      PrintCount: 0,
      Type: mail.type,
      Status: mail.status,
      LatestEvent: mail.event,
      IsSmsMessage: false,
      CCToSender: mail.copyToSender,
    })),
  );
}
