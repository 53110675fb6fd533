import type { Store } from './store';

/** What a person has written down about a case: a note, or a call and what was said. */
export interface Note {
  id: number;
  invoiceGuid: string;
  kind: 'note' | 'call';
  text: string;
  /** ISO 8601 in UTC. */
  at: string;
}

/** Persons' notes: only ever added to, which the database itself sees to. */
export function notesRepository(store: Store) {
  const insert = store.prepare<[string, Note['kind'], string, string]>(
    'INSERT INTO note (invoice_guid, kind, text, at) VALUES (?, ?, ?, ?)',
  );
  const of = store.prepare<[string], Note>(
    'SELECT id, invoice_guid AS invoiceGuid, kind, text, at FROM note WHERE invoice_guid = ? ORDER BY id',
  );
  return {
    add: (invoiceGuid: string, kind: Note['kind'], text: string): void =>
      void insert.run(invoiceGuid, kind, text, store.moment()),
    /** Oldest first. */
    of: (invoiceGuid: string): Note[] => of.all(invoiceGuid),
  };
}

export type Notes = ReturnType<typeof notesRepository>;
