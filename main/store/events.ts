import { z } from 'zod';
import { dateInCopenhagen, type CalendarDate } from '../../src/claim/date';
import { stored } from './stored';
import type { Store } from './store';

export interface NewEvent {
  invoiceGuid: string;
  type: string;
  /** Who did it: a person at the screen, or the app by itself. */
  actor: 'person' | 'app';
  data: Record<string, unknown>;
}

export interface StoredEvent extends NewEvent {
  id: number;
  /** 1, 2, 3 … per invoice. */
  version: number;
  /** ISO 8601 in UTC. */
  at: string;
  /** The day in Copenhagen. */
  day: CalendarDate;
}

type Row = Omit<StoredEvent, 'data'> & { data: string };

const Data = z.record(z.string(), z.unknown());

/** What happened to each invoice: only ever added to, which the database itself sees to. */
export function eventsRepository(store: Store) {
  const insert = store.prepare<[Omit<Row, 'id' | 'version'>], { id: number; version: number }>(`
    INSERT INTO event (invoice_guid, version, type, at, day, actor, data)
    SELECT @invoiceGuid, coalesce(max(version), 0) + 1, @type, @at, @day, @actor, @data
    FROM event WHERE invoice_guid = @invoiceGuid
    RETURNING id, version`);
  const all = store.prepare<[string], Row>(`
    SELECT id, invoice_guid AS invoiceGuid, version, type, at, day, actor, data
    FROM event WHERE invoice_guid = ? ORDER BY version`);

  return {
    append(event: NewEvent): { id: number; version: number } {
      const day = dateInCopenhagen(store.now());
      const added = insert.get({ ...event, at: store.moment(), day, data: JSON.stringify(event.data) });
      if (added === undefined) throw new Error('an inserted event returned nothing');
      return added;
    },

    /** The invoice's events, oldest first. @throws AppError `store-damaged` */
    of: (invoiceGuid: string): StoredEvent[] =>
      all.all(invoiceGuid).map((row) => ({ ...row, data: stored(row.data, Data) })),
  };
}

export type Events = ReturnType<typeof eventsRepository>;
