import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ore } from '../../src/claim/money';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import { createPreviews, type Previews } from '../../main/delivery/previews';
import { listInvoices } from '../../main/jobs/listInvoices';
import { testPc, type TestPc } from '../fakes/testDesk';

const START = Date.parse('2026-11-23T09:00:00Z');
let instant = START;
const now = () => instant;
const minutesLater = (minutes: number) => (instant += minutes * 60_000);

let dinero: DemoDinero;
let pcs: TestPc[] = [];
let previews: Previews;

beforeEach(async () => {
  instant = START;
  dinero = await startDemoDinero({ today: '2026-11-23', clock: now });
  previews = createPreviews();
});
afterEach(async () => {
  for (const pc of pcs) pc.close();
  pcs = [];
  await dinero.close();
});

async function pcWithList(): Promise<TestPc> {
  const pc = testPc(dinero, now);
  pcs.push(pc);
  await pc.running.run('person');
  return pc;
}
function restarted(pc: TestPc): TestPc {
  const again = pc.restart();
  pcs = [...pcs.filter((other) => other !== pc), again];
  return again;
}

/** An invoice that may be reminded for the first time. */
function firstReady(pc: TestPc) {
  const row = listInvoices(pc.running.desk).rows.find(
    ({ refusals, reminders, outbox }) =>
      refusals.length === 0 && reminders.count === 0 && reminders.certain && outbox === null,
  );
  if (!row) throw new Error('the demo has no invoice ready for a reminder');
  return row;
}

async function queue(pc: TestPc, guid: string) {
  const preview = await previews.make(pc.running.desk, guid, null);
  expect(preview.refusals).toEqual([]);
  const charges = {
    fee: preview.choices.fee.on,
    interest: preview.choices.interest.on,
    compensation: preview.choices.compensation.on,
  };
  return { preview, charges, row: previews.queue(pc.running.desk, guid, charges, preview.token) };
}

const live = (guid: string) => dinero.control.reminders(guid).filter(({ deleted }) => !deleted);
const reminderMails = (guid: string) => dinero.control.mails(guid).filter(({ type }) => type === 'Reminder');

/** What must hold however it went: never two, and what was mailed is booked. */
function expectOneReminderMailedOnce(guid: string) {
  expect(live(guid).map(({ draft }) => draft)).toEqual([false]);
  expect(reminderMails(guid)).toHaveLength(1);
}

