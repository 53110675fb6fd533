import type { CalendarDate } from '../../src/claim/date';
import type { Store } from './store';

/** What the app asks a person to do; each has a sentence under `taskCodes` of the texts. */
export const taskCodes = ['no-email', 'manual-channel', 'post-letter', 'mail-bounced', 'tell-collector'] as const;
export type TaskCode = (typeof taskCodes)[number];

/** Something a person is to do about a case by a day. */
export interface Task {
  id: number;
  invoiceGuid: string;
  /** Null where a person wrote it; else what the app asks for, by its code. */
  code: string | null;
  text: string;
  due: CalendarDate;
  /** ISO 8601 in UTC. */
  createdAt: string;
  doneAt: string | null;
  /** Whether a person did it or the app found that it is no longer needed; null while it is open. */
  doneBy: 'person' | 'app' | null;
}

const SELECT = `
  SELECT id, invoice_guid AS invoiceGuid, code, text, due, created_at AS createdAt, done_at AS doneAt, done_by AS doneBy
  FROM task`;

/** What persons are to do, by a person's own word or because the app cannot do it. */
export function tasksRepository(store: Store) {
  const insert = store.prepare<[string, string, CalendarDate, string], { id: number }>(
    'INSERT INTO task (invoice_guid, text, due, created_at) VALUES (?, ?, ?, ?) RETURNING id',
  );
  const ask = store.prepare<[string, TaskCode, CalendarDate, string]>(`
    INSERT INTO task (invoice_guid, code, text, due, created_at) VALUES (?, ?, '', ?, ?)
    ON CONFLICT (invoice_guid, code) WHERE code IS NOT NULL AND done_at IS NULL DO NOTHING`);
  const finish = store.prepare<[string, number]>(
    "UPDATE task SET done_at = ?, done_by = 'person' WHERE id = ? AND done_at IS NULL",
  );
  const reopen = store.prepare<[number]>(`
    UPDATE task SET done_at = NULL, done_by = NULL WHERE id = ? AND done_at IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM task AS again
      WHERE again.invoice_guid = task.invoice_guid AND again.code = task.code AND again.done_at IS NULL)`);
  const settle = store.prepare<[string, string, TaskCode]>(
    "UPDATE task SET done_at = ?, done_by = 'app' WHERE invoice_guid = ? AND code = ? AND done_at IS NULL",
  );
  const open = store.prepare<[], Task>(`${SELECT} WHERE done_at IS NULL ORDER BY due, id`);
  const of = store.prepare<[string], Task>(`${SELECT} WHERE invoice_guid = ? ORDER BY id`);

  return {
    /** A person's own. @returns its id */
    add(invoiceGuid: string, text: string, due: CalendarDate): number {
      const added = insert.get(invoiceGuid, text, due, store.moment());
      if (added === undefined) throw new Error('an inserted task returned nothing');
      return added.id;
    },
    /** The app's, once while it is open. @returns false where it was asked for already */
    ask: (invoiceGuid: string, code: TaskCode, due: CalendarDate): boolean =>
      ask.run(invoiceGuid, code, due, store.moment()).changes > 0,
    /** @returns false where it is not open */
    done: (id: number): boolean => finish.run(store.moment(), id).changes > 0,
    /** Takes a "done" back. @returns false where it is open, or the app has asked for the same anew */
    reopen: (id: number): boolean => reopen.run(id).changes > 0,
    /** What the app asked for is no longer needed. */
    settle: (invoiceGuid: string, code: TaskCode): void => void settle.run(store.moment(), invoiceGuid, code),
    /** The one due first at the top. */
    open: (): Task[] => open.all(),
    of: (invoiceGuid: string): Task[] => of.all(invoiceGuid),
  };
}

export type Tasks = ReturnType<typeof tasksRepository>;
