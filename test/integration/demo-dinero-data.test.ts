import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, date } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import { startDemoDinero, type DemoDinero, type DemoOptions } from '../../main/dinero/demo';
import { Caller } from './demo-dinero-caller';

const TODAY = date('2026-11-23');

let folder: string;
let running: DemoDinero[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demo-dinero-'));
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((demo) => demo.close()));
  await rm(folder, { recursive: true });
});

async function start(options: Partial<DemoOptions> = {}): Promise<DemoDinero> {
  const demo = await startDemoDinero({ today: TODAY, ...options });
  running.push(demo);
  return demo;
}

const everything = (demo: DemoDinero) => ({
  client: demo.client,
  companies: demo.companies,
  invoices: demo.companies.map(({ organizationId }) => demo.control.invoices(organizationId)),
});

const weighted = (digits: string, weights: readonly number[]): number =>
  Array.from(digits, Number).reduce((sum, digit, at) => sum + digit * weights[at]!, 0);

const validCvr = (cvr: string): boolean => /^\d{8}$/.test(cvr) && weighted(cvr, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

describe('the data', () => {
  it('is the same for the same seed and day, and another for another seed', async () => {
    const [first, second, other] = [await start(), await start(), await start({ seed: 2 })];
    expect(everything(first)).toEqual(everything(second));
    expect(everything(first)).not.toEqual(everything(other));
  });

  it('moves with the day it is made for', async () => {
    const [first, later] = [await start(), await start({ today: addDays(TODAY, 100) })];
    const dues = (demo: DemoDinero, shift: number) => demo.control.invoices().map(({ due }) => addDays(due, shift));
    expect(dues(later, -100)).toEqual(dues(first, 0));
  });

  it('grows in the first company alone, to at least so many overdue', async () => {
    const [small, large] = [await start(), await start({ invoices: 10_000 })];
    const overdue = large.control
      .invoices()
      .filter(({ guid, deletedAt }) => deletedAt === null && large.control.status(guid) === 'Overdue');
    expect(overdue.length).toBeGreaterThanOrEqual(10_000);
    expect(overdue.length).toBeLessThan(10_010);
    for (const { organizationId } of small.companies.slice(1)) {
      const ids = (demo: DemoDinero) => demo.control.invoices(organizationId).map(({ guid }) => guid);
      expect(ids(large)).toEqual(ids(small));
    }
    expect(large.companies).toEqual(small.companies);
  });

  it('holds three companies with valid CVR numbers and own keys, and one without Pro', async () => {
    const demo = await start();
    const all = [...demo.companies, demo.noProCompany];
    expect(demo.companies).toHaveLength(3);
    expect(all.map(({ cvr }) => validCvr(cvr))).toEqual(all.map(() => true));
    expect(new Set(all.map(({ apiKey }) => apiKey)).size).toBe(4);
    expect(new Set(all.map(({ organizationId }) => organizationId)).size).toBe(4);
  });

  it('has in each company every state that a reminder procedure can meet', async () => {
    const demo = await start();
    for (const { organizationId } of demo.companies) {
      const invoices = demo.control.invoices(organizationId);
      const live = invoices.filter(({ deletedAt }) => deletedAt === null);
      const status = (guid: string) => demo.control.status(guid);
      const overdue = live.filter(({ guid }) => status(guid) === 'Overdue');
      const debtors = overdue.map(({ guid }) => demo.control.contactOf(guid));
      const days = overdue.map(({ due }) => due);

      expect(invoices.length).toBeGreaterThanOrEqual(60);
      expect(new Set(live.map(({ guid }) => status(guid)))).toEqual(
        new Set(['Draft', 'Booked', 'Paid', 'OverPaid', 'Overdue']),
      );
      expect(invoices.some(({ deletedAt }) => deletedAt !== null)).toBe(true);
      expect(live.some(({ payments }) => payments.some(({ creditNote }) => creditNote !== null))).toBe(true);
      expect(overdue.some(({ payments }) => payments.length > 0)).toBe(true);
      expect([days.includes(addDays(TODAY, -1)), days.includes(addDays(TODAY, -400))]).toEqual([true, true]);
      expect(new Set(overdue.map(({ currency }) => currency))).toEqual(new Set(['DKK', 'EUR', 'SEK']));
      for (const wanted of [{ isPerson: true }, { email: '' }, { email: null }, { companyStatus: 'underBankruptcy' }]) {
        expect(debtors).toContainEqual(expect.objectContaining(wanted));
      }
      expect(debtors.some(({ ean }) => /^5798\d{9}$/.test(ean ?? ''))).toBe(true);
      expect(debtors.some(({ name }) => name.length > 120)).toBe(true);
      expect(debtors.filter(({ cvr, country }) => country === 'DK' && cvr !== null && !validCvr(cvr))).toEqual([]);
      expect(debtors.filter(({ email }) => email && !/@[a-z0-9-]+\.example$/.test(email))).toEqual([]);

      const reminded = live.filter(({ reminders }) => reminders.length > 0);
      expect(new Set(reminded.map(({ reminders }) => reminders.length))).toEqual(new Set([1, 2, 3]));
      expect(reminded.some(({ reminders }) => reminders.some(({ draft }) => draft))).toBe(true);
      expect(reminded.some(({ reminders }) => reminders.some(({ deleted }) => deleted))).toBe(true);
      expect(reminded.some(({ reminders }) => reminders[0]?.number === 1 && reminders[1]?.number === 1)).toBe(true);
      expect(reminded.some(({ markedForCollection }) => markedForCollection)).toBe(true);
      expect(live.some(({ mails }) => mails.some(({ type }) => type === 'PreReminder'))).toBe(true);
      expect(live.some(({ mails }) => mails.some(({ event }) => event === 'HardBounce'))).toBe(true);
    }
  });

  it('knows nothing of the future, even early in the morning', async () => {
    const now = Date.parse('2026-11-23T00:10:00Z');
    const demo = await start({ clock: () => now });
    for (const invoice of demo.control.invoices()) {
      const moments = [invoice.createdAt, invoice.updatedAt, ...invoice.mails.map(({ at, seenAt }) => seenAt ?? at)];
      const days = [invoice.day, ...invoice.payments.map(({ day }) => day), ...invoice.reminders.map(({ day }) => day)];
      expect(Math.max(...moments)).toBeLessThan(now);
      expect(days.filter((day) => day >= TODAY)).toEqual([]);
    }
  });

  it('numbers invoices in the order of their dates, and never the same twice', async () => {
    const demo = await start();
    const booked = demo.control.invoices().filter(({ number }) => number !== null);
    const byNumber = [...booked].sort((a, b) => a.number! - b.number!);
    const days = byNumber.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(new Set(booked.map(({ number }) => number)).size).toBe(booked.length);
  });
});

describe('the state file', () => {
  const flags = { WithDebtCollectionWarning: false, WithFee: true, WithInterestFee: true, WithCompensationFee: false };

  it('keeps reminders, payments, credit notes, notes and time over a restart', async () => {
    const stateFile = path.join(folder, 'state.json');
    const first = await start({ stateFile });
    const caller = await Caller.of(first);
    const base = '/v1/{org}/invoices';
    const untouched = first.control
      .invoices()
      .find(({ guid, reminders }) => reminders.length === 0 && first.control.status(guid) === 'Overdue')!;
    const next = (await caller.get(`${base}/${untouched.guid}/reminders/next`)).body as { Timestamp: string };
    await caller.post(`${base}/${untouched.guid}/reminders`, { ...flags, Date: TODAY, Timestamp: next.Timestamp });
    first.control.pay(1001, ore(10_00));
    first.control.credit(1002);
    await caller.post(`/v1/{org}/contacts/${first.control.contactOf(1001).guid}/notes`, { Text: 'Ringet' });
    first.control.advanceDays(3);
    const before = everything(first);
    await first.close();

    const second = await start({ stateFile, today: addDays(TODAY, 1) });
    expect(everything(second)).toEqual(before);
    expect(second.control.today()).toBe(addDays(TODAY, 4));
    expect(second.control.contactOf(1001).notes).toEqual(['Ringet']);
    const [note] = await (await Caller.of(second)).list('/v1/{org}/sales/creditnotes?sort=VoucherNumber');
    expect(note).toMatchObject({ Date: TODAY });
    // Ids and row versions go on from where they were.
    second.control.pay(1003);
    expect(second.control.invoice(1003).version).toBeGreaterThan(second.control.invoice(1002).version);
  });

  it('is written after a change that nobody asked for over the wire', async () => {
    const stateFile = path.join(folder, 'state.json');
    const demo = await start({ stateFile });
    demo.control.pay(1001, ore(4_711_11));
    await expect.poll(() => readFile(stateFile, 'utf8').catch(() => '')).toContain('471111');
  });

  it('is on disk before a write is answered, and whole at every moment', async () => {
    const stateFile = path.join(folder, 'state.json');
    const demo = await start({ stateFile });
    const caller = await Caller.of(demo);
    const { guid } = demo.control.contactOf(1001);
    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        await caller.post(`/v1/{org}/contacts/${guid}/notes`, { Text: `note ${at}` });
        expect(await readFile(stateFile, 'utf8')).toContain(`"note ${at}"`);
      }),
    );
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it.each([
    ['half of a file', '{"generation":1,', /cannot be read/],
    ['of another program', '{"hello":"world"}', /not a file of the demo/],
    ['of another seed', undefined, /another seed/],
  ])('that is %s is passed over, and that is said', async (_name, content, why) => {
    const stateFile = path.join(folder, 'state.json');
    if (content === undefined) {
      const other = await start({ stateFile, seed: 7 });
      other.control.pay(1001);
      await other.close();
    } else {
      await writeFile(stateFile, content);
    }
    const lines: string[] = [];
    const demo = await start({ stateFile, log: (line) => lines.push(line) });
    expect(lines).toEqual([expect.stringMatching(why)]);
    expect(everything(demo)).toEqual(everything(await start()));
  });

  it('that cannot be written is said, and the demo goes on', async () => {
    const lines: string[] = [];
    const demo = await start({
      stateFile: path.join(folder, 'no', 'such', 'state.json'),
      log: (line) => lines.push(line),
    });
    demo.control.pay(1001);
    await demo.close();
    expect(lines).toEqual([expect.stringMatching(/could not keep its state/)]);
  });
});

it('the server’s day turns at midnight in Copenhagen and can be sent ahead', async () => {
  let now = Date.parse('2026-03-10T22:59:00Z'); // 23:59 in Copenhagen
  const demo = await start({ today: '2026-06-01', clock: () => now });
  expect(demo.control.today()).toBe('2026-06-01');
  now += 60_000;
  expect(demo.control.today()).toBe('2026-06-02');
  demo.control.advanceDays(10);
  expect(demo.control.today()).toBe('2026-06-12');
});
