import type { z } from 'zod';
import { stored } from './stored';
import type { Store } from './store';

/** What a company has settled: its policy, its connection, its times. */
export function settingsRepository(store: Store) {
  const one = store.prepare<[string], { value: string }>('SELECT value FROM setting WHERE key = ?');
  const save = store.prepare<[string, string]>('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)');
  const remove = store.prepare<[string]>('DELETE FROM setting WHERE key = ?');

  return {
    /** The value as the schema reads it, or the fallback where none was set. @throws AppError `store-damaged` */
    get<T>(key: string, schema: z.ZodType<T>, fallback: NoInfer<T>): T {
      const row = one.get(key);
      return row === undefined ? fallback : stored(row.value, schema);
    },
    set: (key: string, value: unknown): void => void save.run(key, JSON.stringify(value)),
    remove: (key: string): void => void remove.run(key),
  };
}

export type SettingsRows = ReturnType<typeof settingsRepository>;
