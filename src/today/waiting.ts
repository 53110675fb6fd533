import { daysBetween, type CalendarDate } from '../claim/date';
import type { Ore } from '../claim/money';
import type { WaitingRow } from '../ipc/todayViews';
import type { LetterKind } from '../letter/letter';
import { waitingKinds, type FoundKind, type StandingKind } from './kinds';

/** Things of a kind that are shown one by one; more are shown as one row with their number. */
export const FEW = 5;

/** Whole days without a run after which a person is told. */
const DAYS_WITHOUT_RUN = 2;

/** How the company as a whole stands. */
export interface Standing {
  today: CalendarDate;
  connected: boolean;
  /** The code of what a person has to mend before Dinero answers again; null where nothing is. */
  problem: string | null;
  mode: 'automatic' | 'manual';
  pausedUntil: CalendarDate | null;
  /** The day of the backup it was restored from, until a person lets it go on; null otherwise. */
  restoredOn: CalendarDate | null;
  /** The code of what keeps backups from being made by themselves; null where nothing does, or none are to be made. */
  backupProblem: string | null;
  /** Whether a run is to come by itself. */
  runsByItself: boolean;
  running: boolean;
  /** The day of the latest run that came to its end, or the company was connected; null where neither has been. */
  lastRunDay: CalendarDate | null;
}

/** A thing that was found in the company's rows, with what it is one of. */
export interface Found {
  kind: FoundKind;
  /** Things of one kind with different parts are not counted together. */
  part: string;
  /** How many there are of the kind and part, their sum, and their first day. */
  of: number;
  sum: Ore | null;
  first: CalendarDate | null;
  /** Tells it from the others of its kind: of a row, an invoice or a task. */
  id: string;
  guid: string | null;
  number: number | null;
  debtorName: string | null;
  /** How many invoices it is about. */
  invoices: number;
  amount: Ore | null;
  day: CalendarDate | null;
  reason: string | null;
  text: string | null;
  letter: LetterKind | null;
  task: number | null;
}

const blank: Omit<WaitingRow, 'key' | 'kind'> = {
  count: 1,
  about: null,
  invoices: 1,
  amount: null,
  day: null,
  reason: null,
  text: null,
  letter: null,
  task: null,
};

const row = (kind: StandingKind, known: Partial<WaitingRow> = {}): WaitingRow => ({
  ...blank,
  key: kind,
  kind,
  ...known,
});

/** What waits that is about the company as a whole. */
function standingRows(standing: Standing): WaitingRow[] {
  const { today, connected, problem, mode, pausedUntil, restoredOn, backupProblem } = standing;
  const { runsByItself, running, lastRunDay } = standing;
  const always = [
    ...(restoredOn === null ? [] : [row('restored', { day: restoredOn })]),
    ...(backupProblem === null ? [] : [row('backup', { reason: backupProblem })]),
  ];
  if (!connected) return [...always, row('not-connected')];
  const isSilent = problem === null && runsByItself && !running;
  const lacksRun = isSilent && lastRunDay !== null && daysBetween(lastRunDay, today) >= DAYS_WITHOUT_RUN;
  return [
    ...always,
    ...(problem === null ? [] : [row('problem', { reason: problem })]),
    ...(lacksRun ? [row('no-run', { day: lastRunDay })] : []),
    ...(pausedUntil === null ? [] : [row('paused', { day: pausedUntil })]),
    ...(mode === 'manual' ? [row('manual')] : []),
  ];
}

function single(found: Found): WaitingRow {
  const { kind, id, guid, number, debtorName, invoices, amount, day, reason, text, letter, task } = found;
  const about = guid === null || number === null || debtorName === null ? null : { guid, number, debtorName };
  return { key: `${kind} ${id}`, kind, count: 1, about, invoices, amount, day, reason, text, letter, task };
}

const together = ({ kind, part, of, sum, first }: Found): WaitingRow => ({
  ...blank,
  key: `${kind} ${part} all`,
  kind,
  count: of,
  amount: sum,
  day: first,
  reason: part === '' ? null : part,
});

/** The first of a kind and part stands for all where they are many; otherwise each for itself. */
function foundRows(found: readonly Found[]): WaitingRow[] {
  const told = new Set<string>();
  return found.flatMap((one) => {
    if (one.of <= FEW) return [single(one)];
    const group = `${one.kind} ${one.part}`;
    if (told.has(group)) return [];
    told.add(group);
    return [together(one)];
  });
}

/**
 * All that waits for a person, weightiest first.
 * @param found in the order in which things of a kind are to stand; of many the first is enough
 */
export const waitingRows = (standing: Standing, found: readonly Found[]): WaitingRow[] =>
  [...standingRows(standing), ...foundRows(found)].sort(
    (a, b) => waitingKinds.indexOf(a.kind) - waitingKinds.indexOf(b.kind),
  );
