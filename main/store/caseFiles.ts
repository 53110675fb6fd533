import type { CalendarDate } from '../../src/claim/date';
import type { Ore } from '../../src/claim/money';
import type { StepOn } from '../../src/procedure/outlook';
import type { StepKind } from '../../src/procedure/policy';
import type { CaseState } from '../../src/procedure/standing';
import { fromFlag } from './flags';
import type { Store } from './store';

/** What follows from a case's events on a day, as lists and the daily run want it. */
export interface CaseFile {
  invoiceGuid: string;
  /** The day it was worked out for. */
  asOf: CalendarDate;
  state: CaseState;
  /** Why nothing follows, or `step-due`. */
  reason: string;
  /** The reason as a statement of the procedure, in JSON; null where it is a requirement. */
  why: string | null;
  until: CalendarDate | null;
  foundOn: CalendarDate | null;
  /** The day it starts by itself; null where it has, or never does. */
  startsOn: CalendarDate | null;
  level: number;
}

/** What the list of cases shows besides. */
export interface CaseFigures {
  last: StepOn | null;
  /** The step that comes next by itself, with its day. */
  next: StepOn | null;
  principalOpen: Ore;
  /** Claimed charges that are open. */
  chargesOpen: Ore;
}

/** A case in the list of all of them. */
export interface ListedCase extends CaseFigures {
  guid: string;
  number: number;
  debtorName: string;
  knownDebtor: string | null;
  isPerson: boolean;
  cvr: string | null;
  ean: string | null;
  dueDate: CalendarDate | null;
  state: CaseState;
}

type Flat = Omit<ListedCase, 'last' | 'next' | 'isPerson'> & {
  isPerson: number | null;
  lastKind: StepKind | null;
  lastLevel: number | null;
  lastOn: CalendarDate | null;
  nextKind: StepKind | null;
  nextLevel: number | null;
  nextOn: CalendarDate | null;
};

const stepOf = (kind: StepKind | null, level: number | null, on: CalendarDate | null): StepOn | null =>
  kind === null || on === null ? null : { kind, level, on };

const toListed = (row: Flat): ListedCase => {
  const { lastKind, lastLevel, lastOn, nextKind, nextLevel, nextOn, isPerson, ...rest } = row;
  return {
    ...rest,
    isPerson: isPerson === 1,
    last: stepOf(lastKind, lastLevel, lastOn),
    next: stepOf(nextKind, nextLevel, nextOn),
  };
};

/** A case as the settlement check looks at it. */
export interface Watched {
  invoiceGuid: string;
  state: CaseState;
  reason: string;
  /** Whether the latest list of overdue invoices held it. */
  overdue: boolean;
  /** What that list says of it, to be compared with `checkedMark`. */
  mark: string;
  checkedMark: string | null;
  /** ISO 8601 in UTC; null where the books were never read for it. */
  checkedAt: string | null;
  level: number;
  /** Whether Dinero's latest mail about it was a reminder. */
  reminded: boolean;
  /** Whether a sending of it is under way: that reads the books itself. */
  underWay: boolean;
}

/** A due step that could not be taken. */
export interface Stuck {
  on: CalendarDate;
  /** The code of the reason. */
  for: string;
}

export interface NewRow {
  guid: string;
  number: number;
  debtorGuid: string | null;
  debtorName: string;
  knownDebtor: string | null;
  isPerson: boolean;
  cvr: string | null;
  ean: string | null;
  dueDate: CalendarDate | null;
  total: Ore;
  open: Ore | null;
  foundOn: CalendarDate;
  startsOn: CalendarDate | null;
  reason: string;
  why: string | null;
}

/** What the list of invoices tells of a change: a different mark means that the books are read anew. */
const MARK = `
  invoice.overdue || '|' || coalesce(invoice.updated_at, '') || '|' || invoice.latest_mail_out || '|' || invoice.total || '|' ||
  coalesce(invoice.due_date, '') || '|' || invoice.status`;

