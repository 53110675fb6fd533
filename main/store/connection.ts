import Database from 'better-sqlite3';
import { fold } from '../../src/text/fold';
import { AppError } from '../appError';

export type Connection = Database.Database;

/** "RYKK": what `file` would show if the file were not encrypted; tells a database of ours from any other. */
export const APPLICATION_ID = 0x52594b4b;

/** How long a statement waits for another process, in milliseconds: it blocks the main process meanwhile. */
const PATIENCE_MS = 2_000;

/** Room for the pages of a company with 50,000 overdue invoices; a small one never fills it. */
const CACHE_KIB = 65_536;

const KEY = /^[\da-f]{64}$/i;

/**
 * A connection with the whole file encrypted (SQLCipher 4: AES-256 with a message authentication code per page).
 * A raw key, for it is random already: deriving it from a passphrase would cost a tenth of a second at each opening.
 * Nothing has been read yet, so a wrong key shows only later.
 * @param key 256 bits as 64 hexadecimal digits
 * @throws AppError `store-key-wrong` if it is no such key
 */
export function connect(file: string, key: string, fileMustExist: boolean, patienceMs = PATIENCE_MS): Connection {
  if (!KEY.test(key)) throw new AppError('store-key-wrong');
  const db = new Database(file, { fileMustExist, timeout: patienceMs });
  try {
    db.pragma("cipher = 'sqlcipher'");
    db.pragma(`key = "x'${key}'"`);
    db.pragma(`cache_size = -${CACHE_KIB}`); // each page read from the file is decrypted anew
    db.pragma('temp_store = MEMORY'); // temporary files would not be encrypted
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    // Only ASCII knows capitals in SQLite; searches are by Danish names.
    db.function('fold', { deterministic: true, directOnly: true }, (text) => fold(String(text)));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Settles how the connection writes. FULL: an outbox row is on the disk before what it announces happens. */
export function makeDurable(db: Connection): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON'); // what is deleted is overwritten, in the file and in its journal
  db.pragma('recursive_triggers = ON'); // or REPLACE would delete what must never be, and ask no trigger
}

export const userVersion = (db: Connection): number => Number(db.pragma('user_version', { simple: true }));

/**
 * Reads the head and the schema, which needs the right key and a file of its full length.
 * @returns the version of the schema
 * @throws AppError `store-damaged` where the database is empty or not ours; SQLite's own errors as they come
 */
export function readHead(db: Connection): number {
  const tables = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM sqlite_schema').get()?.count ?? 0;
  const version = userVersion(db);
  const ours = Number(db.pragma('application_id', { simple: true })) === APPLICATION_ID;
  if (!ours || version === 0 || tables === 0) throw new AppError('store-damaged');
  return version;
}
