import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import { createBackups, type Backups } from '../../main/backup/backups';
import { createRestores, type Restores } from '../../main/backup/restore';
import { createPreviews, type Previews } from '../../main/delivery/previews';
import { listInvoices } from '../../main/jobs/listInvoices';
import { profileService, type ProfileService } from '../../main/profiles/profileService';
import { accounts } from '../../main/secrets/secretStore';
import { todayOf } from '../../main/today/todayOf';
import { MemorySecretStore } from '../fakes/memorySecretStore';
import { testPc, type TestPc } from '../fakes/testDesk';

const PASSPHRASE = 'hest batteri klammer';
const WEAK = { cost: 2 ** 4, blockSize: 8, parallelization: 1 };
const START = Date.parse('2026-11-23T09:00:00Z');
const HOUR = 60 * 60_000;

let instant: number;
const now = (): number => instant;
let dinero: DemoDinero;
let root: string;
let folder: string;
let secrets: MemorySecretStore;
let backups: Backups;
let key: string;
let pc: TestPc;
let previews: Previews;
/** The other computer: its own profiles, its own keychain. */
let theirs: { secrets: MemorySecretStore; profiles: ProfileService; restores: Restores };
let chosen: string | null;

beforeEach(async () => {
  instant = START;
  dinero = await startDemoDinero({ today: '2026-11-23', clock: now });
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-backup-'));
  folder = path.join(root, 'usb');
  fs.mkdirSync(folder);
  key = randomBytes(32).toString('hex');
  pc = testPc(dinero, now, { key, newFolder: path.join(root, 'pc') });
  await pc.running.run('person');
  previews = createPreviews();
  secrets = new MemorySecretStore();
  secrets.kept.set(accounts.databaseKey(company().profile.id), key);
  backups = createBackups({ secrets, version: '1.2.3', cost: WEAK });
  const elsewhere = new MemorySecretStore();
  const profiles = profileService({ root: path.join(root, 'other', 'profiles'), secrets: elsewhere, now, cost: WEAK });
  chosen = null;
  theirs = {
    secrets: elsewhere,
    profiles,
    restores: createRestores({ profiles, choose: () => Promise.resolve(chosen), now }),
  };
});
afterEach(async () => {
  theirs.profiles.closeAll();
  pc.close();
  await dinero.close();
  fs.rmSync(root, { recursive: true, force: true });
});

const company = () => pc.running.desk;
const names = (): string[] => fs.readdirSync(folder).sort();

async function prepare(): Promise<void> {
  backups.setFolder(company(), folder);
  await backups.setPassphrase(company(), PASSPHRASE);
}
/** Makes a backup and has the person choose it on the other computer. */
async function backedUp(): Promise<string> {
  await prepare();
  await backups.make(company());
  return choose(path.join(folder, names().at(-1) ?? ''));
}
async function choose(file: string): Promise<string> {
  chosen = file;
  const answer = await theirs.restores.choose();
  if (answer === null) throw new Error('nothing was chosen');
  return answer.token;
}
/** Restores, and opens the company at work there, connected again. */
async function restored(): Promise<TestPc> {
  const { id } = await theirs.restores.run(await backedUp(), PASSPHRASE);
  return testPc(dinero, now, {
    folder: path.join(root, 'other', 'profiles', id),
    key: theirs.secrets.kept.get(accounts.databaseKey(id)) ?? '',
  });
}

function ready() {
  const row = listInvoices(company()).rows.find(
    ({ refusals, reminders, outbox }) =>
      refusals.length === 0 && reminders.count === 0 && reminders.certain && outbox === null,
  );
  if (!row) throw new Error('the demo has no invoice ready for a reminder');
  return row.guid;
}
async function queue(guid: string) {
  const preview = await previews.make(company(), guid, null);
  const { fee, interest, compensation } = preview.choices;
  const charges = { fee: fee.on, interest: interest.on, compensation: compensation.on };
  return previews.queue(company(), guid, charges, preview.token);
}
const mails = (guid: string) => dinero.control.mails(guid).filter(({ type }) => type === 'Reminder');
const live = (guid: string) => dinero.control.reminders(guid).filter(({ deleted }) => !deleted);

