import { addDays, date, type CalendarDate } from '../../src/claim/date';
import { paymentDeadline } from '../../src/claim/deadline';
import { ore, ZERO } from '../../src/claim/money';
import { composedLetter } from './composedLetter';
import type { ProcedureEvent } from '../../src/procedure/events';
import { levelOf } from '../../src/procedure/state';
import { fileCase } from '../../main/jobs/caseFile';
import { activate } from '../../main/jobs/answerCases';
import type { Desk } from '../../main/jobs/desk';
import { Office } from './office';
import { plainPress } from './plainPress';
import { sampleSending } from './samples';

/** Due on a Monday in August; the company is connected on 1 September. */
export const DUE = '2026-08-03';
const FIRST = date('2026-09-01');
/** A reminder goes on each. */
const MORNINGS = ['2026-09-02', '2026-09-21', '2026-10-09'];
export const NOTICE_DAY = date('2026-10-26');
export const NOTICE_DEADLINE = paymentDeadline(NOTICE_DAY);
/** The deadline of the notice has passed. */
export const READY_DAY = addDays(NOTICE_DEADLINE, 1);

/** The company's own notice of collection went out by mail on a day: its letter is kept, and the case knows. */
export async function sendNotice(desk: Desk, guid: string, sentOn: CalendarDate): Promise<void> {
  const invoice = desk.invoices.get(guid);
  if (invoice === undefined) throw new Error('an unknown invoice');
  const content = composedLetter(invoice, sentOn);
  const letter = desk.letters.add(content, await plainPress.letter(content));
  const state = desk.caseEvents.state(guid);
  const level = levelOf(state) + 1;
  const sending = sampleSending({ invoiceGuid: guid, reference: content.reference });
  const { deadline } = content;
  const payload = { ...sending.payload, day: sentOn, deadline: deadline ?? sentOn, receiver: 'kunde@example.com' };
  const { row } = desk.outbox.queue({ ...sending, level, kind: 'notice', channel: 'smtp', books: 'none', payload });
  desk.outbox.advance(row.id, { state: 'sent', stage: 'mailed', letterId: letter.id });
  const figures = { fee: ZERO, interest: ZERO, compensation: ZERO, principalOpen: invoice.total, total: ore(1_300_00) };
  const sent: ProcedureEvent = {
    type: 'step-sent',
    v: 1,
    on: sentOn,
    level,
    kind: 'notice',
    notice: true,
    ...figures,
    sentOn,
    deadline,
    ref: null,
  };
  desk.caseEvents.append(guid, [sent], 'app');
  fileCase(desk, guid, desk.caseEvents.state(guid));
}

/** An office whose invoices have had three reminders through Dinero, on the day a notice of collection may go. */
export async function thriceReminded(count = 1): Promise<Office> {
  const office = await Office.open(
    Array.from({ length: count }, () => DUE),
    FIRST,
  );
  await office.morning(FIRST);
  activate(office.desk, office.guids);
  for (const day of MORNINGS) await office.morning(day);
  office.setClock(NOTICE_DAY);
  return office;
}

/** The same, and a notice of collection of its own went out that day. */
export async function remindedOffice(count = 1): Promise<Office> {
  const office = await thriceReminded(count);
  for (const guid of office.guids) await sendNotice(office.desk, guid, NOTICE_DAY);
  return office;
}
