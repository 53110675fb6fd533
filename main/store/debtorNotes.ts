import type { DebtorNote } from '../../src/ipc/debtorViews';
import { AppError } from '../appError';
import type { Store } from './store';

/** What a person has written down about a customer, apart from any case. */
export function debtorNotesRepository(store: Store) {
  const insert = store.prepare<[string, string, string, string | null]>(
    'INSERT INTO debtor_note (debtor_guid, text, at, changed_at) VALUES (?, ?, ?, ?)',
  );
  const change = store.prepare<[string, string, number, string]>(
    'UPDATE debtor_note SET text = ?, changed_at = ? WHERE id = ? AND debtor_guid = ?',
  );
  const remove = store.prepare<[number, string]>('DELETE FROM debtor_note WHERE id = ? AND debtor_guid = ?');
  const of = store.prepare<[string], DebtorNote>(
    'SELECT id, text, at, changed_at AS changedAt FROM debtor_note WHERE debtor_guid = ? ORDER BY at DESC, id DESC',
  );

  return {
    add: (debtorGuid: string, text: string): void => void insert.run(debtorGuid, text, store.moment(), null),
    /** Writes down anew what was deleted just now, with its own moments. */
    restore: (debtorGuid: string, { text, at, changedAt }: Omit<DebtorNote, 'id'>): void =>
      void insert.run(debtorGuid, text, at, changedAt),
    /** @throws AppError `note-missing` where the customer has no such note */
    change(debtorGuid: string, id: number, text: string): void {
      if (change.run(text, store.moment(), id, debtorGuid).changes === 0) throw new AppError('note-missing');
    },
    /** Deleting what is deleted already is no error. */
    remove: (debtorGuid: string, id: number): void => void remove.run(id, debtorGuid),
    /** Newest first. */
    of: (debtorGuid: string): DebtorNote[] => of.all(debtorGuid),
  };
}

export type DebtorNotes = ReturnType<typeof debtorNotesRepository>;