type Flags = 'overdue' | 'reminded' | 'underWay';

/** The cases as they stand: made from their histories, and to be made again at any time. */
export function caseFilesRepository(store: Store) {
  const save = store.prepare<[Record<string, string | number | null>]>(`
    INSERT INTO case_file (invoice_guid, as_of, state, reason, why, until, found_on, starts_on, level,
      last_kind, last_level, last_on, next_kind, next_level, next_on, principal_open, charges_open)
    VALUES (@invoiceGuid, @asOf, @state, @reason, @why, @until, @foundOn, @startsOn, @level,
      @lastKind, @lastLevel, @lastOn, @nextKind, @nextLevel, @nextOn, @principalOpen, @chargesOpen)
    ON CONFLICT (invoice_guid) DO UPDATE SET as_of = excluded.as_of, state = excluded.state, reason = excluded.reason,
      why = excluded.why, until = excluded.until, found_on = excluded.found_on, starts_on = excluded.starts_on,
      level = excluded.level, last_kind = excluded.last_kind, last_level = excluded.last_level,
      last_on = excluded.last_on, next_kind = excluded.next_kind, next_level = excluded.next_level,
      next_on = excluded.next_on, principal_open = excluded.principal_open, charges_open = excluded.charges_open`);
  const checked = store.prepare<[string, string]>(`
    UPDATE case_file SET checked_at = ?, checked_mark = (SELECT ${MARK} FROM invoice WHERE guid = invoice_guid)
    WHERE invoice_guid = ?`);
  const stick = store.prepare<[string | null, string | null, string]>(
    'UPDATE case_file SET stuck_on = ?, stuck_for = ? WHERE invoice_guid = ?',
  );
  const stuck = store.prepare<[string], Stuck>(
    'SELECT stuck_on AS "on", stuck_for AS "for" FROM case_file WHERE invoice_guid = ? AND stuck_on IS NOT NULL',
  );
  const one = store.prepare<[string], CaseFile>(`
    SELECT invoice_guid AS invoiceGuid, as_of AS asOf, state, reason, why, until, found_on AS foundOn,
      starts_on AS startsOn, level
    FROM case_file WHERE invoice_guid = ?`);
  const watched = store.prepare<[], Omit<Watched, Flags> & Record<Flags, number>>(`
    SELECT invoice_guid AS invoiceGuid, state, reason, level, invoice.overdue,
      invoice.latest_mail_out = 'reminder' AS reminded, ${MARK} AS mark, checked_mark AS checkedMark,
      checked_at AS checkedAt, EXISTS (
        SELECT 1 FROM outbox WHERE outbox.invoice_guid = case_file.invoice_guid
          AND outbox.state IN ('queued', 'sending')) AS underWay
    FROM case_file JOIN invoice ON invoice.guid = invoice_guid
    WHERE invoice.overdue = 1 OR state <> 'closed'
    ORDER BY checked_at, invoice.number`);
  const guids = store.prepare<[string], { guid: string }>(
    'SELECT invoice_guid AS guid FROM case_file WHERE state = ? ORDER BY invoice_guid',
  );
  const unknown = store.prepare<[], { guid: string }>(`
    SELECT guid FROM invoice WHERE overdue = 1 AND NOT EXISTS (SELECT 1 FROM case_file WHERE invoice_guid = guid)
    ORDER BY number`);
  const counts = store.prepare<[], { state: CaseState; count: number }>(
    'SELECT state, count(*) AS count FROM case_file GROUP BY state ORDER BY state',
  );
  const found = store.prepare<[], Omit<NewRow, 'isPerson'> & { isPerson: number | null }>(`
    SELECT invoice.guid, invoice.number, invoice.debtor_guid AS debtorGuid, invoice.debtor_name AS debtorName,
      debtor.guid AS knownDebtor, debtor.is_person AS isPerson, debtor.cvr, debtor.ean, invoice.due_date AS dueDate,
      invoice.total, balance.remaining AS open, case_file.found_on AS foundOn, case_file.starts_on AS startsOn,
      case_file.reason, case_file.why
    FROM case_file JOIN invoice ON invoice.guid = case_file.invoice_guid
    LEFT JOIN debtor ON debtor.guid = invoice.debtor_guid
    LEFT JOIN balance ON balance.invoice_guid = invoice.guid
    WHERE case_file.state = 'found'
    ORDER BY case_file.starts_on IS NULL, case_file.starts_on, invoice.number`);

  const listed = store.prepare<[], Flat>(`
    SELECT invoice.guid, invoice.number, invoice.debtor_name AS debtorName, debtor.guid AS knownDebtor,
      debtor.is_person AS isPerson, debtor.cvr, debtor.ean, invoice.due_date AS dueDate, case_file.state,
      last_kind AS lastKind, last_level AS lastLevel, last_on AS lastOn,
      next_kind AS nextKind, next_level AS nextLevel, next_on AS nextOn,
      coalesce(principal_open, 0) AS principalOpen, coalesce(charges_open, 0) AS chargesOpen
    FROM case_file JOIN invoice ON invoice.guid = case_file.invoice_guid
    LEFT JOIN debtor ON debtor.guid = invoice.debtor_guid`);
  const withoutFigures = store.prepare<[], { guid: string }>(
    'SELECT invoice_guid AS guid FROM case_file WHERE principal_open IS NULL ORDER BY invoice_guid',
  );
  const rested = store.prepare<[CalendarDate], { guid: string }>(`
    SELECT invoice_guid AS guid FROM case_file
    WHERE state IN ('on-hold', 'promised', 'payment-plan') AND until <= ? ORDER BY invoice_guid`);

  return {
    save: ({ last, next, ...file }: CaseFile & CaseFigures): void =>
      void save.run({
        ...file,
        lastKind: last?.kind ?? null,
        lastLevel: last?.level ?? null,
        lastOn: last?.on ?? null,
        nextKind: next?.kind ?? null,
        nextLevel: next?.level ?? null,
        nextOn: next?.on ?? null,
      }),
    get: (invoiceGuid: string): CaseFile | undefined => one.get(invoiceGuid),
    /**
     * Says that the case knows its books, with the invoice as the list describes it now.
     * @param readAt when they were read, ISO 8601 in UTC
     */
    checked: (invoiceGuid: string, readAt: string): void => void checked.run(readAt, invoiceGuid),
    /** Says that a due step was prepared and could not be taken; null where it could. */
    stick: (invoiceGuid: string, at: Stuck | null): void =>
      void stick.run(at?.on ?? null, at?.for ?? null, invoiceGuid),
    stuck: (invoiceGuid: string): Stuck | undefined => stuck.get(invoiceGuid),
    /** Every case that is open, or stands in the list of overdue invoices; the one checked longest ago first. */
    watched: (): Watched[] =>
      watched.all().map((row) => ({
        ...row,
        overdue: fromFlag(row.overdue),
        reminded: fromFlag(row.reminded),
        underWay: fromFlag(row.underWay),
      })),
    inState: (state: CaseState): string[] => guids.all(state).map(({ guid }) => guid),
    /** Overdue invoices that are no case yet. */
    unknown: (): string[] => unknown.all().map(({ guid }) => guid),
    /** Every case, in no order, in one reading. */
    listed: (): ListedCase[] => listed.all().map(toListed),
    /** Cases that were filed before their figures were kept. */
    withoutFigures: (): string[] => withoutFigures.all().map(({ guid }) => guid),
    /** Cases whose pause ends by a day: they go on. */
    rested: (today: CalendarDate): string[] => rested.all(today).map(({ guid }) => guid),
    counts: (): { state: CaseState; count: number }[] => counts.all(),
    /** The found, the one that starts first at the top. */
    found: (): NewRow[] => found.all().map((row) => ({ ...row, isPerson: row.isPerson === 1 })),
  };
}

export type CaseFiles = ReturnType<typeof caseFilesRepository>;
