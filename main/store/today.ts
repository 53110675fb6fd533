import { dateInCopenhagen, parseDate, type CalendarDate } from '../../src/claim/date';
import { ZERO, type Ore } from '../../src/claim/money';
import type { StartingInvoice } from '../../src/ipc/todayViews';
import type { DueCase, Some } from '../../src/today/byItself';
import type { Happened } from '../../src/today/since';
import { FEW, type Found } from '../../src/today/waiting';
import { fromFlag } from './flags';
import type { Store } from './store';
import {
  CASES_SINCE,
  DUE,
  DUE_SUM,
  FAILED_RUNS_SINCE,
  LETTERS_SINCE,
  OUTGOING,
  STARTING,
  STARTING_SUM,
  WAITING,
} from './todayQueries';

/** What the question what waits for a person depends on besides the rows. */
export interface WaitingOn {
  today: CalendarDate;
  /** The level of the procedure's last letter. */
  lastLevel: number;
  /** Codes of reasons that time or another page sees to. */
  passing: readonly string[];
  /** Disputes are told that nothing was written about since then; packages that have been made for longer. ISO 8601 in UTC. */
  quietSince: string;
  aWhileAgo: string;
}

type Sum = Pick<Some<never>, 'count' | 'total'>;
type DueRow = Omit<DueCase, 'chargesOnly'> & { chargesOnly: number };
/** The day of a column that holds a day or a moment. */
const dayOf = (text: string | null): CalendarDate | null =>
  text === null ? null : (parseDate(text) ?? dateInCopenhagen(Date.parse(text)));

const nothing: Sum = { count: 0, total: ZERO };

/** What the page "I dag" is made of, summed up: never a statement per invoice. */
export function todayRepository(store: Store) {
  const waiting = store.prepare<[Record<string, string | number>], Found>(WAITING);
  const dueSum = store.prepare<[{ today: string }], Sum>(DUE_SUM);
  const due = store.prepare<[{ today: string; few: number }], DueRow>(DUE);
  const startingSum = store.prepare<[{ today: string }], Sum>(STARTING_SUM);
  const starting = store.prepare<[{ today: string; few: number }], StartingInvoice>(STARTING);
  const outgoing = store.prepare<[], { count: number }>(OUTGOING);
  const cases = store.prepare<[{ since: string }], Happened>(CASES_SINCE);
  const letters = store.prepare<[{ since: string }], { count: number; amount: Ore | null }>(LETTERS_SINCE);
  const failedRuns = store.prepare<[{ since: string }], { count: number }>(FAILED_RUNS_SINCE);

  return {
    /** Of each kind and part the first few, each with how many there are. */
    waiting: ({ passing, ...on }: WaitingOn): Found[] =>
      waiting
        .all({ ...on, passing: JSON.stringify(passing), few: FEW })
        .map((row) => ({ ...row, day: dayOf(row.day), first: dayOf(row.first) })),
    /** Cases whose next step is due on a day, the one overdue longest first. */
    due: (today: CalendarDate): Some<DueCase> => ({
      ...(dueSum.get({ today }) ?? nothing),
      rows: due.all({ today, few: FEW }).map((row) => ({ ...row, chargesOnly: fromFlag(row.chargesOnly) })),
    }),
    /** Found cases that start by themselves on a day. */
    starting: (today: CalendarDate): Some<StartingInvoice> => ({
      ...(startingSum.get({ today }) ?? nothing),
      rows: starting.all({ today, few: FEW }),
    }),
    /** Letters on their way out. */
    outgoing: (): number => outgoing.get()?.count ?? 0,
    /** What has happened since a moment, ISO 8601 in UTC. */
    since: (since: string): Happened[] => [
      ...cases.all({ since }),
      { kind: 'letters', count: 0, amount: null, ...letters.get({ since }) },
      { kind: 'failed-runs', count: failedRuns.get({ since })?.count ?? 0, amount: null },
    ],
  };
}
