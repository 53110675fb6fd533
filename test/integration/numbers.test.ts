import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numbersHandlers } from '../../main/ipc/handlers/numbers';
import { date } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import { Numbers, type NumbersFile, type Part, type PeriodWish } from '../../src/ipc/numbersViews';
import type { PrintedDocument } from '../../src/letter/document';
import { Office } from '../fakes/office';
import { queueLetter } from '../fakes/ownLetters';

/** 28, 45 and 154 days before the first day. */
const DUE = ['2026-10-05', '2026-09-18', '2026-06-01'];
const FIRST = '2026-11-02';
const TODAY = '2026-11-12';

let office: Office;
let folder: string;
/** The name a dialog suggested; the person takes it, unless they change their mind. */
let suggested: string | null;
let changesMind: boolean;

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-numbers-'));
  [suggested, changesMind] = [null, false];
  office = await Office.open(DUE);
});
afterEach(async () => {
  await office.close();
  fs.rmSync(folder, { recursive: true });
});

const dialog = (name: string): Promise<string | null> => {
  suggested = name;
  return Promise.resolve(changesMind ? null : path.join(folder, name));
};
const handlers = () =>
  numbersHandlers(
    { unlocked: () => office.desk },
    { dialogs: { saveCsv: dialog, saveXlsx: dialog, savePdf: dialog }, language: () => 'da' },
  );
const get = async (period: PeriodWish = { kind: 'all' }) => Numbers.parse(await handlers()['numbers.get']({ period }));
const save = (file: NumbersFile) => handlers()['numbers.save'](file);
const saved = (): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(fs.readFileSync(path.join(folder, suggested ?? '')));
const sheet = async (part: Part, period: PeriodWish = { kind: 'all' }): Promise<string[]> => {
  await save({ kind: 'table', part, period, format: 'csv' });
  return saved().split('\r\n');
};

/**
 * On the first day each of the first two gets its first reminder, of 100 kr. and interest. The first is paid in full three days
 * later, the second in part the day after; nothing is done about the third.
 */
async function someDays(): Promise<{ interest: number[]; total: number[] }> {
  await office.morning(FIRST);
  const letters = [];
  for (const guid of office.guids.slice(0, 2)) {
    const { row } = await queueLetter(office.pc.running, guid);
    letters.push(await office.pc.running.outbox.work(row.id));
  }
  office.setClock('2026-11-05');
  office.dinero.control.pay(office.guids[0] ?? '', undefined, date('2026-11-05'));
  office.dinero.control.pay(office.guids[1] ?? '', ore(250_00), date('2026-11-06'));
  await office.morning(TODAY);
  const expected = letters.map(({ payload }) => payload.expected);
  return { interest: expected.map(({ interest }) => interest), total: expected.map(({ total }) => total) };
}

describe('the figures of a company', () => {
  it('are none before anything was fetched', async () => {
    expect(await get()).toMatchObject({ period: null, months: [], ages: { count: 0, open: 0 }, levels: { rows: [] } });
  });

  it('tell what is overdue, what came in after the reminders, and what was charged and paid', async () => {
    const { interest, total } = await someDays();
    const [[first = 0, second = 0], [whole = 0, other = 0]] = [interest, total];
    const numbers = await get();
    expect(numbers.period).toEqual({ from: FIRST, to: TODAY });
    expect(numbers.ages.rows.map(({ age, count, open }) => [age, count, open])).toEqual([
      ['0-30', 0, 0],
      ['31-60', 1, other - 250_00],
      ['61-90', 0, 0],
      ['over-90', 1, 1_000_00],
    ]);
    expect(numbers.recovered).toMatchObject({
      rows: [{ month: '2026-11', count: 2, amount: whole + 250_00 }],
      count: 2,
    });
    const all = first + second;
    expect(numbers.charges.sum).toEqual({
      fee: { charged: 200_00, paid: 200_00, left: 0 },
      interest: { charged: all, paid: all, left: 0 },
      compensation: { charged: 0, paid: 0, left: 0 },
      total: { charged: 200_00 + all, paid: 200_00 + all, left: 0 },
    });
    expect(numbers.levels.rows).toEqual([
      {
        ...{ kind: 'reminder', level: 1, reminded: 2, settled: 1, followed: 0, neither: 1 },
        ...{ paid: whole + 250_00, medianDays: 3 },
      },
    ]);
    // 3,000 kr. invoiced within the year, of which 1,250 kr. are settled: 1,750 ÷ 3,000 × 365.
    expect(numbers.outstanding.rows).toEqual([
      { day: TODAY, days: 212.9, gap: null, open: 1_750_00, invoiced: 3_000_00 },
    ]);
    expect(await get({ kind: 'last-month' })).toMatchObject({
      period: null,
      ages: numbers.ages,
      recovered: { count: 0 },
    });
  });

  it('leave out a reminder that came back', async () => {
    await office.morning(FIRST);
    const { row } = await queueLetter(office.pc.running, office.guid);
    await office.pc.running.outbox.work(row.id);
    expect((await get()).charges.sum.fee.charged).toBe(100_00);
    office.dinero.control.bounce(office.guid);
    await office.morning('2026-11-03');
    expect(await get()).toMatchObject({ charges: { sum: { fee: { charged: 0 } } }, levels: { rows: [] } });
  });
});

