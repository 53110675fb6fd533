import { chmodSync, existsSync, rmSync } from 'node:fs';
import { AppError } from '../appError';
import { backup } from './backup';
import { APPLICATION_ID, connect, makeDurable, readHead, type Connection } from './connection';
import { connectedStore } from './connectedStore';
import { keepKeyCheck, keyDiffers } from './keyCheck';
import { migrate } from './migrate';
import { migrations as living } from './migrations';
import type { Migration } from './migrations/migration';
import type { Store } from './store';
import { named, storeError } from './storeError';

export interface OpenOptions {
  /** Absolute path of the database. */
  file: string;
  /** 64 hexadecimal digits from the keychain, or null where it has none. */
  key: string | null;
  /** Never both: an existing database that cannot be found must not turn into an empty one. */
  mode: 'create' | 'existing';
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: () => number;
  migrations?: readonly Migration[];
  /** How long to wait for another process, in milliseconds. */
  patienceMs?: number;
}

/**
 * Opens the encrypted database of a profile and brings it to the newest schema, with a copy made first.
 * @throws AppError `store-missing`, `store-key-missing`, `store-key-wrong`, `store-damaged`, `store-newer`,
 *   `store-migration-failed`, `store-disk-full`, `store-busy`
 */
export function openStore({ file, key, mode, now, migrations = living, patienceMs }: OpenOptions): Store {
  if (key === null) throw new AppError('store-key-missing');
  const there = existsSync(file);
  if (mode === 'create' && there) throw new AppError('unexpected', { reason: 'store-exists' });
  if (mode === 'existing' && !there) throw new AppError('store-missing');
  return mode === 'create'
    ? create(file, key, now, migrations, patienceMs)
    : reopen(file, key, now, migrations, patienceMs);
}

/**
 * Whether the database could be opened, without changing it.
 * @returns nothing; @throws AppError as openStore, but for what only a migration can meet
 */
export function probeStore(file: string, key: string | null, migrations: readonly Migration[] = living): void {
  if (key === null) throw new AppError('store-key-missing');
  if (!existsSync(file)) throw new AppError('store-missing');
  const { db, version } = connectExisting(file, key);
  db.close();
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest) throw new AppError('store-newer', { found: version, known: newest });
}

function create(file: string, key: string, now: () => number, migrations: readonly Migration[], patienceMs?: number) {
  let db: Connection | undefined;
  try {
    keepKeyCheck(file, key);
    db = connect(file, key, false, patienceMs);
    chmodSync(file, 0o600);
    makeDurable(db);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db, migrations, () => undefined);
    return connectedStore(db, now, () => connect(file, key, true, patienceMs));
  } catch (error) {
    db?.close();
    for (const end of ['', '-wal', '-shm', '.check']) rmSync(file + end, { force: true });
    throw storeError(error);
  }
}

function reopen(file: string, key: string, now: () => number, migrations: readonly Migration[], patienceMs?: number) {
  const { db } = connectExisting(file, key, patienceMs);
  try {
    named(() => makeDurable(db));
    migrate(db, migrations, () => named(() => backup(db, key, now())));
    named(() => keepKeyCheck(file, key));
    return connectedStore(db, now, () => connect(file, key, true, patienceMs));
  } catch (error) {
    db.close();
    throw error;
  }
}

function connectExisting(file: string, key: string, patienceMs?: number): { db: Connection; version: number } {
  let db: Connection | undefined;
  try {
    db = connect(file, key, true, patienceMs);
    return { db, version: readHead(db) };
  } catch (error) {
    db?.close();
    throw nameOfFailure(storeError(error), file, key);
  }
}

/** Whatever else keeps SQLite from reading a file that is there, to a person it is damaged. */
function nameOfFailure(error: unknown, file: string, key: string): AppError {
  if (error instanceof AppError && error.code !== 'store-damaged') return error;
  return new AppError(keyDiffers(file, key) ? 'store-key-wrong' : 'store-damaged', {}, { cause: error });
}
