import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { AppError } from '../../main/appError';
import { profileService, type OpenProfile, type ProfileService } from '../../main/profiles/profileService';
import { accounts } from '../../main/secrets/secretStore';
import { connect } from '../../main/store/connection';
import { debtorsRepository } from '../../main/store/debtors';
import { invoicesRepository } from '../../main/store/invoices';
import { runsRepository } from '../../main/store/runs';
import { MemorySecretStore } from '../fakes/memorySecretStore';
import { sampleDebtor, sampleInvoice } from '../fakes/samples';

const cost = { cost: 2 ** 4, blockSize: 8, parallelization: 1 };
const password = 'rigtig kode';
const wish = { name: 'Hansen & Co', cvr: 'DK 10 15 08 17', password };

let root: string;
let secrets: MemorySecretStore;
let clock: number;
let profiles: ProfileService;
const start = () => profileService({ root, secrets, now: () => clock, cost });
beforeEach(() => {
  root = path.join(mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-profiles-')), 'profiles');
  secrets = new MemorySecretStore();
  clock = Date.parse('2026-11-23T09:00:00.000Z');
  profiles = start();
});
afterEach(() => {
  profiles.closeAll();
  rmSync(path.dirname(root), { recursive: true });
});

/** As after the app was ended and started again. */
function restart(): void {
  profiles.closeAll();
  profiles = start();
}
const made = async () => (await profiles.create(wish)).profile;
const databaseOf = (id: string) => path.join(root, id, 'rykkerklar.db');
const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
    : [];

describe('making a profile', () => {
  it('makes a folder with a head and a database, a key in the keychain, and opens it', async () => {
    const { profile, store } = await profiles.create(wish);
    expect(profile).toMatchObject({ name: 'Hansen & Co', cvr: '10150817', createdAt: '2026-11-23T09:00:00.000Z' });
    expect(store.isOpen).toBe(true);
    expect(readdirSync(root)).toEqual([profile.id]);
    expect([...secrets.kept.keys()]).toEqual([accounts.databaseKey(profile.id)]);
    expect(secrets.kept.get(accounts.databaseKey(profile.id))).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['name-missing', { name: '  ' }],
    ['cvr-invalid', { cvr: '10150818' }],
    ['password-short', { password: 'kort' }],
  ])('refuses with %s', async (code, wrong) => {
    await expect(profiles.create({ ...wish, ...wrong })).rejects.toMatchObject({ code });
    expect([filesUnder(root), secrets.kept.size]).toEqual([[], 0]);
  });

  it('refuses a company that has a profile, and says which', async () => {
    await made();
    const again = profiles.create({ ...wish, name: 'En anden', cvr: '10150817' });
    await expect(again).rejects.toMatchObject({ code: 'cvr-taken', params: { name: 'Hansen & Co' } });
  });

  it('makes one of two profiles for the same company asked for at once', async () => {
    const outcomes = await Promise.allSettled([profiles.create(wish), profiles.create({ ...wish, name: 'Nummer to' })]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(readdirSync(root)).toHaveLength(1);
  });

  it('makes nothing while the keychain is away', async () => {
    secrets.failure = new AppError('keychain-missing');
    await expect(profiles.create(wish)).rejects.toMatchObject({ code: 'keychain-missing' });
    secrets.failure = null;
    expect([filesUnder(root), secrets.kept.size]).toEqual([[], 0]);
  });

  it('takes the key back where the folder cannot be made', async () => {
    writeFileSync(root, 'a file in the way');
    await expect(profiles.create(wish)).rejects.toThrow();
    expect(secrets.kept.size).toBe(0);
  });
});

describe('opening a profile', () => {
  it('takes the password, also after a restart', async () => {
    const { id } = await made();
    await expect(profiles.unlock(id, password)).resolves.toMatchObject({ profile: { id } });
    restart();
    await expect(profiles.unlock(id, password)).resolves.toMatchObject({ profile: { id } });
    await expect(profiles.unlock(id, 'forkert kode')).rejects.toMatchObject({ code: 'password-wrong' });
  });

  it('gives the page and the background one and the same store', async () => {
    const { id } = await made();
    restart();
    const [page, background] = await Promise.all([profiles.unlock(id, password), profiles.openInBackground(id)]);
    expect(page.store).toBe(background.store);
  });

  it('opens anew after it was closed', async () => {
    const { id } = await made();
    const { store } = await profiles.openInBackground(id);
    profiles.close(id);
    expect(store.isOpen).toBe(false);
    expect((await profiles.openInBackground(id)).store.isOpen).toBe(true);
  });

  it.each([
    ['profile-missing', (id: string) => rmSync(path.join(root, id), { recursive: true })],
    ['profile-damaged', (id: string) => rmSync(path.join(root, id, 'profile.json'))],
    ['profile-damaged', (id: string) => writeFileSync(path.join(root, id, 'profile.json'), '{"format":')],
    ['store-missing', (id: string) => rmSync(databaseOf(id))],
    ['store-key-missing', (id: string) => secrets.kept.delete(accounts.databaseKey(id))],
    ['store-key-wrong', (id: string) => secrets.kept.set(accounts.databaseKey(id), '0'.repeat(64))],
    ['store-damaged', (id: string) => writeFileSync(databaseOf(id), 'x'.repeat(9000))],
    ['store-newer', (id: string) => makeNewer(id)],
    ['keychain-locked', () => (secrets.failure = new AppError('keychain-locked'))],
  ])('says %s, and the list does too', async (code, harm) => {
    const { id } = await made();
    restart();
    harm(id);
    await expect(profiles.openInBackground(id)).rejects.toMatchObject({ code });
    await expect(profiles.unlock(id, password)).rejects.toMatchObject({ code });
    const listed = await profiles.list();
    expect(listed.map(({ problem }) => problem)).toEqual(code === 'profile-missing' ? [] : [code]);
  });

  it.each(['../elsewhere', '..', '', 'C:\\', randomUUID()])('has no profile %j', async (id) => {
    await made();
    await expect(profiles.unlock(id, password)).rejects.toMatchObject({ code: 'profile-missing' });
  });

  function makeNewer(id: string): void {
    const db = connect(databaseOf(id), secrets.kept.get(accounts.databaseKey(id))!, true);
    db.pragma('user_version = 9990');
    db.close();
  }
});

describe('wrong passwords', () => {
  const wrong = (id: string) =>
    profiles.unlock(id, 'forkert kode').then(
      () => 'opened',
      (error: unknown) => (error instanceof AppError ? [error.code, error.params['seconds']] : error),
    );

  it('cost a growing wait from the third on, which also the right one has to sit out', async () => {
    const { id } = await made();
    const answers = [await wrong(id), await wrong(id), await wrong(id), await wrong(id)];
    expect(answers.map((answer) => (answer as string[])[0])).toEqual([
      'password-wrong',
      'password-wrong',
      'password-wrong',
      'password-wait',
    ]);
    await expect(profiles.unlock(id, password)).rejects.toMatchObject({
      code: 'password-wait',
      params: { seconds: 5 },
    });
    clock += 5000;
    expect(await wrong(id)).toEqual(['password-wrong', undefined]);
    expect(await wrong(id)).toEqual(['password-wait', 10]);
    clock += 10_000;
    await expect(profiles.unlock(id, password)).resolves.toBeDefined();
  });

  it('are remembered after a restart, and with the clock set back', async () => {
    const { id } = await made();
    for (let time = 0; time < 3; time++) await wrong(id);
    restart();
    expect(await wrong(id)).toEqual(['password-wait', 5]);
    clock -= 3_600_000;
    expect(await wrong(id)).toEqual(['password-wait', 5]);
    clock += 5000;
    expect(await wrong(id)).toEqual(['password-wrong', undefined]);
  });

  it('are forgotten with the right one', async () => {
    const { id } = await made();
    await wrong(id);
    await wrong(id);
    await profiles.unlock(id, password);
    await wrong(id);
    expect(await wrong(id)).toEqual(['password-wrong', undefined]);
    await expect(profiles.unlock(id, password)).resolves.toBeDefined();
  });

  it('gain nothing by being tried all at once', async () => {
    const { id } = await made();
    const answers = await Promise.all(Array.from({ length: 10 }, () => wrong(id)));
    expect(answers.filter((answer) => (answer as string[])[0] === 'password-wrong')).toHaveLength(3);
  });

  it('hold back a removal as well', async () => {
    const { id, name } = await made();
    for (let time = 0; time < 3; time++) await wrong(id);
    await expect(profiles.remove(id, password, name)).rejects.toMatchObject({ code: 'password-wait' });
  });
});

describe('the list of profiles', () => {
  it('is empty before the first', async () => {
    await expect(profiles.list()).resolves.toEqual([]);
  });

  it('is sorted as Danes do, and shows what cannot be used', async () => {
    await profiles.create({ ...wish, name: 'Åse', cvr: '22756214' });
    await profiles.create({ ...wish, name: 'Zoo', cvr: '10150817' });
    const broken = randomUUID();
    mkdirSync(path.join(root, broken));
    expect(await profiles.list()).toMatchObject([
      { id: broken, name: '', problem: 'profile-damaged' },
      { name: 'Zoo', problem: null },
      { name: 'Åse', problem: null },
    ]);
  });

  it('shows a copied folder as damaged: the secrets belong to the other', async () => {
    const { id } = await made();
    cpSync(path.join(root, id), path.join(root, randomUUID()), { recursive: true });
    const problems = (await profiles.list()).map(({ problem }) => problem);
    expect(problems.sort()).toEqual([null, 'profile-damaged'].sort());
  });

  it('asks a keychain that does not answer once, not once per profile', async () => {
    await profiles.create(wish);
    await profiles.create({ ...wish, cvr: '22756214' });
    restart();
    let asked = 0;
    secrets.get = () => {
      asked += 1;
      return Promise.reject(new AppError('keychain-locked'));
    };
    expect((await profiles.list()).map(({ problem }) => problem)).toEqual(['keychain-locked', 'keychain-locked']);
    expect(asked).toBe(1);
  });
});

describe('removing a profile', () => {
  it('leaves no file and no secret of it, and all of the others', async () => {
    const { id, name } = await made();
    const other = (await profiles.create({ ...wish, name: 'En anden', cvr: '22756214' })).profile;
    await secrets.set(accounts.apiKey(id), 'a');
    await secrets.set(accounts.profileClient(id), 'b');
    await secrets.set(accounts.installationClient, 'c');
    await profiles.remove(id, password, name);
    expect(readdirSync(root)).toEqual([other.id]);
    expect([...secrets.kept.keys()].sort()).toEqual(
      [accounts.installationClient, accounts.databaseKey(other.id)].sort(),
    );
    await expect(profiles.unlock(id, password)).rejects.toMatchObject({ code: 'profile-missing' });
  });

  it.each([
    ['name-mismatch', password, 'Hansen'],
    ['name-mismatch', password, 'hansen & co'],
    ['password-wrong', 'forkert kode', 'Hansen & Co'],
  ])('is refused with %s', async (code, typed, name) => {
    const { id } = await made();
    await expect(profiles.remove(id, typed, name)).rejects.toMatchObject({ code });
    await expect(profiles.unlock(id, password)).resolves.toBeDefined();
  });

  it('takes the name alone where the database cannot be read any more, so that the company can begin again', async () => {
    const { id, name } = await made();
    restart();
    secrets.kept.clear();
    await profiles.remove(id, 'glemt', name);
    await expect(profiles.create(wish)).resolves.toBeDefined();
  });

  it('is finished at the next start where the keychain failed half-way', async () => {
    const { id, name } = await made();
    const forget = secrets.delete.bind(secrets);
    secrets.delete = () => Promise.reject(new AppError('keychain-locked'));
    await expect(profiles.remove(id, password, name)).rejects.toMatchObject({ code: 'keychain-locked' });
    expect(readdirSync(root)).toEqual([`.removing-${id}`]);
    await expect(profiles.list()).resolves.toEqual([]);

    restart();
    expect(await profiles.finishUnfinished()).toMatchObject({ cleared: [], left: [{ id }] });
    secrets.delete = forget;
    expect(await profiles.finishUnfinished()).toEqual({ cleared: [id], left: [] });
    expect([readdirSync(root), secrets.kept.size]).toEqual([[], 0]);
  });

  it('is how a creation ends that the app did not live to finish', async () => {
    const { id } = await made();
    profiles.closeAll();
    renameSync(path.join(root, id), path.join(root, `.creating-${id}`));
    restart();
    await expect(profiles.list()).resolves.toEqual([]);
    await profiles.finishUnfinished();
    expect([readdirSync(root), secrets.kept.size]).toEqual([[], 0]);
  });
});

describe('the folder of a profile', () => {
  it('holds no debtor, password, key or secret in readable form, while open and afterwards', async () => {
    const { profile, store } = await profiles.create(wish);
    await secrets.set(accounts.apiKey(profile.id), 'api-key-0123456789abcdef');
    await secrets.set(accounts.profileClient(profile.id), '{"clientSecret":"client-secret-xyz"}');
    use(store);
    const secretTexts = [...secrets.kept.values(), 'client-secret-xyz', password];
    const texts = [...secretTexts, 'Hansen 1', 'Havnegade', 'hansen.example', 'Arbejde i september', '125050'];
    const scan = () => {
      for (const file of filesUnder(root)) {
        const bytes = readFileSync(file);
        for (const text of texts) {
          expect(bytes.includes(text), `${text} in ${file}`).toBe(false);
          expect(bytes.includes(Buffer.from(text, 'utf16le')), `${text} in ${file}`).toBe(false);
        }
      }
    };
    expect(filesUnder(root).map((file) => path.basename(file))).toContain('rykkerklar.db-wal');
    scan();
    profiles.closeAll();
    scan();
  });

  const use = (store: OpenProfile['store']) => {
    const runId = runsRepository(store).start();
    const rows = Array.from({ length: 50 }, (_, number) => sampleInvoice(number));
    invoicesRepository(store).upsertPage(rows, { runId, day: date('2026-11-23') });
    debtorsRepository(store).upsert(rows.map(({ number }) => sampleDebtor(number)));
  };
});