describe('a backup', () => {
  it('is one file with the company’s number and the moment, and nothing in it can be read without its passphrase', async () => {
    await backedUp();
    expect(names()).toEqual([`Rykkerklar ${company().profile.cvr} 2026-11-23 09.00.00.rykbackup`]);
    const bytes = fs.readFileSync(path.join(folder, names()[0] ?? '')).toString('latin1');
    const { rows } = listInvoices(company());
    expect(rows.length).toBeGreaterThan(10);
    const secretWords = [
      company().profile.name,
      key,
      PASSPHRASE,
      'SQLite format',
      ...rows.map((row) => row.debtorName),
    ];
    for (const word of secretWords) expect(bytes).not.toContain(Buffer.from(word, 'utf8').toString('latin1'));
    expect(await backups.view(company())).toMatchObject({
      sealed: true,
      problem: null,
      last: { name: names()[0], at: '2026-11-23T09:00:00.000Z' },
      files: [{ name: names()[0], bytes: fs.statSync(path.join(folder, names()[0] ?? '')).size }],
    });
  });

  it('holds the company as it was when it began, whatever is written while it is made', async () => {
    await prepare();
    const guid = ready();
    company().notes.add(guid, 'note', 'før');
    const making = backups.make(company());
    await new Promise((resolve) => setImmediate(resolve));
    for (let turn = 0; turn < 200; turn++) company().notes.add(guid, 'note', `imens ${turn}`);
    await making;
    const { id } = await theirs.restores.run(await choose(path.join(folder, names()[0] ?? '')), PASSPHRASE);
    const { store } = await theirs.profiles.openInBackground(id);
    const texts = store.prepare<[], { text: string }>('SELECT text FROM note ORDER BY id').all();
    expect(texts).toEqual([{ text: 'før' }]);
    expect(() => store.verify()).not.toThrow();
    expect(company().notes.of(guid)).toHaveLength(201);
  });

  it('is made once where it is asked for twice at a time', async () => {
    await prepare();
    await Promise.all([backups.make(company()), backups.make(company())]);
    expect(names()).toHaveLength(1);
  });

  it.each([
    ['backup-folder-missing', () => fs.rmSync(folder, { recursive: true })],
    ['backup-key-missing', () => void secrets.kept.delete(accounts.backupKey(company().profile.id))],
    ['store-key-missing', () => void secrets.kept.delete(accounts.databaseKey(company().profile.id))],
  ])(
    'that cannot be made says %s, leaves no half of itself, and is told once it is to be made by itself',
    async (code, spoil) => {
      await prepare();
      spoil();
      await expect(backups.make(company())).rejects.toMatchObject({ code });
      expect(fs.existsSync(folder) ? names() : []).toEqual([]);
      expect(await backups.view(company())).toMatchObject({ problem: { code }, last: null });
      const told = () => todayOf(company(), null).waiting.filter(({ kind }) => kind === 'backup');
      expect(told()).toEqual([]);
      backups.setRules(company(), { on: true, every: 'day', keep: 3 });
      await backups.look(company());
      expect(told()).toMatchObject([{ reason: code }]);
    },
  );

  it('wants a passphrase of ten characters, and keeps none', async () => {
    await expect(backups.setPassphrase(company(), 'for kort')).rejects.toMatchObject({
      code: 'backup-passphrase-short',
    });
    await backups.setPassphrase(company(), PASSPHRASE);
    expect([...secrets.kept.values()].join()).not.toContain(PASSPHRASE);
  });
});

describe('the schedule of backups', () => {
  it('makes one a day, keeps the newest so many, and touches nothing else in the folder', async () => {
    await prepare();
    fs.writeFileSync(path.join(folder, 'Regnskab 2026.xlsx'), 'x');
    const others = 'Rykkerklar 12345674 2020-01-01 07.00.00.rykbackup';
    fs.writeFileSync(path.join(folder, others), 'x');
    backups.setRules(company(), { on: true, every: 'day', keep: 3 });
    for (let hours = 0; hours < 24 * 6; hours += 3) {
      await backups.look(company());
      instant += 3 * HOUR;
    }
    const mine = names().filter((name) => name.includes(company().profile.cvr));
    expect(mine.map((name) => name.slice(20, 30))).toEqual(['2026-11-26', '2026-11-27', '2026-11-28']);
    expect(names()).toEqual([...mine, others, 'Regnskab 2026.xlsx'].sort());
  });

  it('tries again an hour after a failure, and forgets it with the first that succeeds', async () => {
    await prepare();
    backups.setRules(company(), { on: true, every: 'day', keep: 3 });
    fs.rmSync(folder, { recursive: true });
    await backups.look(company());
    fs.mkdirSync(folder);
    instant += HOUR - 1;
    await backups.look(company());
    expect(names()).toEqual([]);
    instant += 1;
    await backups.look(company());
    expect(names()).toHaveLength(1);
    expect(await backups.view(company())).toMatchObject({ problem: null, nextOn: '2026-11-24' });
  });

  it('ends the one under way where the company is closed', async () => {
    await prepare();
    const making = backups.make(company());
    await backups.stop(company().profile.id);
    await making;
    expect(names()).toEqual([]);
  });
});

