import type { Store } from './store';

/** A booked reminder to be taken back in Dinero, because its charges were covered. */
export interface Reversal {
  id: number;
  invoiceGuid: string;
  reminderId: number;
  state: 'waiting' | 'done' | 'failed';
  /** The code of what stands in its way. */
  reason: string | null;
  attempts: number;
  /** ISO 8601 in UTC. */
  nextTryAt: string | null;
}

const SELECT = `
  SELECT id, invoice_guid AS invoiceGuid, reminder_id AS reminderId, state, reason, attempts, next_try_at AS nextTryAt
  FROM reversal`;

/** Every reminder to be taken back, entered before it happens. */
export function reversalsRepository(store: Store) {
  const insert = store.prepare<[string, number, string, string]>(`
    INSERT INTO reversal (invoice_guid, reminder_id, state, created_at, updated_at) VALUES (?, ?, 'waiting', ?, ?)
    ON CONFLICT (invoice_guid, reminder_id) DO NOTHING`);
  const update = store.prepare<[Record<string, string | number | null>]>(`
    UPDATE reversal SET state = @state, reason = @reason, attempts = @attempts, next_try_at = @nextTryAt, updated_at = @at
    WHERE id = @id`);
  const retry = store.prepare<[string]>(
    "UPDATE reversal SET state = 'waiting', attempts = 0, next_try_at = NULL, updated_at = ? WHERE state = 'failed'",
  );
  const failed = store.prepare<[], { count: number }>("SELECT count(*) AS count FROM reversal WHERE state = 'failed'");
  const waiting = store.prepare<[], Reversal>(`${SELECT} WHERE state = 'waiting' ORDER BY id`);
  const of = store.prepare<[string], Reversal>(`${SELECT} WHERE invoice_guid = ? ORDER BY id`);

  return {
    /** Entering one that is there changes nothing. */
    add: (invoiceGuid: string, reminderId: number): void =>
      void insert.run(invoiceGuid, reminderId, store.moment(), store.moment()),
    save: ({ id, state, reason, attempts, nextTryAt }: Reversal): void =>
      void update.run({ id, state, reason, attempts, nextTryAt, at: store.moment() }),
    /** Those that failed are tried once more. */
    retry: (): void => void retry.run(store.moment()),
    failed: (): number => failed.get()?.count ?? 0,
    waiting: (): Reversal[] => waiting.all(),
    of: (invoiceGuid: string): Reversal[] => of.all(invoiceGuid),
  };
}

export type Reversals = ReturnType<typeof reversalsRepository>;
