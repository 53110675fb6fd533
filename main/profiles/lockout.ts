import type { Attempts } from '../store/access';

const FREE = 2;
const FIRST_SECONDS = 5;
const LONGEST_SECONDS = 15 * 60;

export const NO_ATTEMPTS: Attempts = { failed: 0, waitSeconds: 0, waitUntil: 0 };

/** Seconds to wait after so many wrong passwords in a row: none for two, then 5, 10, 20 … up to a quarter of an hour. */
export const waitAfter = (failed: number): number =>
  failed <= FREE ? 0 : Math.min(FIRST_SECONDS * 2 ** (failed - FREE - 1), LONGEST_SECONDS);

/** Counts one more wrong password at the moment `now` (milliseconds). */
export function countWrong({ failed }: Attempts, now: number): Attempts {
  const waitSeconds = waitAfter(failed + 1);
  return { failed: failed + 1, waitSeconds, waitUntil: now + waitSeconds * 1000 };
}

/**
 * What is left of the wait at the moment `now` (milliseconds). A clock that was set back begins the wait anew: it does
 * not shorten it, and does not lock anyone out for longer than that either.
 */
export function remainingWait(attempts: Attempts, now: number): { seconds: number; attempts: Attempts } {
  const whole = attempts.waitSeconds * 1000;
  const left = attempts.waitUntil - now;
  if (left <= 0) return { seconds: 0, attempts };
  if (left <= whole) return { seconds: Math.ceil(left / 1000), attempts };
  return { seconds: attempts.waitSeconds, attempts: { ...attempts, waitUntil: now + whole } };
}
