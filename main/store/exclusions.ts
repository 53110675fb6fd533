import type { Store } from './store';

/** Debtors whose invoices are switched off as soon as they are found. */
export function exclusionsRepository(store: Store) {
  const add = store.prepare<[string, string, string]>(
    'INSERT OR REPLACE INTO excluded_debtor (debtor_guid, since, reason) VALUES (?, ?, ?)',
  );
  const remove = store.prepare<[string]>('DELETE FROM excluded_debtor WHERE debtor_guid = ?');
  const one = store.prepare<[string], { since: string; reason: string }>(
    'SELECT since, reason FROM excluded_debtor WHERE debtor_guid = ?',
  );

  return {
    add: (debtorGuid: string, reason: string): void => void add.run(debtorGuid, store.moment(), reason),
    /** @returns false where the debtor was not excluded */
    remove: (debtorGuid: string): boolean => remove.run(debtorGuid).changes > 0,
    /** Since when (an ISO instant) and why; undefined where the debtor is not excluded. */
    of: (debtorGuid: string): { since: string; reason: string } | undefined => one.get(debtorGuid),
    has: (debtorGuid: string): boolean => one.get(debtorGuid) !== undefined,
  };
}

export type Exclusions = ReturnType<typeof exclusionsRepository>;
