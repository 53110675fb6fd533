import { AppError } from '../appError';
import type { OutboxState, Stage } from '../../src/ipc/views';
import { SELECT_OUTBOX, toOutboxRow, type OutboxRow, type RawOutboxRow, type ReminderPayload } from './outboxRow';
import type { Store } from './store';

export interface NewReminder {
  invoiceGuid: string;
  /** 1 to 3. */
  level: number;
  /** 1 for the first try of a level; see nextAttempt. */
  attempt: number;
  payload: ReminderPayload;
}

/** What changes as a sending goes on; what is not named stays. */
export interface Advance {
  state?: OutboxState;
  stage?: Stage;
  reason?: string | null;
  dineroReminderId?: number | null;
  knownMailIds?: number[];
  attempts?: number;
  nextTryAt?: string | null;
}

export interface OutboxStep {
  state: OutboxState;
  stage: Stage;
  reason: string | null;
  at: string;
}

/** Nothing leaves these: what was sent was sent, and a cancelled sending is queued anew under a new key. */
const settled: readonly OutboxState[] = ['sent', 'cancelled'];

const keyOf = ({ invoiceGuid, level, attempt }: Omit<NewReminder, 'payload'>): string =>
  `reminder/${invoiceGuid}/${level}/${attempt}`;

type Values = Omit<
  RawOutboxRow,
  'key' | 'invoiceGuid' | 'invoiceNumber' | 'debtorName' | 'level' | 'payload' | 'createdAt'
>;

/** Every outward act, entered before it happens. */
export function outboxRepository(store: Store) {
  const insert = store.prepare<[Record<string, string | number>]>(`
    INSERT INTO outbox (key, invoice_guid, level, attempt, state, stage, payload, created_at, updated_at)
    VALUES (@key, @invoiceGuid, @level, @attempt, 'queued', 'queued', @payload, @at, @at)`);
  const update = store.prepare<[Values]>(`
    UPDATE outbox SET state = @state, stage = @stage, reason = @reason, dinero_reminder_id = @dineroReminderId,
      known_mail_ids = @knownMailIds, attempts = @attempts, next_try_at = @nextTryAt, updated_at = @updatedAt
    WHERE id = @id`);
  const addStep = store.prepare<[number, string, string, string | null, string]>(
    'INSERT INTO outbox_step (outbox_id, state, stage, reason, at) VALUES (?, ?, ?, ?, ?)',
  );
  const byId = store.prepare<[number], RawOutboxRow>(`${SELECT_OUTBOX} WHERE outbox.id = ?`);
  const byKey = store.prepare<[string], RawOutboxRow>(`${SELECT_OUTBOX} WHERE outbox.key = ?`);
  const inTheWay = store.prepare<[string, number], RawOutboxRow>(`
    ${SELECT_OUTBOX} WHERE outbox.invoice_guid = ? AND (
      (outbox.level = ? AND outbox.state NOT IN ('cancelled', 'failed'))
      OR outbox.state IN ('queued', 'sending', 'uncertain'))`);
  const all = store.prepare<[], RawOutboxRow>(`${SELECT_OUTBOX} ORDER BY outbox.id DESC`);
  const unfinished = store.prepare<[], RawOutboxRow>(
    `${SELECT_OUTBOX} WHERE outbox.state IN ('queued', 'sending') ORDER BY outbox.id`,
  );
  const steps = store.prepare<[number], OutboxStep>(
    'SELECT state, stage, reason, at FROM outbox_step WHERE outbox_id = ? ORDER BY id',
  );
  const lastAttempt = store.prepare<[string, number], { attempt: number }>(
    'SELECT coalesce(max(attempt), 0) AS attempt FROM outbox WHERE invoice_guid = ? AND level = ?',
  );

  function get(id: number): OutboxRow {
    const raw = byId.get(id);
    if (raw === undefined) throw new AppError('outbox-row-missing');
    return toOutboxRow(raw);
  }

  return {
    /** @throws AppError `outbox-row-missing` */
    get,

    /**
     * Enters a reminder to be sent. The same key, or the same level of the same invoice while it is not cancelled or
     * failed, gives the row that is there already.
     * @throws AppError `reminder-refused` while another level of the invoice is under way
     */
    queue(reminder: NewReminder): { row: OutboxRow; existed: boolean } {
      return store.transaction(() => {
        const { invoiceGuid, level, attempt } = reminder;
        const key = keyOf(reminder);
        const there = byKey.get(key) ?? inTheWay.get(invoiceGuid, level);
        if (there !== undefined && there.level !== level) throw new AppError('reminder-refused');
        if (there !== undefined) return { row: toOutboxRow(there), existed: true };

        const at = store.moment();
        const { id } = insert.run({ key, invoiceGuid, level, attempt, payload: JSON.stringify(reminder.payload), at });
        addStep.run(id, 'queued', 'queued', null, at);
        return { row: get(id), existed: false };
      });
    },

    /**
     * Takes a row a step further and enters the step.
     * @throws AppError `outbox-row-missing`; `outbox-row-settled` where it was sent or cancelled
     */
    advance(id: number, change: Advance): OutboxRow {
      return store.transaction(() => {
        const row = get(id);
        if (settled.includes(row.state)) throw new AppError('outbox-row-settled');
        const next = { ...row, ...change };
        const { state, stage, reason, dineroReminderId, attempts, nextTryAt } = next;
        const knownMailIds = JSON.stringify(next.knownMailIds);
        const at = store.moment();
        update.run({ id, state, stage, reason, dineroReminderId, knownMailIds, attempts, nextTryAt, updatedAt: at });
        if (state !== row.state || stage !== row.stage || reason !== row.reason) {
          addStep.run(id, state, stage, reason, at);
        }
        return get(id);
      });
    },

    /** What is queued or was being sent, oldest first: what a worker takes up, also after a crash. */
    unfinished: (): OutboxRow[] => unfinished.all().map(toOutboxRow),
    /** Newest first. */
    list: (): OutboxRow[] => all.all().map(toOutboxRow),
    steps: (id: number): OutboxStep[] => steps.all(id),
    /** The attempt a new sending of the level would be: one more than were entered. */
    nextAttempt: (invoiceGuid: string, level: number): number =>
      (lastAttempt.get(invoiceGuid, level)?.attempt ?? 0) + 1,
  };
}

export type Outbox = ReturnType<typeof outboxRepository>;
