import type { CalendarDate } from '../../src/claim/date';
import type { Store } from './store';

/** An invoice that nothing more is done about. */
export interface Closed {
  guid: string;
  /** The last day anything happened to it: an event of its case, money, a letter. */
  closedOn: CalendarDate;
}

/** Why a case cannot be erased however old it is. */
export type Obstacle = 'open' | 'under-way';

/** Closed, or settled at the collector; what never became a case is closed when it is no longer overdue. */
const IS_CLOSED = `(case_file.state = 'closed' OR case_file.reason = 'settled-after-handover'
  OR (case_file.invoice_guid IS NULL AND invoice.overdue = 0))`;

const IS_UNDER_WAY = `(
  EXISTS (SELECT 1 FROM outbox WHERE outbox.invoice_guid = invoice.guid AND outbox.state IN ('queued', 'sending', 'uncertain'))
  OR EXISTS (SELECT 1 FROM reversal WHERE reversal.invoice_guid = invoice.guid AND reversal.state = 'waiting')
  OR EXISTS (
    SELECT 1 FROM handover_case JOIN handover ON handover.id = handover_case.handover_id
    WHERE handover_case.invoice_guid = invoice.guid AND handover.state IN ('making', 'uncertain')))`;

const CLOSED_ON = `max(
  CASE WHEN invoice.overdue = 0 THEN invoice.last_seen ELSE invoice.first_seen END,
  coalesce((SELECT max(day) FROM case_event WHERE case_event.invoice_guid = invoice.guid), ''),
  coalesce((SELECT max(day) FROM payment WHERE payment.invoice_guid = invoice.guid), ''),
  coalesce((SELECT max(day) FROM outbox WHERE outbox.invoice_guid = invoice.guid AND outbox.state = 'sent'), ''))`;

const FROM = 'FROM invoice LEFT JOIN case_file ON case_file.invoice_guid = invoice.guid';

/**
 * Erasing all that is kept of an invoice and, with their last invoice, of its debtor. A table counts that names the invoice or
 * the debtor, so that what is kept later goes as well. What remains is that it was erased, and when.
 */
