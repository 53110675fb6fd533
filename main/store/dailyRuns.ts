import { z } from 'zod';
import type { CalendarDate } from '../../src/claim/date';
import { stored } from './stored';
import type { Store } from './store';

/** What a daily run has done, in numbers. */
export const RunCounts = z.object({
  overdue: z.number().int().default(0),
  /** New invoices that met the requirements. */
  found: z.number().int().default(0),
  /** Cases that started by themselves. */
  started: z.number().int().default(0),
  settled: z.number().int().default(0),
  /** Cases that have come to wait for a decision about the charges. */
  decisions: z.number().int().default(0),
  /** Reminders put into the outbox. */
  queued: z.number().int().default(0),
  /** Cases whose books were read. */
  checked: z.number().int().default(0),
  /** Rows that could not be understood. */
  strange: z.number().int().default(0),
  /** HTTP calls made, without those of the sendings. */
  calls: z.number().int().default(0),
});
export type RunCounts = z.infer<typeof RunCounts>;

/** Why nothing was sent where a step was due. */
export const Skipped = z.array(z.object({ reason: z.string(), count: z.number().int() }));
export type Skipped = z.infer<typeof Skipped>;

export type RunCause = 'clock' | 'person' | 'connected';

export interface DailyRun {
  id: number;
  day: CalendarDate;
  /** ISO 8601 in UTC, as is `endedAt`. */
  startedAt: string;
  endedAt: string | null;
  cause: RunCause;
  outcome: 'running' | 'done' | 'failed' | 'interrupted';
  /** The code of the error, where it failed. */
  error: string | null;
  counts: RunCounts;
  skipped: Skipped;
}

type Row = Omit<DailyRun, 'counts' | 'skipped'> & { counts: string; skipped: string };

const SELECT = `
  SELECT id, day, started_at AS startedAt, ended_at AS endedAt, cause, outcome, error, counts, skipped FROM daily_run`;

const toRun = (row: Row): DailyRun => ({
  ...row,
  counts: stored(row.counts, RunCounts),
  skipped: stored(row.skipped, Skipped),
});

/** The daily runs, one after the other. */
export function dailyRunsRepository(store: Store) {
  const interrupt = store.prepare<[string]>(
    "UPDATE daily_run SET outcome = 'interrupted', ended_at = ? WHERE outcome = 'running'",
  );
  const insert = store.prepare<[string, string, string]>(
    "INSERT INTO daily_run (day, started_at, cause, outcome) VALUES (?, ?, ?, 'running')",
  );
  const end = store.prepare<[Record<string, string | number | null>]>(`
    UPDATE daily_run SET ended_at = @at, outcome = @outcome, error = @error, counts = @counts, skipped = @skipped
    WHERE id = @id`);
  const lastDone = store.prepare<[], Row>(`${SELECT} WHERE outcome = 'done' ORDER BY id DESC LIMIT 1`);
  const latest = store.prepare<[number], Row>(`${SELECT} ORDER BY id DESC LIMIT ?`);
  const lastDay = store.prepare<[], { day: CalendarDate | null }>('SELECT max(day) AS day FROM daily_run');

  return {
    /** @returns the new run's id; a run that never ended, for the app did, becomes `interrupted` */
    start: (day: CalendarDate, cause: RunCause): number =>
      store.transaction(() => {
        interrupt.run(store.moment());
        return insert.run(day, store.moment(), cause).id;
      }),
    /** @param error the code of what went wrong; null where the run came to its end */
    finish(id: number, error: string | null, counts: RunCounts, skipped: Skipped): void {
      end.run({
        id,
        at: store.moment(),
        outcome: error === null ? 'done' : 'failed',
        error,
        counts: JSON.stringify(counts),
        skipped: JSON.stringify(skipped),
      });
    },
    lastDone(): DailyRun | undefined {
      const row = lastDone.get();
      return row && toRun(row);
    },
    /** Newest first. */
    latest: (most: number): DailyRun[] => latest.all(most).map(toRun),
    /** The latest day on which anything was run; null before the first. */
    lastDay: (): CalendarDate | null => lastDay.get()?.day ?? null,
  };
}

export type DailyRuns = ReturnType<typeof dailyRunsRepository>;
