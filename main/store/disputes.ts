import type { Store } from './store';

export interface Dispute {
  /** ISO 8601 in UTC. */
  since: string;
  note: string;
}

/** Which debtors object to which invoices: nothing is reminded meanwhile. What was cleared stays as history. */
export function disputesRepository(store: Store) {
  const open = store.prepare<[string, string, string]>(`
    INSERT INTO dispute (invoice_guid, since, note) VALUES (?, ?, ?)
    ON CONFLICT (invoice_guid) WHERE cleared_at IS NULL DO UPDATE SET note = excluded.note`);
  const clear = store.prepare<[string, string]>(
    'UPDATE dispute SET cleared_at = ? WHERE invoice_guid = ? AND cleared_at IS NULL',
  );
  const active = store.prepare<[string], Dispute>(
    'SELECT since, note FROM dispute WHERE invoice_guid = ? AND cleared_at IS NULL',
  );

  return {
    /** Opening one that is open changes its note. */
    open: (invoiceGuid: string, note: string): void => void open.run(invoiceGuid, store.moment(), note),
    /** @returns false where none was open */
    clear: (invoiceGuid: string): boolean => clear.run(store.moment(), invoiceGuid).changes > 0,
    active: (invoiceGuid: string): Dispute | undefined => active.get(invoiceGuid),
  };
}

export type Disputes = ReturnType<typeof disputesRepository>;
