import type { CalendarDate } from '../../src/claim/date';
import type { Invoice, InvoiceDetail } from '../../src/dinero/model';
import { toFlag } from './flags';
import { INVOICE_COLUMNS, toInvoice, type InvoiceRow, type KnownInvoice } from './invoiceRow';
import { overdueQuery } from './overdue';
import type { Store } from './store';

/** The fetch that saw the rows. */
export interface Seen {
  runId: number;
  day: CalendarDate;
}

const UPSERT = `
  INSERT INTO invoice (guid, number, debtor_guid, debtor_name, day, due_date, currency, status, latest_mail_out, total,
    description, external_reference, deleted, updated_at, overdue, first_seen, last_seen, seen_run)
  VALUES (@guid, @number, @debtorGuid, @debtorName, @day, @dueDate, @currency, @status, @latestMailOut, @total,
    @description, @externalReference, @deleted, @updatedAt, 1, @seenOn, @seenOn, @runId)
  ON CONFLICT (guid) DO UPDATE SET
    number = excluded.number, debtor_guid = excluded.debtor_guid, debtor_name = excluded.debtor_name,
    day = excluded.day, due_date = excluded.due_date, currency = excluded.currency, status = excluded.status,
    latest_mail_out = excluded.latest_mail_out, total = excluded.total, description = excluded.description,
    external_reference = excluded.external_reference, deleted = excluded.deleted, updated_at = excluded.updated_at,
    overdue = 1,
    last_seen = excluded.last_seen, seen_run = excluded.seen_run`;

const SAVE_DETAIL = `
  UPDATE invoice SET number = @number, debtor_guid = @debtorGuid, debtor_name = @debtorName, day = @day,
    due_date = @dueDate, currency = @currency, status = @status, total = @total, description = @description,
    external_reference = @externalReference, deleted = @deleted, sent_to_collection = @sentToCollection,
    timestamp = @timestamp, fik_code = @fikCode
  WHERE guid = @guid`;

type Values = Omit<Invoice, 'deleted'> & { deleted: number; seenOn: string; runId: number };
type DetailValues = Omit<InvoiceDetail, 'deleted' | 'sentToCollection'> & { deleted: number; sentToCollection: number };

/** The invoices Dinero has shown as overdue, and what became of them. */
export function invoicesRepository(store: Store) {
  const upsert = store.prepare<[Values]>(UPSERT);
  const saveDetail = store.prepare<[DetailValues]>(SAVE_DETAIL);
  const one = store.prepare<[string], InvoiceRow>(`SELECT ${INVOICE_COLUMNS} FROM invoice WHERE guid = ?`);
  const count = store.prepare<[], { count: number }>('SELECT count(*) AS count FROM invoice WHERE overdue = 1');
  const unseen = store.prepare<[number], { guid: string }>(
    'UPDATE invoice SET overdue = 0 WHERE overdue = 1 AND seen_run <> ? RETURNING guid',
  );
  const markDeleted = store.prepare<[string]>('UPDATE invoice SET deleted = 1, overdue = 0 WHERE guid = ?');
  const overdue = overdueQuery(store);
  const countOverdue = (): number => count.get()?.count ?? 0;

  return {
    /**
     * Keeps a page of Dinero's list; all or none.
     * @returns how many were not among the overdue before, and how many were
     */
    upsertPage(rows: readonly Invoice[], seen: Seen): { added: number; updated: number } {
      return store.transaction(() => {
        const before = countOverdue();
        for (const { deleted, ...rest } of rows) {
          upsert.run({ ...rest, deleted: toFlag(deleted), seenOn: seen.day, runId: seen.runId });
        }
        const added = countOverdue() - before;
        return { added, updated: new Set(rows.map(({ guid }) => guid)).size - added };
      });
    },

    /**
     * Ends a fetch that has read every page: what it did not see is no longer overdue.
     * @returns the GUIDs of those
     */
    finishRun: (runId: number): string[] => unseen.all(runId).map(({ guid }) => guid),

    /** Keeps what reading one known invoice by itself told. @returns false where the invoice is not known */
    saveDetail({ deleted, sentToCollection, ...rest }: InvoiceDetail): boolean {
      const flags = { deleted: toFlag(deleted), sentToCollection: toFlag(sentToCollection) };
      return saveDetail.run({ ...rest, ...flags }).changes > 0;
    },

    /** Keeps that Dinero no longer has the invoice. */
    markDeleted: (guid: string): void => void markDeleted.run(guid),

    get(guid: string): KnownInvoice | undefined {
      const row = one.get(guid);
      return row && toInvoice(row);
    },

    countOverdue,

    /** Every overdue invoice with all that is known about it, by rising number. */
    overdue: () => overdue.all(),
    /** The same about one invoice, overdue or not. */
    known: (guid: string) => overdue.one(guid),
  };
}

export type Invoices = ReturnType<typeof invoicesRepository>;
