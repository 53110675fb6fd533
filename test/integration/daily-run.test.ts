import { afterEach, describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import { activate, deactivate } from '../../main/jobs/answerCases';
import { newInvoices } from '../../main/jobs/newInvoices';
import { Office } from '../fakes/office';

let office: Office;
afterEach(() => office.close());

/** Due on a Tuesday: found on Friday the 13th, when ten days have passed, and started three banking days later. */
const DUE = '2026-11-03';
const FOUND = '2026-11-13';
const STARTS = '2026-11-18';
/** The first deadline is Monday the 30th, for the 28th is a Saturday; two banking days later the money would be there. */
const SECOND = '2026-12-02';

/** An office in which the first reminder has gone out. */
async function reminded(): Promise<Office> {
  const opened = await Office.open([DUE]);
  for (const day of ['2026-11-02', FOUND, STARTS]) await opened.morning(day);
  expect(opened.mailed()).toEqual([STARTS]);
  return opened;
}

describe('the daily run', () => {
  it('finds an invoice, starts it by itself, and reminds three times, each when the deadline and two banking days are over', async () => {
    office = await Office.open([DUE]);
    await office.morning('2026-11-02');
    await office.morning('2026-11-12');
    expect(office.caseOf()).toBe('watched in-grace 0');
    await office.morning(FOUND);
    expect(office.caseOf()).toBe(`found automatic-start 0 starts ${STARTS}`);
    expect(office.lastRun().counts).toMatchObject({ overdue: 1, found: 1, started: 0, queued: 0, checked: 1 });
    await office.morning('2026-11-17');
    expect(office.mailed()).toEqual([]);
    await office.morning(STARTS);
    expect(office.lastRun().counts).toMatchObject({ found: 0, started: 1, queued: 1 });
    await office.mornings('2026-11-28', '2026-12-18');
    expect(office.mailed()).toEqual([STARTS, SECOND, '2026-12-16']);
    await office.morning('2027-03-01');
    expect(office.mailed()).toHaveLength(3);
    expect(office.caseOf()).toBe('final final 3');
    expect(office.events().filter((type) => type === 'step-sent')).toHaveLength(3);
  });

  it('charges by itself what the law allows: 100 kr. and no more interest than its own rate', async () => {
    office = await reminded();
    await office.morning(SECOND);
    const [first, second] = office.reminders();
    // 15 and 14 days at 0.7 % a month, Dinero's rate; the law's is 2.00 + 8 % a year (renteloven § 5).
    expect([first, second].map((one) => [one?.fee, one?.interest, one?.compensation, one?.draft])).toEqual([
      [10_000, 345, 0, false],
      [10_000, 322, 0, false],
    ]);
    const mostInAYear = 1000_00 * 0.1;
    expect((first?.interest ?? 0) + (second?.interest ?? 0)).toBeLessThanOrEqual((mostInAYear * 29) / 365);
    expect(office.dinero.control.remaining(office.guid)).toBe(1000_00 + 200_00 + 345 + 322);
    expect(
      office.desk.caseEvents.of(office.guid).flatMap(({ event }) => (event.type === 'step-sent' ? [event] : [])),
    ).toEqual([
      expect.objectContaining({ level: 1, sentOn: STARTS, fee: 10_000, interest: 345, deadline: '2026-11-30' }),
      expect.objectContaining({ level: 2, sentOn: SECOND, fee: 10_000, interest: 322, deadline: '2026-12-14' }),
    ]);
  });

  it('takes one step after missed weeks, not the missed ones (cases 16 and 135)', async () => {
    office = await Office.open([DUE]);
    await office.morning(FOUND);
    await office.morning('2026-12-14');
    await office.morning('2026-12-15');
    expect(office.mailed()).toEqual(['2026-12-14']);
    await office.morning('2026-12-31');
    expect(office.mailed()).toEqual(['2026-12-14', '2026-12-31']);
  });

  it('never starts what was due before the company was connected, until a person activates it (case 25)', async () => {
    office = await Office.open(['2026-10-01', '2026-09-01']);
    for (const day of ['2026-11-02', '2026-12-10']) await office.morning(day);
    const [asked = '', left = ''] = office.guids;
    expect(office.caseOf(left)).toBe('found before-start-date 0');
    expect(newInvoices(office.desk).rows.map(({ startsOn, tooOld }) => [startsOn, tooOld])).toEqual([
      [null, true],
      [null, true],
    ]);
    expect(activate(office.desk, [asked]).done).toEqual([asked]);
    await office.morning('2026-12-11');
    expect([office.mailed(asked), office.mailed(left)]).toEqual([['2026-12-11'], []]);
  });

  it('switches off at once what it finds of a debtor who is switched off for always', async () => {
    office = await Office.open([DUE, '2026-11-10']);
    const [first = '', later = ''] = office.guids;
    const { contactGuid } = office.dinero.control.invoice(first);
    office.dinero.control.invoice(later).contactGuid = contactGuid;
    await office.morning(FOUND);
    deactivate(office.desk, [first], 'god kunde', true);
    for (const day of ['2026-11-20', '2026-12-15']) await office.morning(day);
    expect([office.caseOf(later), office.events(later).slice(-2)]).toEqual([
      'inactive deactivated 0',
      ['found', 'deactivated'],
    ]);
    expect([...office.mailed(first), ...office.mailed(later)]).toEqual([]);
    expect(newInvoices(office.desk).rows).toEqual([]);
  });

  it('finds nothing and runs no second time on a day it has run', async () => {
    office = await Office.open([DUE]);
    await office.morning(FOUND);
    const calls = office.desk.dinero.calls();
    office.setClock(FOUND, 23, 59);
    await office.pc.running.look();
    expect([office.desk.dinero.calls(), office.desk.dailyRuns.latest(9)]).toEqual([calls, [expect.anything()]]);
  });
});

describe('an invoice that may not be reminded', () => {
  type Harm = (control: Office['dinero']['control'], guid: string) => void;
  const harms: [string, string, Harm][] = [
    ['it was deleted', 'no case', (control, guid) => control.remove(guid)],
    ['it was paid', 'no case', (control, guid) => void control.pay(guid)],
    ['it was credited', 'no case', (control, guid) => void control.credit(guid)],
    ['it is in euro', 'no case', (control, guid) => void (control.invoice(guid).currency = 'EUR')],
    [
      'it is below the minimum',
      'no case',
      (control, guid) => void Object.assign(control.invoice(guid), { totalExclVat: ore(70_00), vat: ore(17_50) }),
    ],
    ['its debtor is bankrupt', 'no case', (c, guid) => c.changeContact(guid, { companyStatus: 'underBankruptcy' })],
    ['its debtor was deleted', 'no case', (control, guid) => control.changeContact(guid, { deletedAt: 1 })],
    [
      'its debtor takes electronic invoices only',
      'no case',
      (control, guid) => control.changeContact(guid, { email: null, ean: '5790000000000' }),
    ],
    ['it is at the collector', 'active in-collection 0', (control, guid) => control.markSentToCollection(guid)],
  ];

  it.each(harms)('is not found, or does not start, where %s: %s', async (_what, expected, harm) => {
    office = await Office.open([DUE]);
    harm(office.dinero.control, office.guid);
    for (const day of [FOUND, STARTS, '2026-11-27']) await office.morning(day);
    expect([office.caseOf(), office.mailed()]).toEqual([expected, []]);
  });

  it('is found when the reason has passed', async () => {
    office = await Office.open([DUE]);
    office.dinero.control.changeContact(office.guid, { companyStatus: 'underBankruptcy' });
    await office.morning(FOUND);
    office.dinero.control.changeContact(office.guid, { companyStatus: 'normal' });
    await office.morning('2026-11-23'); // what is known of a debtor is good for a week
    expect(office.caseOf()).toBe('found automatic-start 0 starts 2026-11-26');
  });

  it('without an e-mail address is a task for a person, and goes out when there is one', async () => {
    office = await Office.open([DUE]);
    office.dinero.control.changeContact(office.guid, { email: null });
    for (const day of ['2026-11-12', FOUND, STARTS, '2026-11-19']) await office.morning(day);
    const tasks = () => office.desk.tasks.open().map(({ code, due }) => [code, due]);
    expect([office.mailed(), tasks()]).toEqual([[], [['no-email', STARTS]]]);
    office.dinero.control.changeContact(office.guid, { email: 'bogholderi@kunde.example' });
    await office.morning('2026-11-20');
    expect([office.mailed(), tasks()]).toEqual([['2026-11-20'], []]);
  });

  it.each<[string, string, Harm]>([
    ['no-email', 'address', (control, guid) => control.changeContact(guid, { email: null })],
    ['debtor-bankrupt', 'debtor', (control, guid) => control.changeContact(guid, { companyStatus: 'underBankruptcy' })],
    ['in-collection', 'place', (control, guid) => control.markSentToCollection(guid)],
  ])('is not sent, and says why, where %s comes about after it was found', async (reason, _what, harm) => {
    office = await Office.open([DUE]);
    for (const day of ['2026-11-12', FOUND]) await office.morning(day);
    harm(office.dinero.control, office.guid);
    await office.morning(STARTS);
    await office.morning('2026-11-19');
    expect(office.mailed()).toEqual([]);
    expect(office.caseOf()).toContain(reason);
  });
});

describe('what Dinero would charge above the law', () => {
  const proposals = (): number => office.dinero.control.count('POST', /\/reminders\/fetch$/);

  it.each([
    ['the fee', { reminderFee: ore(125_00) }],
    ['the interest', { reminderInterestRate: 1.5 }],
  ])('is not sent by itself, asked for again after a week, and sent when %s is lawful', async (_what, terms) => {
    office = await Office.open([DUE]);
    office.dinero.control.changeTerms(terms);
    for (const day of [FOUND, STARTS]) await office.morning(day);
    expect([office.caseOf(), office.skipped()]).toEqual(['active dinero-above-law 0', ['dinero-above-law 1']]);
    const asked = proposals();
    office.dinero.control.changeTerms({ reminderFee: ore(100_00), reminderInterestRate: 0.7 });
    for (const day of ['2026-11-19', '2026-11-24']) await office.morning(day);
    expect([proposals(), office.skipped(), office.mailed()]).toEqual([asked, ['dinero-above-law 1'], []]);
    await office.morning('2026-11-25');
    expect([office.mailed(), office.caseOf()]).toEqual([['2026-11-25'], 'active deadline-running 1']);
  });

  it('is asked for at once when a person runs it', async () => {
    office = await Office.open([DUE]);
    office.dinero.control.changeTerms({ reminderFee: ore(125_00) });
    for (const day of [FOUND, STARTS]) await office.morning(day);
    office.dinero.control.changeTerms({ reminderFee: ore(100_00) });
    office.minutesLater(1);
    await office.byPerson();
    expect(office.mailed()).toEqual([STARTS]);
  });
});

describe('what has happened in Dinero to a reminded case', () => {
  type Happening = (control: Office['dinero']['control'], guid: string) => unknown;
  const happenings: [string, Happening, string, string | undefined][] = [
    ['paid in part', (control, guid) => control.pay(guid, ore(400_00)), 'active deadline-running 1', 'payment-seen'],
    ['paid, charges and all', (control, guid) => control.pay(guid), 'closed paid 1', 'settlement-changed'],
    [
      'paid but for the charges',
      (control, guid) => control.pay(guid, ore(1000_00)),
      'decision decision 1',
      'settlement-changed',
    ],
    ['paid twice over', (control, guid) => control.pay(guid, ore(2000_00)), 'closed paid 1', 'settlement-changed'],
    ['credited', (control, guid) => control.credit(guid), 'closed credited 1', 'settlement-changed'],
    ['deleted', (control, guid) => control.remove(guid), 'closed deleted 1', 'closed'],
    [
      'given a later due date',
      (control, guid) => control.moveDue(guid, '2027-01-12'),
      'active not-overdue 1',
      'due-date-moved',
    ],
  ];

  it.each(happenings)('is in the case after the next run: %s', async (_what, act, expected, last) => {
    office = await reminded();
    act(office.dinero.control, office.guid);
    await office.morning('2026-11-20');
    expect([office.caseOf(), office.events().at(-1)]).toEqual([expected, last]);
    for (const day of [SECOND, '2026-12-16']) await office.morning(day);
    // Nothing more is sent but on what is still owed.
    expect(office.mailed()).toHaveLength(expected.startsWith('active deadline-running') ? 3 : 1);
  });

  it('ends and comes back with the money: a payment that was reversed opens the case at its level', async () => {
    office = await reminded();
    office.dinero.control.pay(office.guid);
    await office.morning('2026-11-20');
    expect([office.caseOf(), office.lastRun().counts.settled]).toEqual(['closed paid 1', 1]);
    office.setClock('2026-12-01');
    office.dinero.control.takeBackPayment(office.guid);
    await office.morning('2026-12-01');
    expect(office.caseOf()).toBe('active deadline-running 1');
    await office.morning(SECOND);
    expect(office.reminders().map(({ number }) => number)).toEqual([1, 2]);
  });

  it('counts a reminder a person sent in Dinero as the next step', async () => {
    office = await reminded();
    office.setClock('2026-12-01');
    const { dinero } = office.desk;
    const { timestamp } = await dinero.nextReminder(office.guid, 'person');
    const charges = { fee: true, interest: false, compensation: false };
    const words = { day: date('2026-12-01'), title: 'Rykker', text: 'Ring lige.', collectionWarning: false };
    const draft = await dinero.createReminder(office.guid, { ...charges, ...words, timestamp });
    const drafted = (await dinero.reminders(office.guid, 'person')).find(({ id }) => id === draft.id);
    await dinero.bookReminder(office.guid, draft.id ?? 0, drafted?.timestamp ?? '');
    await office.morning('2026-12-01');
    expect([office.caseOf(), office.events().at(-1)]).toEqual(['active deadline-running 2', 'reminder-seen']);
    await office.morning(SECOND);
    expect(office.reminders()).toHaveLength(2);
  });

  it('stops it: handed over to a collector there, its next step is not taken and says why', async () => {
    office = await reminded();
    office.dinero.control.markSentToCollection(office.guid);
    for (const day of ['2026-11-20', SECOND]) await office.morning(day);
    expect([office.caseOf(), office.skipped(), office.mailed()]).toEqual([
      'active in-collection 1',
      ['in-collection 1'],
      [STARTS],
    ]);
  });
});

describe('when Dinero does not answer', () => {
  const down = () => office.dinero.control.fault({ answer: 'status', status: 503, times: 10_000 });
  const told = () => office.desk.notices.latest(50).flatMap(({ content }) => content.connection ?? []);
  /** A look after so many minutes. */
  const after = async (minutes: number): Promise<void> => {
    office.minutesLater(minutes);
    await office.pc.running.look();
  };

  it('the run is entered as failed and tried again, and after three failures it is told, once', async () => {
    office = await Office.open([DUE]);
    await office.morning('2026-11-10');
    down();
    await office.morning('2026-11-11');
    expect(office.lastRun()).toMatchObject({ outcome: 'failed', error: 'dinero-down', cause: 'clock' });
    await after(5);
    expect(told()).toEqual([]);
    await after(15);
    expect(told()).toEqual([{ code: 'dinero-down', rejected: false }]);
    await after(30);
    office.dinero.control.clearFaults();
    office.dinero.control.fault({ answer: 'status', status: 429, times: 10_000 });
    await after(60);
    expect(office.lastRun().error).toBe('dinero-too-many'); // away in another way is no news
    office.dinero.control.clearFaults();
    down();
    await after(60);
    expect(office.desk.dailyRuns.latest(9).filter(({ outcome }) => outcome === 'failed')).toHaveLength(6);
    office.dinero.control.clearFaults();
    await after(60);
    expect([office.lastRun().outcome, office.desk.problem(), told().length]).toEqual(['done', null, 1]);
    down();
    await office.morning('2026-11-12');
    for (const minutes of [5, 15]) await after(minutes);
    expect(told()).toHaveLength(2);
  });

  it('a refused key is told at once, once, and anew when it has worked meanwhile', async () => {
    const refuse = () => office.dinero.control.fault({ path: /\/v\d/, answer: 'status', status: 401, times: 10_000 });
    const rejected = { code: 'dinero-wrong-key', rejected: true };
    office = await Office.open([DUE]);
    refuse();
    await office.morning('2026-11-10');
    expect(told()).toEqual([rejected]);
    await after(120);
    expect(office.desk.dailyRuns.latest(9)).toHaveLength(1); // a person has to mend it: not asked again that day
    await office.morning('2026-11-11');
    expect([office.desk.dailyRuns.latest(9).length, told()]).toEqual([2, [rejected]]);
    office.dinero.control.clearFaults();
    await office.byPerson();
    refuse();
    await office.morning('2026-11-12');
    expect(told()).toEqual([rejected, rejected]);
  });

  it('about one invoice, the others have their reminders (case 125)', async () => {
    office = await Office.open([DUE, DUE, DUE]);
    await office.morning(FOUND);
    const [strange = '', ...others] = office.guids;
    office.dinero.control.fault({ path: new RegExp(`${strange}$`), answer: 'malformed', times: 100 });
    await office.morning(STARTS);
    expect(office.lastRun()).toMatchObject({ outcome: 'done', counts: { started: 3, queued: 2 } });
    expect(office.skipped()).toEqual(['dinero-unexpected 1']);
    expect([strange, ...others].map((guid) => office.mailed(guid).length)).toEqual([0, 1, 1]);
    office.dinero.control.clearFaults();
    await office.morning('2026-11-19');
    expect(office.mailed(strange)).toEqual(['2026-11-19']);
  });

  it('in the middle of the steps, none is taken twice and none is forgotten', async () => {
    office = await Office.open([DUE, DUE, DUE]);
    await office.morning(FOUND);
    office.dinero.control.fault({
      method: 'POST',
      path: /\/reminders\/fetch$/,
      answer: 'status',
      status: 503,
      times: 50,
    });
    await office.morning(STARTS);
    expect(office.lastRun().outcome).toBe('failed');
    office.dinero.control.clearFaults();
    await after(5);
    expect(office.lastRun()).toMatchObject({ outcome: 'done', counts: { queued: 3 } });
    expect(office.guids.map((guid) => office.mailed(guid))).toEqual([[STARTS], [STARTS], [STARTS]]);
  });
});

describe('what a run tells', () => {
  it('is each thing once: what was found and when it starts, what starts tomorrow, what was settled, what to decide', async () => {
    office = await Office.open([DUE, DUE, DUE]);
    const contents = () => office.desk.notices.latest(50).map(({ content }) => content);
    const parts = (): string[] =>
      contents().flatMap((content) => Object.entries(content).flatMap(([name, part]) => (part === null ? [] : [name])));
    await office.morning('2026-11-02');
    expect(contents()).toEqual([]);
    await office.morning(FOUND);
    expect(contents()[0]?.newInvoices).toEqual({ count: 3, total: 3000_00, startsOn: STARTS });
    await office.mornings('2026-11-14', '2026-11-17');
    expect(parts().sort()).toEqual(['newInvoices', 'startingTomorrow']);
    await office.morning(STARTS);
    office.setClock('2026-11-19');
    const [paid = '', principal = ''] = office.guids;
    office.dinero.control.pay(paid);
    office.dinero.control.pay(principal, ore(1000_00));
    await office.morning('2026-11-20');
    expect(contents()[0]).toMatchObject({
      settled: { count: 1, total: 1000_00 },
      decisions: { count: 1, total: 100_00 + 345 },
    });
    await office.morning('2026-11-21');
    expect(parts()).toHaveLength(4);
  });
});