describe('the files of the figures', () => {
  it('open right in a Danish spreadsheet: its mark of UTF-8, semicolons, decimal commas', async () => {
    const { interest, total } = await someDays();
    const kroner = (amount: number) => (amount / 100).toFixed(2).replace('.', ',');
    expect(await sheet('ages')).toEqual([
      '\uFEFFDage siden forfald;Fakturaer;Åbent, kr.',
      '0–30 dage;0;0,00',
      `31–60 dage;1;${kroner((total[1] ?? 0) - 250_00)}`,
      '61–90 dage;0;0,00',
      'Over 90 dage;1;1000,00',
      `I alt;2;${kroner((total[1] ?? 0) + 750_00)}`,
      '',
    ]);
    expect(suggested).toBe('Forfaldent efter alder 2026-11-12.csv');
    const bytes = fs.readFileSync(path.join(folder, suggested ?? ''));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);

    const charges = await sheet('charges', { kind: 'this-month' });
    const sums = kroner((interest[0] ?? 0) + (interest[1] ?? 0));
    const of = (amount: string) => `${amount};${amount}`;
    expect(charges[1]).toMatch(new RegExp(`^november 2026;${of('200,00')};${of(sums)};${of('0,00')};.+;0,00$`));
    expect(suggested).toBe('Gebyrer, renter og kompensation 2026-11-02 til 2026-11-12.csv');
    expect((await sheet('levels'))[1]).toBe(`Rykker 1;2;1;50%;0;1;${kroner((total[0] ?? 0) + 250_00)};3`);
    expect((await sheet('outstanding'))[1]).toBe('12.11.2026;212,9;1750,00;3000,00;');
    expect((await sheet('recovered')).at(-2)).toMatch(/^I alt;2;/);
    for (const name of fs.readdirSync(folder)) {
      const cells = fs.readFileSync(path.join(folder, name), 'utf8').split(/[;\r\n]+/);
      expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    }
  });

  it('are workbooks of Excel as well, in which every number is a number and nothing is reckoned', async () => {
    await someDays();
    const { ages } = await get();
    await save({ kind: 'table', part: 'ages', period: { kind: 'all' }, format: 'xlsx' });
    expect(suggested).toMatch(/\.xlsx$/);
    const parts = unzipSync(fs.readFileSync(path.join(folder, suggested ?? '')));
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(1);
    const written = strFromU8(parts[sheets[0]!]!);
    const values = [...written.matchAll(/<c (?![^>]*t=")[^>]*><v>([^<]*)<\/v>/g)].map(([, value]) => Number(value));
    const rows = [...ages.rows, ages].flatMap(({ count, open }) => [count, open / 100]);
    expect(values).toEqual(rows);
    expect(written).not.toContain('<f');
    expect(written).toContain('frozen');
  });

  it('hold the report of a month, with every table of it', async () => {
    await someDays();
    expect(await save({ kind: 'report', month: (await get()).months[0]! })).toEqual({
      fileName: 'Månedsrapport 2026-11.pdf',
    });
    const printed = JSON.parse(saved()) as PrintedDocument;
    expect(printed.title).toBe('Månedsrapport, november 2026');
    expect(printed.above).toBe(`${office.desk.profile.name} · CVR ${office.desk.profile.cvr} · udskrevet 12.11.2026`);
    const headings = printed.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      'Forfaldent efter alder',
      'Kommet ind efter rykker',
      'Gebyrer, renter og kompensation',
      'Kundernes kredittid (DSO)',
      'Hvad hver rykker virker',
    ]);
    const tables = printed.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables).toHaveLength(5);
    expect(tables[2]?.rows.map(([name, ...amounts]) => [name, amounts[2]])).toEqual([
      ['Gebyrer', '0,00'],
      ['Renter', '0,00'],
      ['Kompensation', '0,00'],
    ]);
  });

  it('are none where the person changes their mind', async () => {
    await office.morning(FIRST);
    changesMind = true;
    expect(await save({ kind: 'table', part: 'ages', period: { kind: 'all' }, format: 'csv' })).toBeNull();
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});
