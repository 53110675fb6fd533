import type { Store } from './store';

/** The password's verifier with the parameters it was made with (RFC 7914). */
export interface Verifier {
  salt: Uint8Array;
  hash: Uint8Array;
  /** N, r and p. */
  cost: number;
  blockSize: number;
  parallelization: number;
}

/** How often the password was wrong, and until when no other is tried. */
export interface Attempts {
  failed: number;
  /** Length of the wait that the last wrong password cost, in seconds. */
  waitSeconds: number;
  /** End of that wait, milliseconds since 1970-01-01T00:00Z. */
  waitUntil: number;
}

/** Who may look at the profile. It lies in the encrypted database, so that nobody without the key can try passwords. */
export function accessRepository(store: Store) {
  const save = store.prepare<[Record<string, Uint8Array | number>]>(`
    INSERT OR REPLACE INTO access (id, salt, hash, cost, block_size, parallelization)
    VALUES (1, @salt, @hash, @cost, @blockSize, @parallelization)`);
  const verifier = store.prepare<[], Verifier>(
    'SELECT salt, hash, cost, block_size AS blockSize, parallelization FROM access',
  );
  const attempts = store.prepare<[], Attempts>(
    'SELECT failed_attempts AS failed, wait_seconds AS waitSeconds, wait_until AS waitUntil FROM access',
  );
  const saveAttempts = store.prepare<[number, number, number]>(
    'UPDATE access SET failed_attempts = ?, wait_seconds = ?, wait_until = ?',
  );

  return {
    /** Sets the password's verifier and forgets the wrong passwords. */
    setVerifier: (made: Verifier): void => void save.run({ ...made }),
    verifier: (): Verifier | undefined => verifier.get(),
    attempts: (): Attempts => attempts.get() ?? { failed: 0, waitSeconds: 0, waitUntil: 0 },
    saveAttempts: ({ failed, waitSeconds, waitUntil }: Attempts): void =>
      void saveAttempts.run(failed, waitSeconds, waitUntil),
  };
}

export type Access = ReturnType<typeof accessRepository>;
