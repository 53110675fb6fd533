import fc from 'fast-check';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, date } from '../../src/claim/date';
import { ErasureView, PrivacyView } from '../../src/ipc/privacyViews';
import { caseErasableFrom, usualRules, type PrivacyRules } from '../../src/privacy/retention';
import { privacyHandlers } from '../../main/ipc/handlers/privacy';
import { tell } from '../../main/jobs/cases';
import { numbersOf } from '../../main/numbers/numbersOf';
import { eraseCase } from '../../main/privacy/eraseCase';
import { eraseDue } from '../../main/privacy/eraseDue';
import { connect } from '../../main/store/connection';
import { Office } from '../fakes/office';
import { queueLetter } from '../fakes/ownLetters';

/** Overdue for weeks when the company is connected on 2 November 2026: a person reminds by hand. */
const DUE = ['2026-10-05', '2026-10-05', '2026-10-05'];
const FIRST = '2026-11-02';
/** The first day after five years from the end of the financial year. */
const FREE = '2032-01-01';
const KEY = 'a1'.repeat(32);
const ON = { ...usualRules, automatic: true };

/** What is known of the first debtor: nothing of it may be left. */
const SECRETS = [
  'Zebrafinken Unika',
  'zebra@finken.example',
  'Finkevænget 77',
  'Mette Særling',
  'Kanariegade 12',
  'Lovede at betale til Grundlovsdag',
  'Kassereren hedder Balthazar',
  'Gebyret er eftergivet Rosinante',
];

