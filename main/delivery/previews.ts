import { randomUUID } from 'node:crypto';
import type { Charges, Preview } from '../../src/ipc/views';
import { reminderKind } from '../../src/letter/letter';
import { AppError } from '../appError';
import { queueByHand } from '../jobs/queueReminder';
import { refuseClockSetBack } from '../jobs/clock';
import type { Desk } from '../jobs/desk';
import type { OutboxRow, ReminderPayload } from '../store/outboxRow';
import { newReference } from './draftReminder';
import { preparePreview } from './preparePreview';

/** A preview older than this no longer shows what is: sending asks for a new one. */
const GOOD_FOR_MS = 10 * 60_000;
const MOST_KEPT = 200;

export interface Previews {
  /** Reads Dinero and shows what a reminder of this invoice would be today. Nothing is saved in Dinero. */
  make(desk: Desk, invoiceGuid: string, wish: Charges | null): Promise<Preview>;
  /**
   * Puts exactly what was shown into the outbox. Asked twice, it answers with the row already there.
   * @throws AppError `preview-outdated`, `reminder-refused`, `reminder-under-way`
   */
  queue(desk: Desk, invoiceGuid: string, charges: Charges, token: string): OutboxRow;
}

interface Kept {
  profileId: string;
  reference: string;
  preview: Preview;
  payload: ReminderPayload | null;
  madeAt: number;
}

export function createPreviews(): Previews {
  const kept = new Map<string, Kept>();

  const keep = (one: Kept): void => {
    kept.set(one.preview.token, one);
    for (const token of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(token);
    }
  };

  return {
    make: async (desk, invoiceGuid, wish) => {
      const reference = newReference();
      const { preview, payload } = await preparePreview(desk, invoiceGuid, wish, reference, randomUUID());
      keep({ profileId: desk.profile.id, reference, preview, payload, madeAt: desk.now() });
      return preview;
    },
    queue: (desk, invoiceGuid, charges, token) => {
      const one = kept.get(token);
      const same =
        one?.profileId === desk.profile.id &&
        one.preview.invoiceGuid === invoiceGuid &&
        one.payload !== null &&
        sameCharges(one.payload.charges, charges);
      if (!same || desk.now() - one.madeAt > GOOD_FOR_MS) throw new AppError('preview-outdated');
      if (one.preview.refusals.length > 0 || one.payload === null) throw new AppError('reminder-refused');
      refuseClockSetBack(desk);
      if (one.payload.day !== desk.today()) throw new AppError('preview-outdated');
      const { level } = one.preview;
      const row = queueByHand(desk, {
        invoiceGuid,
        level,
        kind: reminderKind(level),
        channel: 'dinero',
        books: 'dinero',
        bundle: null,
        reference: one.reference,
        payload: one.payload,
      });
      desk.changed('outbox', 'invoices');
      return row;
    },
  };
}

const sameCharges = (a: Charges, b: Charges): boolean =>
  a.fee === b.fee && a.interest === b.interest && a.compensation === b.compensation;
