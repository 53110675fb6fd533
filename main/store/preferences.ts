import type { DebtorPreference } from '../../src/ipc/deliveryViews';
import type { Store } from './store';

const none: DebtorPreference = { channel: null, language: null, email: null };

/** What is otherwise for a debtor than for the company's others. */
export function preferencesRepository(store: Store) {
  const save = store.prepare<[DebtorPreference & { debtorGuid: string }]>(`
    INSERT INTO debtor_preference (debtor_guid, channel, language, email) VALUES (@debtorGuid, @channel, @language, @email)
    ON CONFLICT (debtor_guid) DO UPDATE SET channel = excluded.channel, language = excluded.language, email = excluded.email`);
  const one = store.prepare<[string], DebtorPreference>(
    'SELECT channel, language, email FROM debtor_preference WHERE debtor_guid = ?',
  );

  return {
    set: (debtorGuid: string, preference: DebtorPreference): void => void save.run({ debtorGuid, ...preference }),
    /** All null where nothing is otherwise, and where the debtor is not known. */
    of: (debtorGuid: string | null): DebtorPreference => (debtorGuid === null ? none : (one.get(debtorGuid) ?? none)),
  };
}

export type Preferences = ReturnType<typeof preferencesRepository>;
