import type { CalendarDate } from '../../src/claim/date';
import { AppError } from '../appError';
import type { Channel } from '../../src/ipc/deliveryViews';
import type { Books, OutboxState, Stage } from '../../src/ipc/views';
import type { LetterKind } from '../../src/letter/letter';
import { toFlag } from './flags';
import {
  SELECT_OUTBOX,
  toOutboxRow,
  type OutboxRow,
  type RawOutboxRow,
  type ReminderPayload,
  type RowStep,
} from './outboxRow';
import type { Store } from './store';

export interface NewSending {
  invoiceGuid: string;
  /** The step of the procedure; 0 for a letter that is none. */
  level: number;
  kind: LetterKind;
  channel: Channel;
  books: Books;
  /** Names the letter that several rows go out in; null for a letter alone. */
  bundle: string | null;
  /** The reminder's own reference. */
  reference: string;
  payload: ReminderPayload;
  /** Who asks for it: a person unless said otherwise. */
  actor?: OutboxRow['actor'];
  /** False: it waits for a person's approval. True unless said otherwise. */
  approved?: boolean;
}

/** What changes as a sending goes on; what is not named stays. */
export interface Advance {
  state?: OutboxState;
  stage?: Stage;
  reason?: string | null;
  detail?: string | null;
  dineroReminderId?: number | null;
  knownMailIds?: number[];
  letterId?: number | null;
  approved?: boolean;
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

/** True while something of it may lie in Dinero or on its way: waiting, uncertain, or failed when a reminder may have been made. */
export const isUnfinished = ({ state, stage }: Pick<OutboxRow, 'state' | 'stage'>): boolean =>
  state === 'queued' || state === 'sending' || state === 'uncertain' || (state === 'failed' && stage !== 'queued');

type Values = Pick<
  RawOutboxRow,
  | 'id'
  | 'state'
  | 'stage'
  | 'reason'
  | 'detail'
  | 'dineroReminderId'
  | 'knownMailIds'
  | 'letterId'
  | 'approved'
  | 'attempts'
  | 'nextTryAt'
  | 'updatedAt'
>;

/** Every outward act, entered before it happens. */
export function outboxRepository(store: Store) {
  const insert = store.prepare<[Record<string, string | number | null>]>(`
    INSERT INTO outbox (reference, invoice_guid, level, kind, channel, books, bundle, actor, approved, state, stage, payload,
      created_at, updated_at)
    VALUES (@reference, @invoiceGuid, @level, @kind, @channel, @books, @bundle, @actor, @approved, 'queued', 'queued', @payload,
      @at, @at)`);
  const update = store.prepare<[Values]>(`
    UPDATE outbox SET state = @state, stage = @stage, reason = @reason, detail = @detail, dinero_reminder_id = @dineroReminderId,
      known_mail_ids = @knownMailIds, letter_id = @letterId, approved = @approved, attempts = @attempts, next_try_at = @nextTryAt, updated_at = @updatedAt
    WHERE id = @id`);
  const addStep = store.prepare<[number, string, string, string | null, string]>(
    'INSERT INTO outbox_step (outbox_id, state, stage, reason, at) VALUES (?, ?, ?, ?, ?)',
  );
  const byId = store.prepare<[number], RawOutboxRow>(`${SELECT_OUTBOX} WHERE outbox.id = ?`);
  const byReference = store.prepare<[string], RawOutboxRow>(`${SELECT_OUTBOX} WHERE outbox.reference = ?`);
  const ofInvoice = store.prepare<[string], RawOutboxRow>(
    `${SELECT_OUTBOX} WHERE outbox.invoice_guid = ? ORDER BY outbox.id DESC`,
  );
  const all = store.prepare<[], RawOutboxRow>(`${SELECT_OUTBOX} ORDER BY outbox.id DESC`);
  const unfinished = store.prepare<[], RawOutboxRow>(
    `${SELECT_OUTBOX} WHERE outbox.state IN ('queued', 'sending') ORDER BY outbox.id`,
  );
  const leftByItself = store.prepare<[], RawOutboxRow>(
    `${SELECT_OUTBOX} WHERE outbox.actor = 'app' AND outbox.state IN ('failed', 'uncertain') ORDER BY outbox.id`,
  );
  const mailedByDinero = store.prepare<[string], RawOutboxRow>(
    `${SELECT_OUTBOX} WHERE outbox.channel = 'dinero' AND outbox.state = 'sent' AND outbox.bounced_at IS NULL
      AND outbox.day >= ? ORDER BY outbox.id`,
  );
  const counts = store.prepare<[], { state: OutboxState; count: number }>(
    'SELECT state, count(*) AS count FROM outbox GROUP BY state ORDER BY state',
  );
  const inBundle = store.prepare<[string], RawOutboxRow>(`${SELECT_OUTBOX} WHERE outbox.bundle = ? ORDER BY outbox.id`);
  const keepStep = store.prepare<[string, number]>('UPDATE outbox SET step = ? WHERE id = ?');
  const bounce = store.prepare<[string, number]>(
    "UPDATE outbox SET bounced_at = ? WHERE id = ? AND state = 'sent' AND bounced_at IS NULL",
  );
  const steps = store.prepare<[number], OutboxStep>(
    'SELECT state, stage, reason, at FROM outbox_step WHERE outbox_id = ? ORDER BY id',
  );
  function get(id: number): OutboxRow {
    const raw = byId.get(id);
    if (raw === undefined) throw new AppError('outbox-row-missing');
    return toOutboxRow(raw);
  }

  /**
   * Takes a row a step further and enters the step.
   * @throws AppError `outbox-row-missing`; `outbox-row-settled` where it was sent or cancelled
   */
  function advance(id: number, change: Advance): OutboxRow {
    return store.transaction(() => {
      const row = get(id);
      if (settled.includes(row.state)) throw new AppError('outbox-row-settled');
      const next = { ...row, ...change };
      const { state, stage, reason, detail, dineroReminderId, letterId, attempts, nextTryAt } = next;
      const knownMailIds = JSON.stringify(next.knownMailIds);
      const at = store.moment();
      update.run({
        id,
        state,
        stage,
        reason,
        detail,
        dineroReminderId,
        knownMailIds,
        letterId,
        approved: toFlag(next.approved),
        attempts,
        nextTryAt,
        updatedAt: at,
      });
      if (state !== row.state || stage !== row.stage || reason !== row.reason) {
        addStep.run(id, state, stage, reason, at);
      }
      return get(id);
    });
  }

  return {
    /** @throws AppError `outbox-row-missing` */
    get,

    /**
     * Enters a letter to be sent. The same reference gives the row that is there already, whatever became of it.
     * What failed before anything was made in Dinero is cancelled: this is its new attempt.
     * @throws AppError `reminder-under-way` while another of the invoice is not finished
     */
    queue(sending: NewSending): { row: OutboxRow; existed: boolean } {
      return store.transaction(() => {
        const { invoiceGuid, reference, actor = 'person', approved = true, payload, ...kept } = sending;
        const there = byReference.get(reference);
        if (there !== undefined) return { row: toOutboxRow(there), existed: true };
        for (const other of ofInvoice.all(invoiceGuid).map(toOutboxRow)) {
          if (isUnfinished(other)) throw new AppError('reminder-under-way');
          if (other.state === 'failed') advance(other.id, { state: 'cancelled', reason: 'withdrawn' });
        }
        const at = store.moment();
        const { id } = insert.run({
          ...kept,
          reference,
          invoiceGuid,
          actor,
          approved: toFlag(approved),
          payload: JSON.stringify(payload),
          at,
        });
        addStep.run(id, 'queued', 'queued', null, at);
        return { row: get(id), existed: false };
      });
    },

    advance,

    /** Says which step of its case a row is. */
    keepStep: (id: number, { level, kind, notice, principalOpen }: RowStep): void =>
      void keepStep.run(JSON.stringify({ level, kind, notice, principalOpen }), id),

    /** The row of a reference, whatever became of it. */
    withReference(reference: string): OutboxRow | undefined {
      const row = byReference.get(reference);
      return row && toOutboxRow(row);
    },

    /** What is queued or was being sent, oldest first: what a worker takes up, also after a crash. */
    unfinished: (): OutboxRow[] => unfinished.all().map(toOutboxRow),
    /** How many rows stand in each state. */
    counts: (): { state: OutboxState; count: number }[] => counts.all(),
    /** What was asked for by itself and failed, or ended so that nobody knows: for a person to look at. */
    leftByItself: (): OutboxRow[] => leftByItself.all().map(toOutboxRow),
    /** Newest first. */
    list: (): OutboxRow[] => all.all().map(toOutboxRow),
    steps: (id: number): OutboxStep[] => steps.all(id),
    /** The rows of an invoice that a person or the worker has still to end, newest first. */
    unfinishedOf: (invoiceGuid: string): OutboxRow[] =>
      ofInvoice.all(invoiceGuid).map(toOutboxRow).filter(isUnfinished),
    /** Every row of an invoice, newest first. */
    of: (invoiceGuid: string): OutboxRow[] => ofInvoice.all(invoiceGuid).map(toOutboxRow),
    /** The rows that go out in one letter, oldest first. */
    inBundle: (bundle: string): OutboxRow[] => inBundle.all(bundle).map(toOutboxRow),
    /** Letters that Dinero mailed on that day or later and that are not known to have come back, oldest first. */
    mailedByDineroSince: (day: CalendarDate): OutboxRow[] => mailedByDinero.all(day).map(toOutboxRow),
    /** Notes that the mail of a sent row came back. @returns false where that is known, or nothing was sent */
    bounced: (id: number): boolean => bounce.run(store.moment(), id).changes > 0,
    /** The latest step of an invoice that was sent from here and did not come back, by its own day. */
    lastSent: (invoiceGuid: string): OutboxRow | undefined =>
      ofInvoice
        .all(invoiceGuid)
        .map(toOutboxRow)
        .find(({ state, level, bouncedAt }) => state === 'sent' && level > 0 && bouncedAt === null),
  };
}

export type Outbox = ReturnType<typeof outboxRepository>;