describe('sending a reminder through Dinero', () => {
  it('books and mails exactly what the preview showed', async () => {
    const pc = await pcWithList();
    const { guid, number } = firstReady(pc);
    const { preview, row } = await queue(pc, guid);
    const after = await pc.running.outbox.work(row.id);

    expect(after).toMatchObject({ state: 'sent', stage: 'mailed', level: 1 });
    expectOneReminderMailedOnce(guid);
    const [reminder] = live(guid);
    expect(reminder).toMatchObject({ title: 'Rykker 1', text: preview.text, day: '2026-11-23' });
    const amountOf = (kind: string) => preview.lines.find((line) => line.kind === kind)?.amount ?? 0;
    expect([reminder?.fee, reminder?.interest, reminder?.compensation]).toEqual(
      ['fee', 'interest', 'compensation'].map(amountOf),
    );
    expect(preview.lines.reduce((total, { amount }) => total + amount, 0)).toBe(preview.total);
    expect(listInvoices(pc.running.desk).rows.find((shown) => shown.number === number)).toMatchObject({
      reminders: { count: 1, lastDay: '2026-11-23', lastTotal: preview.total },
      outbox: { state: 'sent' },
    });
  });

  it('sends one reminder however often the button is pressed', async () => {
    const pc = await pcWithList();
    const { guid } = firstReady(pc);
    const first = await queue(pc, guid);
    const second = previews.queue(pc.running.desk, guid, first.charges, first.preview.token);
    expect(second.id).toBe(first.row.id);
    await Promise.all([first.row, second, second].map(({ id }) => pc.running.outbox.work(id)));
    const afterwards = previews.queue(pc.running.desk, guid, first.charges, first.preview.token);
    expect(await pc.running.outbox.work(afterwards.id)).toMatchObject({ id: first.row.id, state: 'sent' });
    expectOneReminderMailedOnce(guid);
  });

  it('refuses a second preview of the same invoice while the first is on its way, and after it was sent', async () => {
    const pc = await pcWithList();
    const { guid } = firstReady(pc);
    const plain = await previews.make(pc.running.desk, guid, { fee: false, interest: false, compensation: false });
    const first = await queue(pc, guid);
    const send = () =>
      previews.queue(pc.running.desk, guid, { fee: false, interest: false, compensation: false }, plain.token);
    expect(send).toThrow('reminder-under-way');
    await pc.running.outbox.work(first.row.id);
    expect(send).toThrow('reminder-refused');
    expectOneReminderMailedOnce(guid);
  });

  const meanwhile: [string, (guid: string) => void, string][] = [
    ['was paid', (guid) => dinero.control.pay(guid), 'paid'],
    ['was credited', (guid) => dinero.control.credit(guid), 'credited'],
    ['was deleted', (guid) => dinero.control.remove(guid), 'deleted'],
    ['was paid in part', (guid) => dinero.control.pay(guid, ore(1_00)), 'amounts-changed'],
    ['got a later due date', (guid) => dinero.control.moveDue(guid, '2027-01-04'), 'not-overdue'],
    ['went to collection', (guid) => dinero.control.markSentToCollection(guid), 'in-collection'],
    [
      'got another address',
      (guid) => dinero.control.changeContact(guid, { email: 'ny@kunde.example' }),
      'address-changed',
    ],
    [
      'went bankrupt',
      (guid) => dinero.control.changeContact(guid, { companyStatus: 'underBankruptcy' }),
      'debtor-bankrupt',
    ],
  ];
  it.each(meanwhile)(
    'sends nothing for an invoice that %s after the preview, and says so',
    async (_what, act, reason) => {
      const pc = await pcWithList();
      const { guid } = firstReady(pc);
      const { row } = await queue(pc, guid);
      act(guid);
      expect(await pc.running.outbox.work(row.id)).toMatchObject({ state: 'cancelled', reason });
      expect(live(guid)).toEqual([]);
      expect(reminderMails(guid)).toEqual([]);
    },
  );

  it('sends nothing where another PC has reminded the same invoice meanwhile', async () => {
    const here = await pcWithList();
    const there = await pcWithList();
    const { guid } = firstReady(here);
    const [mine, theirs] = [await queue(here, guid), await queue(there, guid)];
    expect(await there.running.outbox.work(theirs.row.id)).toMatchObject({ state: 'sent' });
    expect(await here.running.outbox.work(mine.row.id)).toMatchObject({
      state: 'cancelled',
      reason: 'reminded-elsewhere',
    });
    expectOneReminderMailedOnce(guid);
  });

  it('lets one of two PCs win that send at the very same moment', async () => {
    const here = await pcWithList();
    const there = await pcWithList();
    const { guid } = firstReady(here);
    const [mine, theirs] = [await queue(here, guid), await queue(there, guid)];
    await Promise.all([here.running.outbox.work(mine.row.id), there.running.outbox.work(theirs.row.id)]);
    for (let turn = 0; turn < 6; turn++) {
      minutesLater(30);
      await Promise.all([here.running.outbox.look(), there.running.outbox.look()]);
    }
    expectOneReminderMailedOnce(guid);
    const states = [here.running.desk.outbox.get(mine.row.id), there.running.desk.outbox.get(theirs.row.id)];
    expect(states.map(({ state }) => state).sort()).toEqual(['cancelled', 'sent']);
  });

  it('can remind again when the reminder was deleted in Dinero, but not within ten days of the letter', async () => {
    const pc = await pcWithList();
    const { guid } = firstReady(pc);
    const { row } = await queue(pc, guid);
    await pc.running.outbox.work(row.id);
    const [made] = live(guid);
    const desk = pc.running.desk;
    const [listed] = (await desk.dinero.reminders(guid, 'person')).filter(({ deleted }) => !deleted);
    await desk.dinero.deleteReminder(guid, made!.id!, listed!.timestamp);
    const daysLater = async (days: number) => {
      instant = START + days * 86_400_000;
      return (await previews.make(desk, guid, null)).refusals.map(({ code }) => code);
    };
    expect(await daysLater(9)).toEqual(['ten-days']);
    expect(await daysLater(10)).toEqual([]);
  });

  it('does not send on an old preview', async () => {
    const pc = await pcWithList();
    const { guid } = firstReady(pc);
    const preview = await previews.make(pc.running.desk, guid, null);
    minutesLater(11);
    const charges = { fee: true, interest: preview.choices.interest.on, compensation: false };
    expect(() => previews.queue(pc.running.desk, guid, charges, preview.token)).toThrow('preview-outdated');
  });
});

