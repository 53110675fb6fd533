import { afterEach, describe, expect, it } from 'vitest';
import { ore } from '../../src/claim/money';
import { date } from '../../src/claim/date';
import { Today } from '../../src/ipc/todayViews';
import { createHandovers } from '../../main/handover/handovers';
import { todayHandlers } from '../../main/ipc/handlers/today';
import { activate } from '../../main/jobs/answerCases';
import { NOTICE_DEADLINE, READY_DAY, remindedOffice } from '../fakes/collectable';
import { PackageFolder } from '../fakes/handingOver';
import { Office } from '../fakes/office';

/** Overdue since before the company was connected: never starts by itself. The last one does, on `STARTS`. */
const DUE = ['2026-10-05', '2026-10-05', '2026-10-05', '2026-10-05', '2026-10-05', '2026-11-03'];
const FIRST = '2026-11-02';
const PAID = '2026-11-05';
const STARTS = '2026-11-18';
/** The fee of the first reminder, and Dinero's interest of 28 days on 1,000 kr. */
const CHARGES = 100_00 + 6_44;

let office: Office;
afterEach(() => office.close());

function today(): Today {
  const nextRunAt = (): string | null => {
    const at = office.pc.running.nextRunAt();
    return at === null ? null : new Date(at).toISOString();
  };
  const { 'today.get': get } = todayHandlers({ unlocked: () => office.desk, nextRunAt });
  return Today.parse(get(undefined));
}
const numberOf = (guid: string | undefined): number => office.desk.invoices.get(guid ?? '')?.number ?? 0;
const waiting = () => today().waiting.map(({ kind, about, count }) => [kind, about?.number ?? count]);
const since = () => today().since.lines.map(({ kind, count, amount }) => [kind, count, amount]);

/** Of six invoices four were activated and reminded on the first day. Of these one is disputed, one came back, and of one the principal was paid. */
async function busyCompany(): Promise<void> {
  office = await Office.open(DUE);
  await office.morning(FIRST);
  activate(office.desk, office.guids.slice(1, 5));
  await office.byPerson();
}