let office: Office;
let folder: string | undefined;
afterEach(async () => {
  await office.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

const handlers = () => privacyHandlers({ unlocked: () => office.desk });
const view = () => PrivacyView.parse(handlers()['privacy.get'](undefined));
const about = (kind: 'case' | 'debtor', guid: string) => ErasureView.parse(handlers()['privacy.about']({ kind, guid }));
const setRules = (rules: PrivacyRules): void => void handlers()['privacy.set'](rules);
const erase = (kind: 'case' | 'debtor', guid: string, notesOnly = false): void =>
  void handlers()['privacy.erase']({ target: { kind, guid }, notesOnly });
const debtorOf = (guid: string): string => office.desk.invoices.get(guid)?.debtorGuid ?? '';

/** One debtor of whom all there can be is kept, and who then pays; the others owe on. */
async function company(): Promise<void> {
  office = await Office.open(DUE, undefined, { key: KEY });
  folder = mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-breve-'));
  office.dinero.control.changeContact(office.guid, {
    name: SECRETS[0] ?? '',
    email: SECRETS[1] ?? '',
    street: SECRETS[2] ?? '',
  });
  await office.morning(FIRST);
  const { desk } = office;
  desk.setDelivery({ folder });
  const debtorGuid = debtorOf(office.guid);
  desk.contacts.set(debtorGuid, {
    attention: SECRETS[3] ?? '',
    address: { street: SECRETS[4] ?? '', zipCode: '8000', city: 'Aarhus C', country: 'DK' },
  });
  desk.preferences.set(debtorGuid, { channel: 'print', language: null, email: null });
  desk.notes.add(office.guid, 'call', SECRETS[5] ?? '');
  desk.debtorNotes.add(debtorGuid, SECRETS[6] ?? '');
  desk.exclusions.add(debtorGuid, SECRETS[6] ?? '');
  for (const guid of office.guids.slice(0, 2)) {
    const { row } = await queueLetter(office.pc.running, guid, { channel: 'print' });
    await office.pc.running.outbox.work(row.id);
    await office.pc.running.outbox.settle(row.id, true);
  }
  office.dinero.control.pay(office.guid);
  await office.morning('2026-11-20');
  tell(desk, office.guid, { type: 'close', reason: 'other', note: SECRETS[7] ?? '' }, 'person');
  expect(office.caseOf()).toContain('closed');
}

/** Every row of every table, as text. */
const rowsOf = (): string => {
  const { store } = office.desk;
  const tables = store
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .all();
  return tables
    .map(({ name }) => store.prepare<[], Record<string, unknown>>(`SELECT * FROM "${name}"`).all())
    .map((rows) => JSON.stringify(rows))
    .join('\n');
};

/** The database's file as it lies on the disk, decrypted page by page: what was deleted and left lying is in it as well. */
function bytesOf(): Buffer {
  const { file } = office.desk.store;
  const copied = mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-bytes-'));
  const copy = path.join(copied, 'copy.db');
  copyFileSync(file, copy);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
  const db = connect(copy, KEY, true);
  db.pragma('journal_mode = DELETE');
  db.pragma("rekey = ''");
  db.close();
  const bytes = readFileSync(copy);
  rmSync(copied, { recursive: true });
  return bytes;
}
const found = (text: string | Buffer): string[] => SECRETS.filter((secret) => text.includes(secret));

describe('what is known of a closed case', () => {
  it('is kept in full until a person has switched erasing on, and said before then', async () => {
    await company();
    await office.morning(FREE);
    expect(view()).toMatchObject({
      rules: { automatic: false },
      due: { count: 1, oldest: '2026-11-20' },
      erased: { count: 0 },
    });
    expect(found(rowsOf())).toEqual(SECRETS);
    expect(found(bytesOf())).toEqual(SECRETS); // what is asked below could be answered otherwise
    expect(readdirSync(folder ?? '').filter((name) => name.includes('Zebrafinken'))).toHaveLength(1);
  });

  it('is nowhere once its time has come: in no table, not in the file, its journal, the copies or the folder', async () => {
    await company();
    const debtorGuid = debtorOf(office.guid);
    const backups = path.join(path.dirname(office.desk.store.file), 'backups');
    mkdirSync(backups, { recursive: true });
    writeFileSync(path.join(backups, '20261123T090000000Z-v0050.db'), 'an old copy');
    setRules(ON);
    await office.morning('2031-12-31');
    expect(view()).toMatchObject({ due: { count: 0 }, nextOn: FREE, erased: { count: 0 } });
    await office.morning(FREE);
    expect(view()).toMatchObject({ due: { count: 0 }, erased: { count: 1, lastOn: FREE }, problem: null });
    expect(found(rowsOf())).toEqual([]);
    expect(found(bytesOf())).toEqual([]);
    expect(readdirSync(backups)).toEqual([]);
    expect(office.desk.exclusions.of(debtorGuid)).toMatchObject({ reason: '' }); // they are still never to be reminded
    const files = readdirSync(folder ?? '');
    expect(files).toHaveLength(1);
    expect(found(files.join(' '))).toEqual([]);
    expect(() => office.desk.store.verify()).not.toThrow();
  });

  it('leaves the open cases, their letters and the figures as they were', async () => {
    await company();
    const [, other = ''] = office.guids;
    const theirs = () =>
      JSON.stringify([office.desk.aboutDebtor.all(debtorOf(other)), office.desk.caseEvents.of(other)]);
    await office.morning('2031-12-31');
    const year = { kind: 'days', from: date('2026-01-01'), to: date('2026-12-31') } as const;
    const figures = async () => {
      const { recovered, charges, outstanding, levels } = await numbersOf(office.desk, year);
      return { recovered, charges, outstanding, levels };
    };
    const before = { theirs: theirs(), figures: await figures() };
    setRules(ON);
    office.setClock(FREE);
    await eraseDue(office.desk);
    expect(view().erased.count).toBe(1);
    expect(theirs()).toBe(before.theirs);
    expect(await figures()).toEqual(before.figures);
    expect(before.figures.charges.sum.fee.charged).toBe(200_00);
  });

  it('does not come back with a fetch that still shows the invoice, and nothing is reminded', async () => {
    await company();
    const { desk, guids } = office;
    const lost = guids[2] ?? '';
    tell(desk, lost, { type: 'close', reason: 'lost', note: '' }, 'person');
    const debtorGuid = debtorOf(lost);
    setRules(ON);
    await office.mornings(FREE, '2032-01-04');
    expect(office.dinero.control.remaining(lost)).toBeGreaterThan(0);
    expect([desk.invoices.get(lost), desk.debtors.get(debtorGuid), office.caseOf(lost)]).toEqual([
      undefined,
      undefined,
      'no case',
    ]);
    expect(office.reminders(lost)).toEqual([]);
    expect(desk.erasures.has(lost)).toBe(true);
  });

  it('stays of a debtor who has another open invoice', async () => {
    await company();
    const debtorGuid = debtorOf(office.guid);
    office.dinero.control.issue(office.guid, 500_00 as never, '2031-12-01');
    await office.morning('2031-12-31');
    setRules(ON);
    await office.morning(FREE);
    expect(office.desk.invoices.get(office.guid)).toBeUndefined();
    expect(office.desk.debtors.get(debtorGuid)?.name).toBe(SECRETS[0]);
    expect(office.desk.exclusions.of(debtorGuid)?.reason).toBe(SECRETS[6]);
  });
});

describe('erasing that is cut off or kept from it', () => {
  it('leaves a case whose letter cannot be removed from the folder whole, says so, and tries again', async () => {
    await company();
    const [name = ''] = readdirSync(folder ?? '').filter((file) => file.includes('Zebrafinken'));
    const file = path.join(folder ?? '', name);
    rmSync(file);
    mkdirSync(file);
    setRules(ON);
    await office.morning(FREE);
    expect(view()).toMatchObject({ due: { count: 1 }, erased: { count: 0 }, problem: 'folder-missing' });
    expect(found(rowsOf())).toEqual(SECRETS);
    rmSync(file, { recursive: true });
    await office.morning(addDays(date(FREE), 1));
    expect(view()).toMatchObject({ erased: { count: 1 }, problem: null });
  });

  it('is done with the next run, and leaves nothing lying', async () => {
    await company();
    setRules(ON);
    office.setClock(FREE);
    eraseCase(office.desk, office.guid); // and the power goes
    office.restart();
    await office.morning(FREE);
    expect([found(rowsOf()), found(bytesOf())]).toEqual([[], []]);
    expect(view().erased.count).toBe(1);
  });

  it('erases all of a case or nothing of it', async () => {
    await company();
    const { store } = office.desk;
    const before = rowsOf();
    store.prepare("CREATE TEMP TRIGGER power BEFORE DELETE ON main.debtor BEGIN SELECT RAISE(ABORT, 'cut'); END").run();
    expect(() => eraseCase(office.desk, office.guid)).toThrow();
    expect(rowsOf()).toBe(before);
    store.prepare('DROP TRIGGER power').run();
    eraseCase(office.desk, office.guid);
    expect(found(rowsOf())).toEqual([]);
  });
});

describe('erasing many', () => {
  it('leaves a case that is taken up again while the others are erased', async () => {
    office = await Office.open(['2026-10-05', '2026-10-05', '2026-10-05'], undefined, { key: KEY });
    await office.morning(FIRST);
    const { desk, guids } = office;
    const close = (guid: string) => tell(desk, guid, { type: 'close', reason: 'lost', note: '' }, 'person');
    expect(guids.every((guid) => close(guid).ok)).toBe(true);
    setRules(ON);
    office.setClock(FREE);
    const erasing = eraseDue(desk);
    const left = guids.filter((guid) => desk.invoices.get(guid) !== undefined);
    expect(left.length).toBeGreaterThan(0);
    const taken = left.at(-1) ?? '';
    expect(tell(desk, taken, { type: 'reopen' }, 'person').ok).toBe(true);
    await erasing;
    expect(guids.filter((guid) => desk.invoices.get(guid) !== undefined)).toEqual([taken]);
    expect(view().erased.count).toBe(2);
  });
});

describe('erasing at a person’s word', () => {
  it.each([
    ['an open case', 1, FREE, { why: 'open', from: null }],
    ['accounting material younger than the law’s five years', 0, '2031-12-31', { why: 'too-young', from: FREE }],
  ] as const)('is refused for %s', async (_what, place, day, refusal) => {
    await company();
    office.setClock(day);
    const guid = office.guids[place] ?? '';
    expect(about('case', guid).refusal).toMatchObject(refusal);
    expect(() => erase('case', guid)).toThrow('erasure-refused');
    expect(() => erase('debtor', debtorOf(guid))).toThrow('erasure-refused');
    expect(office.desk.invoices.get(guid)).toBeDefined();
  });

  it('takes the notes at any time, and leaves the rest', async () => {
    await company();
    const debtorGuid = debtorOf(office.guid);
    expect(about('debtor', debtorGuid)).toMatchObject({ cases: 1, letters: 1, notes: 2 });
    erase('debtor', debtorGuid, true);
    expect(about('debtor', debtorGuid)).toMatchObject({ cases: 1, letters: 1, notes: 0 });
    expect(found(bytesOf())).not.toContain(SECRETS[5]);
    expect(found(rowsOf())).toContain(SECRETS[0]);
  });

  it('takes a customer whose cases are old enough, also where the company keeps them longer', async () => {
    await company();
    setRules({ ...usualRules, years: 10 });
    office.setClock(FREE);
    const debtorGuid = debtorOf(office.guid);
    expect(about('debtor', debtorGuid).refusal).toBeNull();
    const journal = (): number => statSync(`${office.desk.store.file}-wal`).size;
    const before = journal();
    erase('debtor', debtorGuid);
    expect(journal()).toBeLessThan(before / 4); // only what was written since: the pages of before are gone
    expect([found(rowsOf()), found(bytesOf())]).toEqual([[], []]);
    expect(() => about('debtor', debtorGuid)).toThrow('debtor-missing');
  });
});

describe('whatever was closed, and whenever', () => {
  it('only what was closed long enough ago is erased', async () => {
    const many = Array.from({ length: 6 }, () => '2026-10-05');
    const oneCase = fc.record({ closes: fc.boolean(), after: fc.nat(1500) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(oneCase, { minLength: 6, maxLength: 6 }),
        fc.nat(4000),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 5, max: 10 }),
        async (fates, later, yearEndsIn, years) => {
          office = await Office.open(many, undefined, { key: KEY });
          try {
            await office.morning(FIRST);
            const { desk } = office;
            const rules = { ...ON, years, yearEndsIn };
            const today = addDays(date(FIRST), later);
            const closedOn = new Map<string, ReturnType<typeof date>>();
            for (const [place, { closes, after }] of fates.entries()) {
              const day = addDays(date(FIRST), after);
              if (!closes || day > today) continue;
              office.setClock(day);
              const guid = office.guids[place] ?? '';
              expect(tell(desk, guid, { type: 'close', reason: 'lost', note: '' }, 'person').ok).toBe(true);
              closedOn.set(guid, day);
            }
            office.setClock(today);
            const kept = office.guids.filter((guid) => {
              const day = closedOn.get(guid);
              return day === undefined || caseErasableFrom(day, rules, false) > today;
            });
            const theirs = () => JSON.stringify(kept.map((guid) => desk.aboutDebtor.all(debtorOf(guid))));
            const before = theirs();
            setRules(rules);
            await eraseDue(desk);
            expect(office.guids.filter((guid) => desk.invoices.get(guid) !== undefined)).toEqual(kept);
            expect(theirs()).toBe(before);
          } finally {
            await office.close();
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
