import { route } from '../http/router';
import { addNote, listContacts, listContactsV2, readContact } from './contacts';
import { listCreditNotes, listSales, readCreditNote } from './creditNotes';
import { listInvoices, readInvoice } from './invoices';
import { listMails, mailInvoice, mailPreReminder, mailReminder, sendElectronicReminder } from './mails';
import { readInvoiceTemplate, readPreReminderTemplate, readReminderTemplate } from './mailTemplate';
import { readCreditNotePayments, readPayments } from './payments';
import * as reminders from './reminders';
import { listDepositAccounts, readSettings } from './settings';
import { readStateOfAccount } from './stateOfAccount';

const INVOICE = '/v1/{org}/invoices/{guid}';

/** Every call under an organisation that the demo Dinero answers. */
export const routes = [
  route('GET', '/v1/{org}/invoices', listInvoices),
  route('GET', INVOICE, readInvoice),
  route('GET', '/v2/{org}/invoices/{guid}/payments', readPayments),
  route('POST', `${INVOICE}/email`, mailInvoice),
  route('GET', '/v2/{org}/invoices/{guid}/email/template', readInvoiceTemplate),
  route('POST', `${INVOICE}/email/pre-reminder`, mailPreReminder),
  route('GET', `${INVOICE}/email/pre-reminder/template`, readPreReminderTemplate),
  route('GET', `${INVOICE}/mailouts`, listMails),

  route('GET', `${INVOICE}/reminders`, reminders.listReminders),
  route('POST', `${INVOICE}/reminders`, reminders.createReminder),
  route('GET', `${INVOICE}/reminders/next`, reminders.readNextReminder),
  route('POST', `${INVOICE}/reminders/fetch`, reminders.fetchReminder),
  route('POST', `${INVOICE}/reminders/email`, mailReminder),
  route('GET', `${INVOICE}/reminders/email/template`, readReminderTemplate),
  route('GET', `${INVOICE}/reminders/{id}`, reminders.readReminder),
  route('PUT', `${INVOICE}/reminders/{id}`, reminders.changeReminder),
  route('DELETE', `${INVOICE}/reminders/{id}`, reminders.deleteReminder),
  route('POST', `${INVOICE}/reminders/{id}/book`, reminders.bookReminder),
  route('POST', `${INVOICE}/reminders/{id}/e-reminder`, sendElectronicReminder),

  route('GET', '/v1/{org}/sales', listSales),
  route('GET', '/v1/{org}/sales/settings', readSettings),
  route('GET', '/v1/{org}/sales/creditnotes', listCreditNotes),
  route('GET', '/v1/{org}/sales/creditnotes/{guid}', readCreditNote),
  route('GET', '/v1/{org}/sales/creditnotes/{guid}/payments', readCreditNotePayments),

  route('GET', '/v1/{org}/contacts', listContacts),
  route('GET', '/v2/{org}/contacts', listContactsV2),
  route('GET', '/v1/{org}/contacts/{guid}', readContact),
  route('POST', '/v1/{org}/contacts/{guid}/notes', addNote),
  route('GET', '/v1/{org}/state-of-account/{guid}', readStateOfAccount),
  route('GET', '/v1/{org}/accounts/deposit', listDepositAccounts),
];