export function erasuresRepository(store: Store) {
  const closed = store.prepare<[], Closed>(
    `SELECT invoice.guid, ${CLOSED_ON} AS closedOn ${FROM} WHERE ${IS_CLOSED} AND NOT ${IS_UNDER_WAY} ORDER BY closedOn, invoice.guid`,
  );
  const standing = store.prepare<[string], Closed & { isClosed: number; isUnderWay: number }>(
    `SELECT invoice.guid, ${CLOSED_ON} AS closedOn, ${IS_CLOSED} AS isClosed, ${IS_UNDER_WAY} AS isUnderWay ${FROM}
     WHERE invoice.guid = ?`,
  );
  // What refers to other rows than the invoice goes before them.
  const naming = store.prepare<[string], { name: string }>(`
    SELECT sqlite_schema.name FROM sqlite_schema JOIN pragma_table_info(sqlite_schema.name) AS held
    WHERE sqlite_schema.type = 'table' AND held.name = ?
    ORDER BY (SELECT count(*) FROM pragma_foreign_key_list(sqlite_schema.name) WHERE "table" <> 'invoice') DESC`);
  const deleting = (column: string, kept: readonly string[]) =>
    naming
      .all(column)
      .filter(({ name }) => name !== 'invoice' && !kept.includes(name))
      .map(({ name }) => store.prepare<[string]>(`DELETE FROM "${name}" WHERE ${column} = ?`));

  const entered = store.prepare<[string, string]>(
    'INSERT OR IGNORE INTO erased_invoice (guid, erased_on) VALUES (?, ?)',
  );
  const ofInvoice = deleting('invoice_guid', []);
  const steps = store.prepare<[string]>(
    'DELETE FROM outbox_step WHERE outbox_id IN (SELECT id FROM outbox WHERE invoice_guid = ?)',
  );
  const packages = store.prepare<[string]>(`
    DELETE FROM handover_package WHERE handover_id IN (SELECT handover_id FROM handover_case WHERE invoice_guid = ?)`);
  const handovers = store.prepare<[string], { id: number }>(
    'SELECT handover_id AS id FROM handover_case WHERE invoice_guid = ?',
  );
  const emptied = store.prepare<[number]>(
    'DELETE FROM handover WHERE id = ? AND NOT EXISTS (SELECT 1 FROM handover_case WHERE handover_id = handover.id)',
  );
  const letter = store.prepare<[number]>('DELETE FROM letter WHERE id = ?');
  const loose = store.prepare<[]>(
    'DELETE FROM letter WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.letter_id = letter.id)',
  );
  const debtorOf = store.prepare<[string], { guid: string | null }>(
    'SELECT debtor_guid AS guid FROM invoice WHERE guid = ?',
  );
  const invoice = store.prepare<[string]>('DELETE FROM invoice WHERE guid = ?');
  const others = store.prepare<[string], { one: number }>('SELECT 1 AS one FROM invoice WHERE debtor_guid = ? LIMIT 1');
  // That a customer is never to be reminded stays, without a word of why.
  const exclusion = store.prepare<[string]>("UPDATE excluded_debtor SET reason = '' WHERE debtor_guid = ?");
  const ofDebtor = deleting('debtor_guid', ['excluded_debtor']);
  const debtor = store.prepare<[string]>('DELETE FROM debtor WHERE guid = ?');
  const allOfDebtor = store.prepare<[string], { guid: string }>(
    'SELECT guid FROM invoice WHERE debtor_guid = ? ORDER BY number',
  );
  const isErased = store.prepare<[string], { erasedOn: CalendarDate }>(
    'SELECT erased_on AS erasedOn FROM erased_invoice WHERE guid = ?',
  );
  const erasures = store.prepare<[], { count: number; lastOn: CalendarDate | null }>(
    'SELECT count(*) AS count, max(erased_on) AS lastOn FROM erased_invoice',
  );
  const letters = store.prepare<[string], { id: number }>(
    'SELECT DISTINCT letter_id AS id FROM outbox WHERE invoice_guid = ? AND letter_id IS NOT NULL',
  );
  const lettersAlone = store.prepare<[string], { id: number }>(`
    SELECT DISTINCT mine.letter_id AS id FROM outbox AS mine WHERE mine.invoice_guid = ? AND mine.letter_id IS NOT NULL
      AND NOT EXISTS (
        SELECT 1 FROM outbox AS other WHERE other.letter_id = mine.letter_id AND other.invoice_guid <> mine.invoice_guid)`);
  const caseNotes = store.prepare<[{ guid: string }], { count: number }>(`
    SELECT (SELECT count(*) FROM note WHERE invoice_guid = @guid) + (
      SELECT count(*) FROM task WHERE invoice_guid = @guid AND code IS NULL AND done_at IS NOT NULL) AS count`);
  const dropNotes = store.prepare<[string]>('DELETE FROM note WHERE invoice_guid = ?');
  const dropTasks = store.prepare<[string]>(
    'DELETE FROM task WHERE invoice_guid = ? AND code IS NULL AND done_at IS NOT NULL',
  );
  const dropDebtorNotes = store.prepare<[string]>('DELETE FROM debtor_note WHERE debtor_guid = ?');

  const eraseDebtor = (guid: string): void => {
    exclusion.run(guid);
    for (const table of ofDebtor) table.run(guid);
    debtor.run(guid);
  };

  return {
    /** Every invoice that nothing more is done about, the longest closed first. */
    closed: (): Closed[] => closed.all(),
    /** When one was closed, and what stands against erasing it, however old it is. Undefined where it is not known. */
    standing(guid: string): (Closed & { obstacle: Obstacle | null }) | undefined {
      const row = standing.get(guid);
      if (row === undefined) return undefined;
      const { isClosed, isUnderWay, ...one } = row;
      return { ...one, obstacle: isUnderWay === 1 ? 'under-way' : isClosed === 1 ? null : 'open' };
    },
    /** Erases an invoice with all that names it, and its debtor with their last one. All or nothing. */
    erase(guid: string, day: CalendarDate): void {
      store.transaction(() => {
        const of = debtorOf.get(guid)?.guid ?? null;
        entered.run(guid, day);
        steps.run(guid);
        packages.run(guid);
        const [ofHandovers, ofLetters] = [handovers.all(guid), lettersAlone.all(guid)];
        for (const table of ofInvoice) table.run(guid);
        for (const { id } of ofHandovers) emptied.run(id);
        for (const { id } of ofLetters) letter.run(id);
        invoice.run(guid);
        if (of !== null && others.get(of) === undefined) eraseDebtor(of);
      });
    },
    /** Deletes the letters that were made and never became one that was sent: nothing says whom they are about. */
    sweep: (): void => void loose.run(),
    /** Erases a debtor who has no invoice left. @returns false where they have one */
    eraseDebtor: (guid: string): boolean =>
      store.transaction(() => {
        if (others.get(guid) !== undefined) return false;
        eraseDebtor(guid);
        return true;
      }),
    /** Deletes the notes, the calls and the ended tasks that persons wrote down on a case. */
    eraseNotes: (guid: string): void =>
      store.transaction(() => {
        dropNotes.run(guid);
        dropTasks.run(guid);
      }),
    eraseDebtorNotes: (debtorGuid: string): void => void dropDebtorNotes.run(debtorGuid),
    /** How many there are of them. */
    notesOf: (guid: string): number => caseNotes.get({ guid })?.count ?? 0,
    lettersOf: (guid: string): number[] => letters.all(guid).map(({ id }) => id),
    /** Letters about this invoice alone, which go with it. */
    lettersAlone: (guid: string): number[] => lettersAlone.all(guid).map(({ id }) => id),
    invoicesOf: (debtorGuid: string): string[] => allOfDebtor.all(debtorGuid).map(({ guid }) => guid),
    /** Whether an invoice was erased: it never comes in again. */
    has: (guid: string): boolean => isErased.get(guid) !== undefined,
    /** How many were ever erased, and the last day of it. */
    sum: (): { count: number; lastOn: CalendarDate | null } => erasures.get() ?? { count: 0, lastOn: null },
  };
}

export type Erasures = ReturnType<typeof erasuresRepository>;
