import type { Reminder } from '../../src/dinero/model';
import { fromFlag, toFlag } from './flags';
import type { Store } from './store';

/** A reminder that lies in Dinero, and so has an id; a proposal has none and is never kept. */
export type SavedReminder = Reminder & { id: number };

type Flags = 'draft' | 'deleted' | 'compensationAvailable' | 'withCollectionWarning';
type Row = Omit<SavedReminder, Flags> & Record<Flags, number>;

const SELECT = `
  SELECT id, number, draft, deleted, timestamp, day, title, text, principal, fee, interest, compensation,
    compensation_available AS compensationAvailable, earlier, paid, total,
    with_collection_warning AS withCollectionWarning
  FROM reminder WHERE invoice_guid = ? ORDER BY id`;

const toReminder = (row: Row): SavedReminder => ({
  ...row,
  draft: fromFlag(row.draft),
  deleted: fromFlag(row.deleted),
  compensationAvailable: fromFlag(row.compensationAvailable),
  withCollectionWarning: fromFlag(row.withCollectionWarning),
});

const toRow = (reminder: SavedReminder): Row => ({
  ...reminder,
  draft: toFlag(reminder.draft),
  deleted: toFlag(reminder.deleted),
  compensationAvailable: toFlag(reminder.compensationAvailable),
  withCollectionWarning: toFlag(reminder.withCollectionWarning),
});

/** What the list of invoices shows, so that it need not read the letters of 50,000. */
function summary(reminders: readonly SavedReminder[]) {
  const standing = reminders.filter(({ deleted }) => !deleted);
  const booked = standing
    .flatMap(({ draft, day, total }) => (draft || day === null ? [] : [{ day, total }]))
    .sort((a, b) => a.day.localeCompare(b.day));
  return {
    bookedOn: JSON.stringify(booked.map(({ day }) => day)),
    lastTotal: booked.at(-1)?.total ?? null,
    draftIds: JSON.stringify(standing.filter(({ draft }) => draft).map(({ id }) => id)),
  };
}

/** Dinero's own reminders, as last read. */
export function remindersRepository(store: Store) {
  const read = store.prepare<[Record<string, string | number | null>]>(`
    INSERT INTO reminders_read (invoice_guid, read_at, booked_on, last_total, draft_ids)
    VALUES (@invoiceGuid, @at, @bookedOn, @lastTotal, @draftIds)
    ON CONFLICT (invoice_guid) DO UPDATE SET read_at = excluded.read_at, booked_on = excluded.booked_on,
      last_total = excluded.last_total, draft_ids = excluded.draft_ids`);
  const readAt = store.prepare<[string], { readAt: string }>(
    'SELECT read_at AS readAt FROM reminders_read WHERE invoice_guid = ?',
  );
  const clear = store.prepare<[string]>('DELETE FROM reminder WHERE invoice_guid = ?');
  const save = store.prepare<[Row & { invoiceGuid: string }]>(`
    INSERT INTO reminder (invoice_guid, id, number, draft, deleted, timestamp, day, title, text, principal, fee, interest,
      compensation, compensation_available, earlier, paid, total, with_collection_warning)
    VALUES (@invoiceGuid, @id, @number, @draft, @deleted, @timestamp, @day, @title, @text, @principal, @fee, @interest,
      @compensation, @compensationAvailable, @earlier, @paid, @total, @withCollectionWarning)`);
  const all = store.prepare<[string], Row>(SELECT);

  return {
    /**
     * Replaces what was known of the invoice's reminders; proposals, which have no id, are left out.
     * @param at when Dinero was asked, ISO 8601 in UTC
     */
    save(invoiceGuid: string, reminders: readonly Reminder[], at: string): void {
      const saved = reminders.filter((reminder): reminder is SavedReminder => reminder.id !== null);
      store.transaction(() => {
        read.run({ invoiceGuid, at, ...summary(saved) });
        clear.run(invoiceGuid);
        for (const reminder of saved) save.run({ ...toRow(reminder), invoiceGuid });
      });
    },

    /** By rising id; undefined where Dinero was never asked. */
    of(invoiceGuid: string): { reminders: SavedReminder[]; readAt: string } | undefined {
      const reading = readAt.get(invoiceGuid);
      return reading && { reminders: all.all(invoiceGuid).map(toReminder), readAt: reading.readAt };
    },
  };
}

export type Reminders = ReturnType<typeof remindersRepository>;
