import { addDays, dateInCopenhagen, instantInCopenhagen } from '../../src/claim/date';
import type { DailyRun } from '../store/dailyRuns';

/** The time of a company's daily run, in Copenhagen. */
export interface DailyTime {
  hour: number;
  minute: number;
}

export interface Due {
  due: boolean;
  /** When it is looked again: milliseconds since 1970-01-01T00:00Z. */
  nextAt: number;
}

const MINUTE = 60_000;
/** After a failure it is tried again in 5, 15, 30 minutes, and then each hour. */
const WAITS = [5 * MINUTE, 15 * MINUTE, 30 * MINUTE];
const LONGEST_WAIT = 60 * MINUTE;

/** What a person has to mend: asking again by itself would only be one more wrong key at Dinero's door. */
const FOR_A_PERSON: ReadonlySet<string> = new Set([
  'dinero-wrong-key',
  'dinero-wrong-client',
  'dinero-wrong-firm',
  'dinero-no-pro',
  'dinero-stopped',
  'api-key-missing',
  'client-missing',
  'clock-back',
]);

/** The latest time of the daily run that has come, and the next one. */
function around(time: DailyTime, now: number): { last: number; next: number } {
  const today = dateInCopenhagen(now);
  const at = (days: number): number => instantInCopenhagen(addDays(today, days), time.hour, time.minute);
  return at(0) <= now ? { last: at(0), next: at(1) } : { last: at(-1), next: at(0) };
}

/**
 * Whether a run is due: no run has come to its end since the latest time of the day for it. However many days were missed, one run is due.
 * @param runs newest first
 * @param lastDone the latest run that came to its end
 * @param awake true where the computer has just come back: a failure for want of a network is not waited for
 */
export function whenDue(
  runs: readonly DailyRun[],
  lastDone: DailyRun | undefined,
  time: DailyTime,
  now: number,
  awake = false,
): Due {
  const { last, next } = around(time, now);
  if (lastDone !== undefined && Date.parse(lastDone.startedAt) >= last) return { due: false, nextAt: next };
  const sinceThen = runs.filter(({ startedAt }) => Date.parse(startedAt) >= last);
  const failures = sinceThen.findIndex(({ outcome }) => outcome !== 'failed');
  const inARow = failures === -1 ? sinceThen.length : failures;
  const [latest] = sinceThen;
  if (latest?.outcome !== 'failed') return { due: true, nextAt: now };
  if (FOR_A_PERSON.has(latest.error ?? '')) return { due: false, nextAt: next };
  if (awake) return { due: true, nextAt: now };
  const ended = Date.parse(latest.endedAt ?? latest.startedAt);
  const again = ended + (WAITS[inARow - 1] ?? LONGEST_WAIT);
  return { due: again <= now, nextAt: Math.max(again, now) };
}
