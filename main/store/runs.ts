import type { Store } from './store';

export interface RunCounts {
  overdue: number;
  added: number;
  gone: number;
  /** Rows that could not be understood. */
  strange: number;
  /** HTTP calls made. */
  calls: number;
}

export interface FetchRun extends RunCounts {
  id: number;
  /** ISO 8601 in UTC, as is `endedAt`. */
  startedAt: string;
  endedAt: string | null;
  outcome: 'running' | 'done' | 'failed' | 'interrupted';
  /** The code of the error, where it failed. */
  error: string | null;
}

export type RunEnd = ({ outcome: 'done' } & RunCounts) | { outcome: 'failed'; error: string; calls: number };

const SELECT = `
  SELECT id, started_at AS startedAt, ended_at AS endedAt, outcome, overdue, added, gone, strange, calls, error
  FROM fetch_run`;
const NOTHING: RunCounts = { overdue: 0, added: 0, gone: 0, strange: 0, calls: 0 };

/** The fetches of the overdue list, one after the other. */
export function runsRepository(store: Store) {
  const interrupt = store.prepare<[]>("UPDATE fetch_run SET outcome = 'interrupted' WHERE outcome = 'running'");
  const insert = store.prepare<[string]>("INSERT INTO fetch_run (started_at, outcome) VALUES (?, 'running')");
  const end = store.prepare<[Record<string, string | number | null>]>(`
    UPDATE fetch_run SET ended_at = @at, outcome = @outcome, overdue = @overdue, added = @added, gone = @gone,
      strange = @strange, calls = @calls, error = @error
    WHERE id = @id`);
  const last = store.prepare<[], FetchRun>(`${SELECT} ORDER BY id DESC LIMIT 1`);
  const lastDone = store.prepare<[], FetchRun>(`${SELECT} WHERE outcome = 'done' ORDER BY id DESC LIMIT 1`);

  return {
    /** @returns the new run's id; a run that never ended, for the app did, becomes `interrupted` */
    start: (): number =>
      store.transaction(() => {
        interrupt.run();
        return insert.run(store.moment()).id;
      }),
    finish: (id: number, result: RunEnd): void =>
      void end.run({ ...NOTHING, error: null, ...result, id, at: store.moment() }),
    last: (): FetchRun | undefined => last.get(),
    lastDone: (): FetchRun | undefined => lastDone.get(),
  };
}

export type Runs = ReturnType<typeof runsRepository>;