describe('restoring', () => {
  it('shows what is in a backup, and makes a company of it with a key of its own, opened by its old password', async () => {
    const token = await backedUp();
    const { name, cvr } = company().profile;
    const { rows } = listInvoices(company());
    expect(await theirs.restores.open(token, PASSPHRASE)).toMatchObject({
      name,
      cvr,
      madeAt: '2026-11-23T09:00:00.000Z',
      version: '1.2.3',
    });
    const { id } = await theirs.restores.run(token, PASSPHRASE);
    expect(await theirs.profiles.list()).toEqual([{ id, name, cvr, problem: null }]);
    expect([...theirs.secrets.kept.keys()]).toEqual([accounts.databaseKey(id)]);
    expect(theirs.secrets.kept.get(accounts.databaseKey(id))).not.toBe(key);
    const { store } = await theirs.profiles.openInBackground(id);
    expect(
      store.prepare<[], { count: number }>('SELECT count(*) AS count FROM invoice WHERE overdue = 1').get(),
    ).toEqual({
      count: rows.length,
    });
  });

  it('is refused where the company is there already, and takes nothing from it', async () => {
    const token = await backedUp();
    await theirs.restores.run(token, PASSPHRASE);
    const again = await choose(path.join(folder, names()[0] ?? ''));
    await expect(theirs.restores.run(again, PASSPHRASE)).rejects.toMatchObject({
      code: 'cvr-taken',
      params: { name: company().profile.name },
    });
    expect(await theirs.profiles.list()).toHaveLength(1);
  });

  const spoils: [string, string, (bytes: Buffer) => Buffer][] = [
    ['with a byte of its head changed', 'backup-damaged', (bytes) => flipped(bytes, 12)],
    ['with another salt in its head', 'backup-passphrase-wrong', (bytes) => withOtherSalt(bytes)],
    ['with a byte of its seal changed', 'backup-passphrase-wrong', (bytes) => flipped(bytes, 260)],
    ['with a byte of the database changed', 'backup-damaged', (bytes) => flipped(bytes, bytes.length - 5000)],
    ['cut off in the database', 'backup-damaged', (bytes) => bytes.subarray(0, bytes.length - 4096)],
    ['cut off in its seal', 'backup-damaged', (bytes) => bytes.subarray(0, 200)],
    ['that is empty', 'backup-damaged', () => Buffer.alloc(0)],
    ['that is another program’s', 'backup-damaged', () => Buffer.from('PK\u0003\u0004'.repeat(500))],
    ['that says it is endless', 'backup-damaged', () => Buffer.concat([Buffer.from('RYKBACK1'), Buffer.alloc(4, 255)])],
  ];
  it.each(spoils)('refuses a file %s by %s, and leaves nothing behind', async (_how, code, spoil) => {
    await backedUp();
    const file = path.join(folder, 'spoilt.rykbackup');
    fs.writeFileSync(file, spoil(fs.readFileSync(path.join(folder, names()[0] ?? ''))));
    await expect(theirs.restores.run(await choose(file), PASSPHRASE)).rejects.toMatchObject({ code });
    expect([await theirs.profiles.list(), theirs.secrets.kept.size]).toEqual([[], 0]);
    const left = path.join(root, 'other', 'profiles');
    expect(fs.existsSync(left) ? fs.readdirSync(left) : []).toEqual([]);
  });

  it('refuses another passphrase, a file that has gone, and a token of no file', async () => {
    const token = await backedUp();
    await expect(theirs.restores.open(token, `${PASSPHRASE}r`)).rejects.toMatchObject({
      code: 'backup-passphrase-wrong',
    });
    fs.rmSync(folder, { recursive: true });
    await expect(theirs.restores.open(token, PASSPHRASE)).rejects.toMatchObject({ code: 'backup-not-read' });
    await expect(theirs.restores.run('00000000-0000-4000-8000-000000000000', PASSPHRASE)).rejects.toMatchObject({
      code: 'backup-not-chosen',
    });
  });
});

