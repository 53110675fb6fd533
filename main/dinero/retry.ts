import type { AppError } from '../appError';
import type { Sleep } from './sleep';

/** Thrown inside the client for a failure that may be over in a moment. */
export class Passing extends Error {
  constructor(
    readonly error: AppError,
    readonly waitMs: number | null,
  ) {
    super(error.code, { cause: error });
    this.name = 'Passing';
  }
}

export interface Patience {
  /** How often it is tried in all. */
  attempts: number;
  /** A longer wait than this is not worth it: the failure is passed on at once. Milliseconds. */
  longestWait: number;
}

const FIRST_WAIT = 500;

/**
 * Tries again while the task throws Passing, waiting twice as long each time, by a share of chance so that many clients do not return
 * at once, and never less than the server asks for.
 * @throws AppError of the last Passing, and anything else the task throws
 */
export async function retrying<T>(
  task: () => Promise<T>,
  patience: Patience,
  sleep: Sleep,
  random: () => number = Math.random,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      const step = FIRST_WAIT * 2 ** (attempt - 1);
      const wait = Math.max(error.waitMs ?? 0, Math.round(step * (0.5 + random() / 2)));
      if (attempt >= patience.attempts || wait > patience.longestWait) throw error.error;
      await sleep(wait);
    }
  }
}
