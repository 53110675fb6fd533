import { z } from 'zod';
import type { EventOf, EventType, ProcedureEvent } from '../../src/procedure/events';
import { replay } from '../../src/procedure/evolve';
import type { Actor } from '../../src/procedure/fields';
import type { Procedure } from '../../src/procedure/state';
import { readHistory, UnknownEvent, type StoredEvent } from '../../src/procedure/upcast';
import { AppError } from '../appError';
import { stored } from './stored';
import type { Store } from './store';

/** An event of a case with when it was recorded and who caused it. */
export interface CaseEvent {
  /** 1, 2, 3 … per invoice. */
  version: number;
  /** ISO 8601 in UTC. */
  at: string;
  actor: Actor;
  event: ProcedureEvent;
}

type Row = Omit<CaseEvent, 'event'> & { data: string };

const Data: z.ZodType<StoredEvent> = z.looseObject({ type: z.string(), v: z.number() });
/** Events as they lie in the store, several together. */
export const StoredEvents = z.array(Data);

/** An event of a later program, or damage: the case stops instead of going on with half a history. @throws AppError `store-damaged` */
export function readEvents(events: readonly StoredEvent[]): ProcedureEvent[] {
  try {
    return readHistory(events);
  } catch (error) {
    if (!(error instanceof UnknownEvent)) throw error;
    throw new AppError('store-damaged', {}, { cause: error });
  }
}

function read(row: Row): ProcedureEvent {
  const [event] = readEvents([stored(row.data, Data)]);
  if (event === undefined) throw new AppError('store-damaged');
  return event;
}

const isOf = <T extends EventType>(event: ProcedureEvent, type: T): event is EventOf<T> => event.type === type;

/** The histories of the cases: only ever added to, which the database itself sees to. */
export function caseEventsRepository(store: Store) {
  const insert = store.prepare<[Record<string, string>]>(`
    INSERT INTO case_event (invoice_guid, version, at, actor, data)
    SELECT @invoiceGuid, coalesce(max(version), 0) + 1, @at, @actor, @data
    FROM case_event WHERE invoice_guid = @invoiceGuid`);
  const all = store.prepare<[string], Row>(
    'SELECT version, at, actor, data FROM case_event WHERE invoice_guid = ? ORDER BY version',
  );
  const decided = store.prepare<[number], Row & { invoiceGuid: string }>(`
    SELECT invoice_guid AS invoiceGuid, version, at, actor, data FROM case_event
    WHERE type = 'fees-decided' ORDER BY id DESC LIMIT ?`);
  const after = store.prepare<[string, number], Row & { invoiceGuid: string }>(`
    SELECT invoice_guid AS invoiceGuid, version, at, actor, data FROM case_event
    WHERE type = ? AND id > ? ORDER BY id`);
  const last = store.prepare<[], { id: number }>('SELECT coalesce(max(id), 0) AS id FROM case_event');

  return {
    /** Adds what has happened, in this order; all or none. */
    append(invoiceGuid: string, events: readonly ProcedureEvent[], actor: Actor): void {
      store.transaction(() => {
        for (const event of events) {
          insert.run({ invoiceGuid, at: store.moment(), actor, data: JSON.stringify(event) });
        }
      });
    },
    /** A case's history, oldest first. @throws AppError `store-damaged` */
    of: (invoiceGuid: string): CaseEvent[] => all.all(invoiceGuid).map((row) => ({ ...row, event: read(row) })),
    /** The state a case's history leads to. @throws AppError `store-damaged` */
    state: (invoiceGuid: string): Procedure => replay(all.all(invoiceGuid).map(read)),
    /** The latest decisions about charges, newest first. */
    feeDecisions: (most: number): (CaseEvent & { invoiceGuid: string })[] =>
      decided.all(most).map((row) => ({ ...row, event: read(row) })),
    /** What of one kind has been recorded after the event with that id (0 for all), oldest first. */
    after: <T extends EventType>(type: T, id: number): { invoiceGuid: string; event: EventOf<T> }[] =>
      after.all(type, id).flatMap((row) => {
        const event = read(row);
        return isOf(event, type) ? [{ invoiceGuid: row.invoiceGuid, event }] : [];
      }),
    /** The id of the latest event of any case; 0 before the first. */
    lastId: (): number => last.get()?.id ?? 0,
  };
}

export type CaseEvents = ReturnType<typeof caseEventsRepository>;
