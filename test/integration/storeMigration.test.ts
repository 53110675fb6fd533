import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APPLICATION_ID, connect } from '../../main/store/connection';
import { checkOrder } from '../../main/store/migrate';
import { migrations } from '../../main/store/migrations';
import { start } from '../../main/store/migrations/0010-start';
import type { Migration } from '../../main/store/migrations/migration';
import { repositories } from '../../main/store/repositories';
import type { Store } from '../../main/store/store';
import { StoreFolder } from '../fakes/temporaryStore';

const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;

/** A database as the first release left it: its schema and some rows, written down once and never changed. */
const release = readFileSync(path.join(import.meta.dirname, '../fixtures/store-0010.sql'), 'utf8');

const grow: Migration = {
  version: 20,
  name: 'grow',
  up: (db) => void db.exec("ALTER TABLE debtor ADD COLUMN language TEXT NOT NULL DEFAULT 'da'"),
};
const fail: Migration = {
  version: 20,
  name: 'fail',
  up: (db) => void db.exec('CREATE TABLE half (a TEXT) STRICT; INSERT INTO nowhere VALUES (1)'),
};

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
  const db = connect(folder.file, folder.key, false);
  db.exec(release);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma('user_version = 10');
  db.close();
});
afterEach(() => folder.remove());

const backups = () => readdirSync(path.join(folder.dir, 'backups')).sort();
const schemaOf = (store: Store) =>
  store
    .prepare<[], { name: string; sql: string }>(
      'SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name',
    )
    .all();
const version = (store: Store) =>
  store.prepare<[], { user_version: number }>('PRAGMA user_version').get()?.user_version;
const one = (store: Store, sql: string) => store.prepare<[], Record<string, unknown>>(sql).get();

describe('migrating a database of the first release', () => {
  it('brings it to the newest schema with every row', () => {
    const store = folder.open('existing');
    expect(version(store)).toBe(migrations.at(-1)?.version);
    expect(one(store, 'SELECT count(*) AS n FROM invoice')).toEqual({ n: 2 });
    expect(one(store, 'SELECT name FROM debtor')).toEqual({ name: 'Tømrermester Æbelø' });
  });

  it('gives its invoices cases to come, its sendings a person who asked for them, and takes nothing away', () => {
    const before = folder.open('existing', { migrations: [start] });
    const tables = ['debtor', 'invoice', 'balance', 'payment', 'reminder', 'dispute', 'event', 'outbox', 'outbox_step'];
    const rowsOf = (store: Store) =>
      tables.map((table) => store.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all());
    const old = rowsOf(before);
    before.close();
    const store = folder.open('existing');
    expect(rowsOf(store)).toMatchObject(old);
    expect(one(store, 'SELECT DISTINCT actor FROM outbox')).toEqual({ actor: 'person' });
    expect(one(store, 'SELECT DISTINCT updated_at FROM invoice')).toEqual({ updated_at: null });
    for (const table of ['case_event', 'case_file', 'excluded_debtor', 'daily_run', 'notice', 'reversal'])
      expect(one(store, `SELECT count(*) AS n FROM ${table}`)).toEqual({ n: 0 });
    const { caseFiles, outbox } = repositories(store);
    const overdue = one(store, 'SELECT guid FROM invoice WHERE overdue = 1 ORDER BY number');
    expect([caseFiles.unknown()[0], caseFiles.watched(), outbox.list()[0]?.actor]).toEqual([
      overdue?.['guid'],
      [],
      'person',
    ]);
  });

  it('starts from the very schema that a new database gets from the first migration', () => {
    const old = folder.open('existing', { migrations: [start] });
    const fresh = new StoreFolder();
    try {
      expect(schemaOf(old)).toEqual(schemaOf(fresh.open('create', { migrations: [start] })));
    } finally {
      fresh.remove();
    }
  });

  it('makes an encrypted copy first, which opens with the same key', () => {
    folder.open('existing', { migrations: [start, grow] });
    const [name = ''] = backups();
    expect(name).toBe('20261123T090000000Z-v0010.db');
    const file = path.join(folder.dir, 'backups', name);
    expect(readFileSync(file).includes('Æbelø')).toBe(false);
    const copy = connect(file, folder.key, true);
    expect(copy.prepare('SELECT count(*) AS n FROM invoice').get()).toEqual({ n: 2 });
    copy.close();
  });

  it('runs a migration once only', () => {
    folder.open('existing', { migrations: [start, grow] }).close();
    const again = folder.open('existing', { migrations: [start, grow] });
    expect(version(again)).toBe(20);
    expect(backups()).toHaveLength(1);
  });

  it('undoes every step of the run where one fails, keeps the copy, and says so', () => {
    const steps = [start, grow, { ...fail, version: 30 }];
    expect(() => folder.open('existing', { migrations: steps })).toThrow(code('store-migration-failed'));
    expect(backups()).toHaveLength(1);
    const store = folder.open('existing', { migrations: [start] });
    expect(version(store)).toBe(10);
    expect(JSON.stringify(schemaOf(store))).not.toMatch(/language|half/);
  });

  it('does not let rows refer to nothing afterwards', () => {
    const orphan: Migration = { version: 20, name: 'orphan', up: (db) => void db.exec('DELETE FROM invoice') };
    expect(() => folder.open('existing', { migrations: [start, orphan] })).toThrow(code('store-migration-failed'));
    expect(one(folder.open('existing'), 'SELECT count(*) AS n FROM invoice')).toEqual({ n: 2 });
  });

  it('keeps the five newest copies', () => {
    for (let day = 1; day <= 7; day++) {
      folder.clock = Date.UTC(2026, 11, day);
      expect(() => folder.open('existing', { migrations: [start, fail] })).toThrow(code('store-migration-failed'));
    }
    expect(backups().map((name) => name.slice(0, 8))).toEqual([
      '20261203',
      '20261204',
      '20261205',
      '20261206',
      '20261207',
    ]);
  });

  it('refuses a version between two migrations', () => {
    const db = connect(folder.file, folder.key, true);
    db.pragma('user_version = 15');
    db.close();
    expect(() => folder.open('existing', { migrations: [start, grow] })).toThrow(code('store-migration-failed'));
  });
});

describe('the order of migrations', () => {
  it.each([
    ['a gap', [start, { ...grow, version: 30 }]],
    ['a repeated number', [start, { ...grow, version: 10 }]],
    ['a number in between', [start, { ...grow, version: 15 }]],
    ['the wrong order', [grow, start]],
  ])('must not have %s', (_what, list) => {
    expect(() => checkOrder(list)).toThrow(/has the number/);
  });
});
