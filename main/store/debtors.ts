import type { Debtor } from '../../src/dinero/model';
import { fromFlag, toFlag } from './flags';
import type { Store } from './store';

type Row = Omit<Debtor, 'isPerson' | 'insolvent' | 'deleted'> & {
  isPerson: number;
  insolvent: number;
  deleted: number;
};

const SELECT = `
  SELECT guid, name, is_person AS isPerson, street, zip_code AS zipCode, city, country, phone, email, attention, cvr,
    ean, insolvent, deleted
  FROM debtor`;

const toDebtor = (row: Row): Debtor => ({
  ...row,
  isPerson: fromFlag(row.isPerson),
  insolvent: fromFlag(row.insolvent),
  deleted: fromFlag(row.deleted),
});

/** The debtors as last read from Dinero. */
export function debtorsRepository(store: Store) {
  const save = store.prepare<[Row & { readAt: string }]>(`
    INSERT OR REPLACE INTO debtor (guid, name, is_person, street, zip_code, city, country, phone, email, attention, cvr,
      ean, insolvent, deleted, read_at)
    VALUES (@guid, @name, @isPerson, @street, @zipCode, @city, @country, @phone, @email, @attention, @cvr,
      @ean, @insolvent, @deleted, @readAt)`);
  const one = store.prepare<[string], Row>(`${SELECT} WHERE guid = ?`);
  const unread = store.prepare<[string, string], { guid: string }>(`
    SELECT DISTINCT wanted.value AS guid
    FROM json_each(?) AS wanted LEFT JOIN debtor ON debtor.guid = wanted.value
    WHERE debtor.read_at IS NULL OR debtor.read_at < ?`);

  return {
    /** Keeps the debtors as read now; all or none. */
    upsert(debtors: readonly Debtor[]): void {
      const readAt = store.moment();
      store.transaction(() => {
        for (const { isPerson, insolvent, deleted, ...rest } of debtors) {
          const flags = { isPerson: toFlag(isPerson), insolvent: toFlag(insolvent), deleted: toFlag(deleted) };
          save.run({ ...rest, ...flags, readAt });
        }
      });
    },

    get(guid: string): Debtor | undefined {
      const row = one.get(guid);
      return row && toDebtor(row);
    },

    /** Those of the GUIDs that were never read, or not since the moment `olderThan` (ISO 8601 in UTC). */
    missing: (guids: readonly string[], olderThan: string): string[] =>
      unread.all(JSON.stringify(guids), olderThan).map((row) => row.guid),
  };
}

export type Debtors = ReturnType<typeof debtorsRepository>;
