import { AppError } from '../appError';
import { userVersion, type Connection } from './connection';
import type { Migration } from './migrations/migration';
import { storeError } from './storeError';

const STEP = 10;

/** @throws Error where the numbers do not run 10, 20, 30 … without a gap: a fault of the program, found by its tests */
export function checkOrder(migrations: readonly Migration[]): void {
  migrations.forEach(({ version, name }, place) => {
    const due = (place + 1) * STEP;
    if (version !== due) throw new Error(`migration ${name} has the number ${version}, not ${due}`);
  });
}

/**
 * Brings the database to the newest schema, all in one transaction: after a failure it is as it was.
 * @param backup makes a copy first; not called for a database that is only being made
 * @throws AppError `store-newer` where a later version of the app has been here; `store-migration-failed`
 */
export function migrate(db: Connection, migrations: readonly Migration[], backup: () => void): void {
  checkOrder(migrations);
  const from = userVersion(db);
  const to = migrations.at(-1)?.version ?? 0;
  if (from > to) throw new AppError('store-newer', { found: from, known: to });
  if (from === to) return;
  if (from % STEP !== 0) throw new AppError('store-migration-failed', { from, to });
  if (from > 0) backup();

  // Rebuilding a table drops the old one, and with it, were keys enforced, what refers to it. Checked at the end.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const migration of migrations.filter(({ version }) => version > from)) {
        migration.up(db);
        db.pragma(`user_version = ${migration.version}`);
      }
      const orphans = db.pragma('foreign_key_check');
      if (Array.isArray(orphans) && orphans.length > 0) throw new Error(`${orphans.length} rows refer to nothing`);
    }).immediate();
  } catch (error) {
    const named = storeError(error);
    throw named instanceof AppError ? named : new AppError('store-migration-failed', { from, to }, { cause: error });
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
