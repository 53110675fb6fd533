import type { Store } from './store';

/** How much a company's database holds, to be recognised by. */
export function contentsRepository(store: Store) {
  const counted = store.prepare<[], { invoices: number; letters: number }>(`
    SELECT (SELECT count(*) FROM invoice) AS invoices,
      (SELECT count(*) FROM outbox WHERE state = 'sent') AS letters`);
  return {
    /** The invoices known, and the letters sent. */
    counts: (): { invoices: number; letters: number } => counted.get() ?? { invoices: 0, letters: 0 },
  };
}

export type Contents = ReturnType<typeof contentsRepository>;