describe('the day of a company', () => {
  it('has a row for each thing that waits, weightiest first, with what it is about', async () => {
    await busyCompany();
    const [unanswered, disputed, bounced, called, paid, starting] = office.guids;
    office.desk.setDisputed(disputed ?? '', true, 'varen mangler');
    const [letter] = office.desk.outbox.of(bounced ?? '');
    await office.pc.running.outbox.bounced(letter?.id ?? 0);
    office.setClock(PAID, 8);
    office.dinero.control.pay(paid ?? '', ore(1000_00));
    await office.mornings(PAID, '2026-11-13');
    const task = office.desk.tasks.add(called ?? '', 'Ring til Mette', date('2026-11-16'));
    office.desk.tasks.add(called ?? '', 'Har tid', date('2026-11-30'));
    office.setClock(STARTS, 6);

    const { waiting: rows, byItself } = today();
    expect(rows.map(({ kind, about }) => [kind, about?.number])).toEqual([
      ['no-run', undefined],
      ['decision', numberOf(paid)],
      ['bounced', numberOf(bounced)],
      ['dispute', numberOf(disputed)],
      ['task', numberOf(called)],
      ['new', numberOf(starting)],
      ['new', numberOf(unanswered)],
    ]);
    expect(rows).toMatchObject([
      { day: '2026-11-13' },
      { amount: CHARGES },
      { reason: 'mail-bounced', amount: 1000_00 },
      { day: FIRST, text: 'varen mangler' },
      { task, day: '2026-11-16', text: 'Ring til Mette', amount: 1000_00 + CHARGES },
      { day: STARTS, amount: 1000_00 },
      { day: null },
    ]);
    expect(byItself).toMatchObject({
      letters: {
        count: 1,
        rows: [{ number: numberOf(called), letter: 'reminder-2', after: { what: 'reminder', level: 1, days: 16 } }],
      },
      starts: { count: 1, total: 1000_00, rows: [{ number: numberOf(starting) }] },
    });

    office.desk.tasks.done(task);
    office.desk.notes.add(disputed ?? '', 'call', 'Varen er eftersendt');
    expect(waiting().filter(([kind]) => kind === 'task' || kind === 'dispute')).toEqual([]);
    await office.morning(STARTS);
    expect(waiting().map(([kind]) => kind)).toEqual(['decision', 'bounced', 'new']);
    expect(today().byItself).toMatchObject({ letters: { count: 0 }, starts: { count: 0 } });
  });

  it('tells what has happened since the last working day, and of money only what is news', async () => {
    await busyCompany();
    office.setClock('2026-11-03', 8);
    expect(since()).toEqual([
      ['letters', 4, expect.any(Number)],
      ['found', 5, 5000_00],
      ['activated', 4, 4000_00],
    ]);
    office.setClock(PAID, 8);
    office.dinero.control.pay(office.guids[1] ?? '', ore(250_00));
    office.dinero.control.pay(office.guids[2] ?? '');
    await office.morning(PAID);
    office.setClock('2026-11-06', 8);
    const [payments, settled] = since();
    expect([payments?.[0], payments?.[1]]).toEqual(['payments', 2]);
    expect(settled).toEqual(['settled', 1, 1000_00]);
    office.setClock('2026-11-10', 8);
    expect(today().since).toEqual({ day: '2026-11-09', lines: [] });
  });

  it('puts many of a kind together, with their number and their sum', async () => {
    office = await Office.open(Array.from({ length: 7 }, () => '2026-10-05'));
    await office.morning(FIRST);
    expect(today().waiting).toMatchObject([{ kind: 'new', count: 7, amount: 7000_00, day: null, about: null }]);
    activate(office.desk, office.guids.slice(0, 2));
    expect(waiting().map(([kind]) => kind)).toEqual(['new', 'new', 'new', 'new', 'new']);
  });

  it('shows letters by what a person has to do: approve them, post them, or look after them', async () => {
    office = await Office.open(DUE.slice(0, 3));
    await office.morning(FIRST);
    office.desk.setDelivery({ approve: true });
    activate(office.desk, office.guids);
    await office.byPerson();
    expect(waiting().map(([kind]) => kind)).toEqual(['approval', 'approval', 'approval']);
    const [first, second, third] = office.guids.flatMap((guid) => office.desk.outbox.of(guid).map(({ id }) => id));
    office.desk.outbox.advance(first ?? 0, { state: 'failed', reason: 'dinero-rejected' });
    office.desk.outbox.advance(second ?? 0, { state: 'uncertain', reason: 'to-be-posted' });
    office.desk.tasks.ask(office.guids[1] ?? '', 'post-letter', date(FIRST));
    expect(today().waiting).toMatchObject([
      { kind: 'failed', letter: 'reminder-1', reason: 'dinero-rejected' },
      { kind: 'paper', letter: 'reminder-1' },
      { kind: 'approval', letter: 'reminder-1' },
    ]);
    office.desk.setDisputed(office.guids[1] ?? '', true, 'varen mangler');
    office.desk.outbox.advance(third ?? 0, { state: 'uncertain', reason: 'smtp-unanswered' });
    expect(waiting().map(([kind]) => kind)).toEqual(['uncertain', 'failed', 'overtaken']);
  });

  it('shows a step that could not be taken, until it can', async () => {
    office = await Office.open(DUE.slice(0, 2));
    await office.morning(FIRST);
    office.dinero.control.contactOf(office.guids[0] ?? '').email = null;
    office.desk.caseFiles.stick(office.guids[1] ?? '', { on: date(FIRST), for: 'draft-in-dinero' });
    activate(office.desk, office.guids);
    expect(today().waiting).toMatchObject([{ kind: 'stuck', reason: 'draft-in-dinero', task: null }]);
    await office.byPerson();
    expect(today().waiting).toMatchObject([
      { kind: 'stuck', reason: 'no-email', about: { number: numberOf(office.guids[0]) }, text: null },
    ]);
  });

  it('says what stops the company as a whole, and leaves to the app what it mends by itself', async () => {
    office = await Office.open([]);
    await office.morning(FIRST);
    expect(today().waiting).toEqual([]);
    office.desk.setProblem('dinero-offline');
    expect(waiting()).toEqual([]);
    office.desk.setProblem('dinero-wrong-key');
    office.desk.setAutomation({ pausedUntil: date('2026-11-09'), mode: 'manual' });
    expect(waiting().map(([kind]) => kind)).toEqual(['problem', 'paused', 'manual']);
    office.desk.setConnection(null);
    expect(waiting().map(([kind]) => kind)).toEqual(['not-connected']);
  });
});

describe('cases that are ripe for collection', () => {
  it('wait on the day as on the page of collection, and are told of once they are handed over', async () => {
    office = await remindedOffice(2);
    const handovers = createHandovers();
    const folder = new PackageFolder();
    const ready = async () => (await handovers.list(office.desk)).ready.map(({ number }) => number);
    const waits = () => today().waiting.flatMap(({ kind, about }) => (kind === 'ready' ? [about?.number] : []));
    for (const day of [NOTICE_DEADLINE, READY_DAY]) {
      office.setClock(day, 14);
      expect([day, waits()]).toEqual([day, await ready()]);
    }
    expect(waits()).toHaveLength(2);
    office.desk.setDisputed(office.guids[1] ?? '', true, 'varen mangler');
    expect(waits()).toEqual(await ready());
    await handovers.handOver(office.desk, [office.guid], folder.way);
    expect([waits(), await ready()]).toEqual([[], []]);
    expect(since().map(([kind, count]) => [kind, count])).toContainEqual(['handed', 1]);
    folder.remove();
  });
});