describe('a restored company', () => {
  it('sends and starts nothing by itself until a person lets it, though it fetches, and then shows each letter first', async () => {
    company().setAutomation({ startFrom: null });
    await queue(ready());
    const there = await restored();
    const { desk } = there.running;
    const before = dinero.control.invoices().map((invoice) => mails(invoice.guid).length);
    for (let day = 0; day < 12; day++) {
      await there.running.run('clock');
      await there.running.look();
      instant += 24 * HOUR;
    }
    expect(dinero.control.invoices().map((invoice) => mails(invoice.guid).length)).toEqual(before);
    expect(desk.outbox.list().map(({ state, reason }) => [state, reason])).toEqual([['uncertain', 'letter-restored']]);
    expect(desk.caseFiles.inState('active')).toEqual([]);
    expect(desk.dailyRuns.lastDone()).toBeDefined();
    expect(todayOf(desk, null)).toMatchObject({ byItself: { held: true } });
    expect(todayOf(desk, null).waiting[0]).toMatchObject({ kind: 'restored', day: '2026-11-23' });

    desk.setAutomation({ restoredFrom: null });
    instant += 7 * 24 * HOUR;
    await there.running.run('clock');
    const queued = desk.outbox.unfinished();
    expect(queued.length).toBeGreaterThan(5);
    expect(queued.filter(({ approved }) => approved)).toEqual([]);
    there.close();
  });

  it('lets letters wait for approval once a person lets it go on, and says no more of it', async () => {
    const there = await restored();
    const { desk } = there.running;
    desk.setAutomation({ restoredFrom: null });
    expect(desk.delivery().approve).toBe(true);
    expect(todayOf(desk, null).waiting.map(({ kind }) => kind)).not.toContain('restored');
    expect(desk.automation().resumedOn).toBe(desk.today());
    there.close();
  });

  it('takes back at a person’s word what was not sent, with the reminder that was booked after the backup', async () => {
    const guid = ready();
    const row = await queue(guid);
    const there = await restored();
    await expectBookedOnly(row.id, guid);
    const after = await there.running.outbox.settle(row.id, false);
    expect(after).toMatchObject({ state: 'cancelled', reason: 'withdrawn' });
    expect([live(guid), mails(guid)]).toEqual([[], []]);
    there.close();
  });

  it('believes Dinero’s log before a person: what was booked and mailed after the backup was sent', async () => {
    const guid = ready();
    const row = await queue(guid);
    const there = await restored();
    instant += 60_000;
    expect(await pc.running.outbox.work(row.id)).toMatchObject({ state: 'sent' });
    expect(await there.running.outbox.settle(row.id, false)).toMatchObject({ state: 'sent' });
    expect([live(guid).length, mails(guid).length]).toEqual([1, 1]);
    there.close();
  });

  it('takes a person’s word for what was sent, and goes on from there', async () => {
    const guid = ready();
    const row = await queue(guid);
    const there = await restored();
    expect(await there.running.outbox.settle(row.id, true)).toMatchObject({ state: 'sent' });
    expect(there.running.desk.outbox.lastSent(guid)).toMatchObject({ level: 1 });
    expect(mails(guid)).toEqual([]);
    there.close();
  });
});

/** Books the reminder of a row on the first computer, and ends there. */
async function expectBookedOnly(rowId: number, guid: string): Promise<void> {
  dinero.control.fault({ method: 'POST', path: /\/reminders\/email$/, answer: 'status', status: 400, times: 1 });
  await pc.running.outbox.work(rowId);
  expect([live(guid).length, mails(guid).length]).toEqual([1, 0]);
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

function withOtherSalt(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  return Buffer.from(
    text.replace(/"salt":"(.)/, (_all, first: string) => `"salt":"${first === 'A' ? 'B' : 'A'}`),
    'latin1',
  );
}
