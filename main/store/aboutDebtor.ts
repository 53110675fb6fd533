import type { Store } from './store';

/** Rows of a table, by the names of its columns. */
type Rows = Record<string, string | number | null>[];

/**
 * Everything that is kept about one customer, table by table: a table counts that names the customer or one of their
 * invoices, so that what is kept later is in it as well.
 */
export function aboutDebtorRepository(store: Store) {
  const naming = store.prepare<[string], { name: string }>(`
    SELECT sqlite_schema.name FROM sqlite_schema JOIN pragma_table_info(sqlite_schema.name) AS held
    WHERE sqlite_schema.type = 'table' AND held.name = ? ORDER BY sqlite_schema.name`);
  const rowsOf = (table: string, where: string, guid: string): Rows =>
    store.prepare<[string], Rows[number]>(`SELECT * FROM "${table}" WHERE ${where}`).all(guid);
  const letters = store.prepare<[string], Rows[number]>(`
    SELECT id, created_at, content, sha256 FROM letter WHERE id IN (
      SELECT letter_id FROM outbox WHERE invoice_guid IN (SELECT guid FROM invoice WHERE debtor_guid = ?))`);

  return {
    /** Tables that hold nothing of the customer are left out. The letters' words are in it, their PDF is not. */
    all(debtorGuid: string): Record<string, Rows> {
      const theirs = 'invoice_guid IN (SELECT guid FROM invoice WHERE debtor_guid = ?)';
      const found: [string, Rows][] = [
        ['debtor', rowsOf('debtor', 'guid = ?', debtorGuid)],
        ...naming
          .all('debtor_guid')
          .map(({ name }): [string, Rows] => [name, rowsOf(name, 'debtor_guid = ?', debtorGuid)]),
        ...naming.all('invoice_guid').map(({ name }): [string, Rows] => [name, rowsOf(name, theirs, debtorGuid)]),
        ['letter', letters.all(debtorGuid)],
      ];
      return Object.fromEntries(found.filter(([, rows]) => rows.length > 0));
    },
  };
}

export type AboutDebtor = ReturnType<typeof aboutDebtorRepository>;
