import { AppError } from '../appError';
import type { Connection } from './connection';
import type { Parameters, Statement, Store } from './store';
import { named } from './storeError';

/** The store upon a connection that is ready for use. */
export function connectedStore(db: Connection, now: () => number): Store {
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

    close: () => void db.close(),
  };
}
