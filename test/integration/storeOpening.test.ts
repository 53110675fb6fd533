import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../main/store/connection';
import { debtorsRepository } from '../../main/store/debtors';
import { migrations } from '../../main/store/migrations';
import { probeStore } from '../../main/store/openStore';
import { settingsRepository } from '../../main/store/settings';
import { sampleDebtor } from '../fakes/samples';
import { StoreFolder } from '../fakes/temporaryStore';

const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
});
afterEach(() => folder.remove());

/** A database with a few pages of debtors, closed again. */
function filled(): void {
  const store = folder.open('create');
  debtorsRepository(store).upsert(Array.from({ length: 200 }, (_, number) => sampleDebtor(number)));
  store.close();
}

describe('opening a store', () => {
  it('finds again what was written', () => {
    filled();
    expect(debtorsRepository(folder.open('existing')).get(sampleDebtor(7).guid)).toEqual(sampleDebtor(7));
  });

  it('writes nothing readable: no file begins as SQLite does or holds a debtor', () => {
    const store = folder.open('create');
    debtorsRepository(store).upsert([sampleDebtor(1)]);
    const files = readdirSync(folder.dir); // while open, so that the write-ahead log is among them
    expect(files).toContain('rykkerklar.db-wal');
    for (const name of files) {
      const bytes = readFileSync(path.join(folder.dir, name));
      for (const text of ['SQLite format', 'CREATE TABLE', 'Hansen', 'Havnegade', 'hansen.example']) {
        expect(bytes.includes(text), `${text} in ${name}`).toBe(false);
      }
    }
  });

  it('never makes a new database where one is missing', () => {
    expect(() => folder.open('existing')).toThrow(code('store-missing'));
    expect(readdirSync(folder.dir)).toEqual([]);
  });

  it('never makes a new database where one is', () => {
    filled();
    const before = readFileSync(folder.file);
    expect(() => folder.open('create')).toThrow(code('unexpected'));
    expect(readFileSync(folder.file)).toEqual(before);
  });

  it('says that the keychain has no key', () => {
    filled();
    expect(() => folder.open('existing', { key: null })).toThrow(code('store-key-missing'));
  });

  it.each(['', 'not hexadecimal', randomBytes(32).toString('hex')])('says that %j is the wrong key', (key) => {
    filled();
    expect(() => folder.open('existing', { key })).toThrow(code('store-key-wrong'));
  });

  it.each<[string, (file: string) => void]>([
    ['emptied', (file) => truncateSync(file, 0)],
    ['cut to half', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['cut by its last page', (file) => truncateSync(file, statSync(file).size - 4096)],
    ['overwritten', (file) => writeFileSync(file, randomBytes(statSync(file).size))],
    ['replaced by text', (file) => writeFileSync(file, 'hello '.repeat(1000))],
    ['altered in its first page', (file) => flip(file, 100)],
  ])('says that a database %s is damaged, not that the key is wrong', (_how, damage) => {
    filled();
    damage(folder.file);
    expect(() => folder.open('existing')).toThrow(code('store-damaged'));
  });

  it('says that a database is damaged which is not encrypted, or not of this app', () => {
    new Database(folder.file).exec('CREATE TABLE a (b)').close();
    expect(() => folder.open('existing')).toThrow(code('store-damaged'));
    rmSync(folder.file);
    connect(folder.file, folder.key, false).exec('CREATE TABLE a (b); PRAGMA user_version = 10').close();
    expect(() => folder.open('existing')).toThrow(code('store-damaged'));
  });

  it('finds on request a page altered deep in the file', () => {
    filled();
    flip(folder.file, statSync(folder.file).size - 2000);
    const store = folder.open('existing');
    expect(() => store.verify()).toThrow(code('store-damaged'));
  });

  it('finds nothing wrong with a whole file', () => {
    filled();
    expect(() => folder.open('existing').verify()).not.toThrow();
  });

  it('refuses a database that a later version of the app has changed', () => {
    filled();
    const db = connect(folder.file, folder.key, true);
    db.pragma('user_version = 9990');
    db.close();
    expect(() => folder.open('existing')).toThrow(code('store-newer'));
    expect(() => probeStore(folder.file, folder.key)).toThrow(code('store-newer'));
  });

  it('writes the check of the key anew where it was lost', () => {
    filled();
    rmSync(`${folder.file}.check`);
    folder.open('existing').close();
    const key = randomBytes(32).toString('hex');
    expect(() => folder.open('existing', { key })).toThrow(code('store-key-wrong'));
  });

  it('leaves nothing behind where making it failed', () => {
    const failing = [{ version: 10, name: 'failing', up: () => void JSON.parse('{') }];
    expect(() => folder.open('create', { migrations: failing })).toThrow(code('store-migration-failed'));
    expect(readdirSync(folder.dir)).toEqual([]);
  });

  it('keeps its files from other users', { skip: process.platform === 'win32' }, () => {
    filled();
    for (const name of readdirSync(folder.dir)) {
      expect(statSync(path.join(folder.dir, name)).mode & 0o077, name).toBe(0);
    }
  });

  it('waits for the disk with every transaction', () => {
    const store = folder.open('create');
    const pragma = (name: string) => store.prepare<[], Record<string, unknown>>(`PRAGMA ${name}`).get()?.[name];
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys')]).toEqual(['wal', 2, 1]);
  });
});

describe('using a store', () => {
  it('undoes all of a transaction that fails, also what an inner one did', () => {
    const store = folder.open('create');
    const settings = settingsRepository(store);
    expect(() =>
      store.transaction(() => {
        store.transaction(() => settings.set('inner', 1));
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(store.prepare<[], { n: number }>('SELECT count(*) AS n FROM setting').get()).toEqual({ n: 0 });
  });

  it('says that another process is writing', () => {
    const first = folder.open('create');
    const second = folder.open('existing', { patienceMs: 1 });
    first.transaction(() => {
      expect(() => settingsRepository(second).set('a', 1)).toThrow(code('store-busy'));
    });
    expect(() => settingsRepository(second).set('a', 1)).not.toThrow();
  });

  it('says that the disk is full, and keeps what was there', () => {
    const store = folder.open('create');
    const settings = settingsRepository(store);
    settings.set('before', 1);
    const pages = store.prepare<[], { page_count: number }>('PRAGMA page_count').get()!.page_count;
    store.prepare<[], unknown>(`PRAGMA max_page_count = ${pages}`).get();
    expect(() => settings.set('large', 'x'.repeat(1_000_000))).toThrow(code('store-disk-full'));
    expect(store.prepare<[], { n: number }>('SELECT count(*) AS n FROM setting').get()).toEqual({ n: 1 });
  });

  it('can be closed twice', () => {
    const store = folder.open('create');
    store.close();
    expect(() => store.close()).not.toThrow();
    expect(store.isOpen).toBe(false);
  });
});

describe('the living migrations', () => {
  it('run 10, 20, 30 … without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, place) => (place + 1) * 10));
  });

  it('make no copy of a database that is only being made', () => {
    filled();
    expect(existsSync(path.join(folder.dir, 'backups'))).toBe(false);
  });
});

/** Turns one byte of the file. */
function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = bytes[at]! ^ 0xff;
  writeFileSync(file, bytes);
}