describe('a sending that is interrupted', () => {
  const acts: [string, RegExp][] = [
    ['create', /\/reminders$/],
    ['book', /\/book$/],
    ['mail', /\/reminders\/email$/],
  ];
  const faults = ['cut-before', 'cut-after', 'hang'] as const;
  const cases = acts.flatMap(([act, path]) => faults.map((fault) => [act, fault, path] as const));

  it.each(cases.filter(([, fault]) => fault !== 'hang'))(
    'ends with one reminder, mailed at most once, when %s is %s',
    async (act, fault, path) => {
      const pc = await pcWithList();
      const { guid } = firstReady(pc);
      const { row } = await queue(pc, guid);
      dinero.control.fault({ method: 'POST', path, answer: fault });
      await pc.running.outbox.work(row.id);
      const again = restarted(pc);
      for (let turn = 0; turn < 4; turn++) {
        minutesLater(15);
        await again.running.outbox.look();
      }
      const end = again.running.desk.outbox.get(row.id);
      if (act === 'mail' && fault === 'cut-before') {
        // Dinero's log shows no mail, but a late one cannot be ruled out: a person decides.
        expect(end.state).toBe('uncertain');
        expect(reminderMails(guid)).toEqual([]);
        expect(await again.running.outbox.settle(row.id, false)).toMatchObject({ state: 'sent' });
      } else expect(end).toMatchObject({ state: 'sent' });
      expectOneReminderMailedOnce(guid);
    },
  );

  it.each(acts)('ends with one reminder, mailed once, when the app dies while %s is performed', async (_act, path) => {
    const pc = await pcWithList();
    const { guid } = firstReady(pc);
    const { row } = await queue(pc, guid);
    const gate = dinero.control.gate({ method: 'POST', path, at: 'after' });
    const dying = pc.running.outbox.work(row.id).catch(() => undefined);
    await gate.reached;
    const again = restarted(pc); // its database is closed under it, as death would
    gate.release();
    await dying;
    await again.running.outbox.look();
    expect(again.running.desk.outbox.get(row.id)).toMatchObject({ state: 'sent' });
    expectOneReminderMailedOnce(guid);
  });

  it('takes back a booked reminder that was never mailed when the invoice is paid before the restart', async () => {
    const pc = await pcWithList();
    const { guid } = firstReady(pc);
    const { row } = await queue(pc, guid);
    dinero.control.fault({ method: 'POST', path: /\/reminders\/email$/, answer: 'status', status: 503 });
    dinero.control.fault({ method: 'GET', path: /\/mailouts$/, answer: 'status', status: 503, times: 10 });
    await pc.running.outbox.work(row.id);
    expect(live(guid).map(({ draft }) => draft)).toEqual([false]);
    dinero.control.clearFaults();
    dinero.control.pay(guid);
    const again = restarted(pc);
    minutesLater(60);
    await again.running.outbox.look();
    expect(again.running.desk.outbox.get(row.id)).toMatchObject({ state: 'cancelled', reason: 'paid' });
    expect(live(guid)).toEqual([]);
    expect(reminderMails(guid)).toEqual([]);
  });

  it('does not send on another day what bears the date and the deadline of this one', async () => {
    const pc = await pcWithList();
    const { guid } = firstReady(pc);
    const { row } = await queue(pc, guid);
    dinero.control.fault({ method: 'POST', path: /\/reminders\/email$/, answer: 'status', status: 429, times: 1 });
    await pc.running.outbox.work(row.id);
    expect(live(guid)).toHaveLength(1); // booked, its letter not sent
    instant = START + 20 * 86_400_000;
    await pc.running.outbox.look();
    expect(pc.running.desk.outbox.get(row.id)).toMatchObject({ state: 'cancelled', reason: 'preview-too-old' });
    expect(live(guid)).toEqual([]);
    expect(reminderMails(guid)).toEqual([]);
  });

  it('does not make anew what a person has deleted in Dinero meanwhile', async () => {
    const pc = await pcWithList();
    const { guid } = firstReady(pc);
    const { row } = await queue(pc, guid);
    dinero.control.fault({ method: 'POST', path: /\/reminders\/email$/, answer: 'status', status: 429, times: 1 });
    await pc.running.outbox.work(row.id);
    const desk = pc.running.desk;
    minutesLater(5);
    const [made] = (await desk.dinero.reminders(guid, 'person')).filter(({ deleted }) => !deleted);
    await desk.dinero.deleteReminder(guid, made!.id!, made!.timestamp);
    await pc.running.outbox.look();
    expect(desk.outbox.get(row.id)).toMatchObject({ state: 'cancelled', reason: 'taken-back' });
    expect(live(guid)).toEqual([]);
    expect(reminderMails(guid)).toEqual([]);
  });

  it('shows a refused mail as unfinished, lets no second reminder follow, and takes its fee back when it is withdrawn', async () => {
    const pc = await pcWithList();
    const { guid } = firstReady(pc);
    const { row } = await queue(pc, guid);
    dinero.control.fault({ method: 'POST', path: /\/reminders\/email$/, answer: 'status', status: 400, times: 1 });
    expect(await pc.running.outbox.work(row.id)).toMatchObject({ state: 'failed', stage: 'booked' });
    instant = START + 11 * 86_400_000;
    expect((await previews.make(pc.running.desk, guid, null)).refusals[0]?.code).toBe('unfinished-reminder');
    expect(await pc.running.outbox.withdraw(row.id)).toMatchObject({ state: 'cancelled', reason: 'withdrawn' });
    expect(live(guid)).toEqual([]);
    expect(listInvoices(pc.running.desk).rows.find((shown) => shown.guid === guid)?.refusals).toEqual([]);
    expect((await previews.make(pc.running.desk, guid, null)).refusals).toEqual([]);
  });

  it('never calls a mail failed that may have gone out', async () => {
    const pc = await pcWithList();
    const { guid } = firstReady(pc);
    const { row } = await queue(pc, guid);
    const gate = dinero.control.gate({ method: 'POST', path: /\/reminders\/email$/, at: 'before' });
    dinero.control.fault({ method: 'POST', path: /\/reminders\/email$/, answer: 'cut-after' });
    const working = pc.running.outbox.work(row.id);
    await gate.reached;
    dinero.control.fault({ method: 'GET', path: /\/mailouts$/, answer: 'malformed', times: 20 });
    gate.release();
    expect(await working).toMatchObject({ state: 'uncertain' });
    dinero.control.clearFaults();
    // "It was not sent", says the person; Dinero's log knows better, and nothing is mailed twice.
    const answers = await Promise.allSettled([
      pc.running.outbox.settle(row.id, false),
      pc.running.outbox.settle(row.id, false),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(pc.running.desk.outbox.get(row.id)).toMatchObject({ state: 'sent' });
    expectOneReminderMailedOnce(guid);
  });

  it('keeps Dinero’s own words for a refusal', async () => {
    const pc = await pcWithList();
    const { guid } = firstReady(pc);
    const { row } = await queue(pc, guid);
    const gate = dinero.control.gate({ method: 'POST', path: /\/reminders\/email$/, at: 'before' });
    const working = pc.running.outbox.work(row.id);
    await gate.reached;
    dinero.control.changeContact(guid, { email: null });
    const made = live(guid)[0]!;
    made.draft = true; // somebody undid the booking: an e-mail needs a booked one
    gate.release();
    const after = await working;
    expect(after.state).toBe('failed');
    expect(after.detail).toMatch(/\p{L}/u);
  });

  it('waits while Dinero is down and sends when it answers again', async () => {
    const pc = await pcWithList();
    const { guid } = firstReady(pc);
    const { row } = await queue(pc, guid);
    dinero.control.fault({ answer: 'status', status: 503, times: 100 });
    expect(await pc.running.outbox.work(row.id)).toMatchObject({ state: 'queued', reason: 'dinero-down' });
    dinero.control.clearFaults();
    minutesLater(5);
    await pc.running.outbox.look();
    expect(pc.running.desk.outbox.get(row.id)).toMatchObject({ state: 'sent' });
    expectOneReminderMailedOnce(guid);
  });
});
