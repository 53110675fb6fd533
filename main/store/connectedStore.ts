import { AppError } from '../appError';
import type { Connection } from './connection';
import type { Held, Parameters, Statement, Store } from './store';
import { named } from './storeError';

/**
 * The store upon a connection that is ready for use.
 * @param another opens the same file once more
 */
export function connectedStore(db: Connection, now: () => number, another: () => Connection): Store {
  return {
    file: db.name,
    now,
    moment: () => new Date(now()).toISOString(),
    get isOpen() {
      return db.open;
    },

    prepare<P extends Parameters, R>(sql: string): Statement<P, R> {
      const statement = db.prepare<unknown[], R>(sql);
      return {
        run: (...values) =>
          named(() => {
            const { changes, lastInsertRowid } = statement.run(...values);
            return { changes, id: Number(lastInsertRowid) };
          }),
        get: (...values) => named(() => statement.get(...values)),
        all: (...values) => named(() => statement.all(...values)),
      };
    },

    transaction: (act) => named(() => db.transaction(act).immediate()),

    verify() {
      const found = named(() => db.pragma('quick_check(1)', { simple: true }));
      if (found !== 'ok') throw new AppError('store-damaged');
    },

    compact: () =>
      named(() => {
        db.exec('VACUUM');
        db.pragma('wal_checkpoint(TRUNCATE)');
      }),

    hold: () => named(() => hold(db, another())),

    close: () => void db.close(),
  };
}

/**
 * Everything is brought into the file, and a second connection begins to read it there. As long as it reads, SQLite writes
 * what is new beside the file only (https://sqlite.org/wal.html, 2.2).
 */
function hold(db: Connection, reader: Connection): Held {
  try {
    const [state] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (state?.busy !== 0) throw new AppError('store-busy');
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM sqlite_schema').get();
    return { file: db.name, release: () => void reader.close() };
  } catch (error) {
    reader.close();
    throw error;
  }
}
