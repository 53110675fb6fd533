import type { CalendarDate } from '../../src/claim/date';
import type { Ore } from '../../src/claim/money';
import { AppError } from '../appError';
import { sha256Of } from './letters';
import type { Store } from './store';

export type HandoverState = 'making' | 'done' | 'failed' | 'uncertain';

/** A package for the collector, and what became of it. */
export interface Handover {
  id: number;
  /** ISO 8601 in UTC. */
  createdAt: string;
  day: CalendarDate;
  way: 'folder' | 'mail';
  /**
   * `making`: nothing has left yet; `uncertain`: the mail may have been taken; `done`: its cases are at the collector, as far
   * as they were not taken back.
   */
  state: HandoverState;
  /** The code of an error. */
  reason: string | null;
  fileName: string;
  /** The collector's e-mail address; null for a folder. */
  recipient: string | null;
  /** Of the package; null before it was made. */
  sha256: string | null;
  total: Ore;
  invoiceGuids: string[];
}

export type NewHandover = Pick<Handover, 'day' | 'way' | 'fileName' | 'recipient'> & {
  cases: readonly { invoiceGuid: string; total: Ore }[];
};

type Row = Omit<Handover, 'invoiceGuids'>;

const SELECT = `
  SELECT id, created_at AS createdAt, day, way, state, reason, file_name AS fileName, recipient, sha256, total
  FROM handover`;

/** Every handover, entered before its package is made. A package that was handed over is kept byte by byte. */
export function handoversRepository(store: Store) {
  const insert = store.prepare<[Record<string, string | number | null>], { id: number }>(`
    INSERT INTO handover (created_at, day, way, state, file_name, recipient, total)
    VALUES (@at, @day, @way, 'making', @fileName, @recipient, @total) RETURNING id`);
  const addCase = store.prepare<[number, string, number]>(
    'INSERT INTO handover_case (handover_id, invoice_guid, total) VALUES (?, ?, ?)',
  );
  const addZip = store.prepare<[number, Uint8Array]>('INSERT INTO handover_package (handover_id, zip) VALUES (?, ?)');
  const dropZip = store.prepare<[number]>('DELETE FROM handover_package WHERE handover_id = ?');
  const zip = store.prepare<[number], { zip: Uint8Array }>('SELECT zip FROM handover_package WHERE handover_id = ?');
  const seal = store.prepare<[string, number]>('UPDATE handover SET sha256 = ? WHERE id = ?');
  const advance = store.prepare<[string, string | null, number]>(
    "UPDATE handover SET state = ?, reason = ? WHERE id = ? AND state IN ('making', 'uncertain')",
  );
  const one = store.prepare<[number], Row>(`${SELECT} WHERE id = ?`);
  const open = store.prepare<[], Row>(`${SELECT} WHERE state IN ('making', 'uncertain') ORDER BY id`);
  const done = store.prepare<[string], Row>(`
    ${SELECT} WHERE state = 'done' AND id IN (SELECT handover_id FROM handover_case WHERE invoice_guid = ?) ORDER BY id`);
  const latest = store.prepare<[string], Row>(`
    ${SELECT} WHERE state <> 'failed' AND id IN (SELECT handover_id FROM handover_case WHERE invoice_guid = ?)
    ORDER BY id DESC LIMIT 1`);
  const cases = store.prepare<[number], { guid: string }>(
    'SELECT invoice_guid AS guid FROM handover_case WHERE handover_id = ? ORDER BY invoice_guid',
  );
  const withCases = (row: Row): Handover => ({ ...row, invoiceGuids: cases.all(row.id).map(({ guid }) => guid) });
  const get = (id: number): Handover => {
    const row = one.get(id);
    if (row === undefined) throw new AppError('handover-missing');
    return withCases(row);
  };

  return {
    /** @throws AppError `handover-missing` */
    get,
    /** Enters a package that is to be made; nothing has left yet. */
    begin({ cases: entered, ...kept }: NewHandover): Handover {
      return store.transaction(() => {
        const total = entered.reduce((sum, one) => sum + one.total, 0);
        const added = insert.get({ ...kept, total, at: store.moment() });
        if (added === undefined) throw new Error('an inserted handover returned nothing');
        for (const one of entered) addCase.run(added.id, one.invoiceGuid, one.total);
        return get(added.id);
      });
    },
    /** Keeps the package before it leaves. */
    keep(id: number, bytes: Uint8Array): Handover {
      return store.transaction(() => {
        addZip.run(id, bytes);
        seal.run(sha256Of(bytes), id);
        return get(id);
      });
    },
    /** The very bytes that were handed over. @throws AppError `handover-missing`; `store-damaged` where they are others */
    package(id: number): Uint8Array {
      const { sha256 } = get(id);
      const kept = zip.get(id);
      if (kept === undefined) throw new AppError('handover-missing');
      if (sha256Of(kept.zip) !== sha256) throw new AppError('store-damaged');
      return kept.zip;
    },
    /** Says what became of one under way. What failed keeps no package. @throws AppError `handover-settled` where it has ended */
    settle(id: number, state: Exclude<HandoverState, 'making'>, reason: string | null = null): void {
      store.transaction(() => {
        if (advance.run(state, reason, id).changes === 0) throw new AppError('handover-settled');
        if (state === 'failed') dropZip.run(id);
      });
    },
    /** What is being made, was cut off, or ended so that nobody knows; oldest first. */
    open: (): Handover[] => open.all().map(withCases),
    /** Every handover of an invoice that took place, oldest first. */
    doneOf: (invoiceGuid: string): Handover[] => done.all(invoiceGuid).map(withCases),
    /** The latest handover of an invoice that did not fail. */
    latestOf(invoiceGuid: string): Handover | undefined {
      const row = latest.get(invoiceGuid);
      return row && withCases(row);
    },
  };
}

export type Handovers = ReturnType<typeof handoversRepository>;
