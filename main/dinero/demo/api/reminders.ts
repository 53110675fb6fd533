import { addDays } from '../../../../src/claim/date';
import { empty, json, pdf, type Answer } from '../http/answer';
import type { Body } from '../http/body';
import { invalid } from '../http/errors';
import type { ApiRequest } from '../http/router';
import type { DemoInvoice, ReminderFlags } from '../model';
import { reminderPdf } from '../pdf/reminder';
import { proposeReminder, type ReminderWish } from '../rules/reminderAmounts';
import {
  lastReminder,
  liveReminders,
  requireOverdue,
  requireReminderDay,
  requireRoomForReminder,
} from '../rules/reminderRules';
import { invoiceIn, liveInvoiceIn, reminderIn, requireCurrent } from './find';
import { reminderView } from './reminderView';

const flagsIn = (body: Body): ReminderFlags => ({
  withDebtCollectionWarning: body.requiredFlag('WithDebtCollectionWarning'),
  withFee: body.requiredFlag('WithFee'),
  withInterestFee: body.requiredFlag('WithInterestFee'),
  withCompensationFee: body.requiredFlag('WithCompensationFee'),
});

const wishIn = (body: Body): ReminderWish => ({
  day: body.requiredDate('Date'),
  title: body.text('Title'),
  text: body.text('Description'),
  ...flagsIn(body),
});

/** GET …/reminders: a bare array, deleted ones included. */
export function listReminders(request: ApiRequest): Answer {
  const since = request.query.changesSince() ?? -Infinity;
  const shown = invoiceIn(request).reminders.filter((reminder) => reminder.updatedAt >= since);
  return json(shown.map((reminder) => reminderView(request.firm, reminder)));
}

/** GET …/reminders/next: a proposal with the Timestamp that creating it wants; nothing is kept. */
export function readNextReminder(request: ApiRequest): Answer {
  const { firm, world } = request;
  const invoice = invoiceIn(request);
  requireRoomForReminder(invoice, world.today());
  const last = lastReminder(invoice);
  const earliest = last ? addDays(last.day, 10) : world.today();
  const proposal = proposeReminder(firm, invoice, {
    day: earliest > world.today() ? earliest : world.today(),
    withDebtCollectionWarning: liveReminders(invoice).length === 2,
    withFee: true,
    withInterestFee: true,
    withCompensationFee: false,
  });
  return json(reminderView(firm, proposal));
}

/** POST …/reminders/fetch: the amounts for given flags; nothing is kept. */
export function fetchReminder(request: ApiRequest): Answer {
  const invoice = liveInvoiceIn(request);
  requireRoomForReminder(invoice, request.world.today());
  return json(reminderView(request.firm, proposeReminder(request.firm, invoice, wishIn(request.body))));
}

/** POST …/reminders: a draft. */
export function createReminder(request: ApiRequest): Answer {
  const { firm, world, body } = request;
  const invoice = liveInvoiceIn(request);
  const wish = wishIn(body);
  requireCurrent(body.requiredText('Timestamp'), invoice.version);
  requireReminderDay(invoice, wish.day, world.today());
  const reminder = { ...proposeReminder(firm, invoice, wish), id: world.nextReminderId() };
  invoice.reminders.push(reminder);
  world.wroteReminder(invoice, reminder);
  return json(reminderView(firm, reminder));
}

/** GET …/reminders/{id}: JSON, or PDF on `Accept: application/octet-stream`. */
export async function readReminder(request: ApiRequest): Promise<Answer> {
  const invoice = invoiceIn(request);
  const reminder = reminderIn(invoice, request);
  if (request.wantsPdf) return pdf(await reminderPdf(request.firm, invoice, reminder));
  return json(reminderView(request.firm, reminder));
}

function draftIn(request: ApiRequest, invoice: DemoInvoice) {
  const reminder = reminderIn(invoice, request);
  requireCurrent(request.body.requiredText('Timestamp'), reminder.version);
  if (!reminder.draft) throw invalid('The reminder is already booked.', 'Rykkeren er allerede bogført.');
  return reminder;
}

/** PUT …/reminders/{id}: drafts only. */
export function changeReminder(request: ApiRequest): Answer {
  const { firm, world, body } = request;
  const invoice = liveInvoiceIn(request);
  const reminder = draftIn(request, invoice);
  const changed = proposeReminder(firm, invoice, { ...wishIn(body), instead: reminder });
  Object.assign(reminder, { ...changed, id: reminder.id });
  world.wroteReminder(invoice, reminder);
  return json(reminderView(firm, reminder));
}

/** DELETE …/reminders/{id}: removes a draft; a booked one stays as deleted, its charges offset. */
export function deleteReminder(request: ApiRequest): Answer {
  const { world, body } = request;
  const invoice = liveInvoiceIn(request);
  const reminder = reminderIn(invoice, request);
  requireCurrent(body.requiredText('Timestamp'), reminder.version);
  if (reminder.draft) invoice.reminders.splice(invoice.reminders.indexOf(reminder), 1);
  else reminder.deleted = true;
  world.wroteReminder(invoice, reminder);
  return empty();
}

/** POST …/reminders/{id}/book: from now on its charges count, and it can be sent. */
export function bookReminder(request: ApiRequest): Answer {
  const { firm, world } = request;
  const invoice = liveInvoiceIn(request);
  const reminder = draftIn(request, invoice);
  requireOverdue(invoice, world.today());
  reminder.draft = false;
  world.wroteReminder(invoice, reminder);
  return json(reminderView(firm, reminder));
}
