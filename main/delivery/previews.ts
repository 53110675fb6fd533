import { randomUUID } from 'node:crypto';
import type { Debtor } from '../../src/dinero/model';
import type { Channel } from '../../src/ipc/deliveryViews';
import type { Charges, Preview } from '../../src/ipc/views';
import { AppError } from '../appError';
import { queueByHand } from '../jobs/queueReminder';
import { refuseClockSetBack } from '../jobs/clock';
import type { Desk } from '../jobs/desk';
import type { NewSending } from '../store/outbox';
import type { OutboxRow } from '../store/outboxRow';
import { newReference } from './draftLetter';
import { preparePreview } from './preparePreview';
import { recipientChanged } from './recipientChanged';
import type { Wanted } from './prepareLetter';

/** A preview older than this no longer shows what is: sending asks for a new one. */
const GOOD_FOR_MS = 10 * 60_000;
const MOST_KEPT = 200;

/** What may be asked for besides the usual: the notice of collection, another channel. */
export interface PreviewWish {
  wanted?: Wanted | undefined;
  channel?: Channel | null | undefined;
}

export interface Previews {
  /** Reads Dinero and shows what a letter about this invoice would be today. Nothing is saved in Dinero. */
  make(desk: Desk, invoiceGuid: string, charges: Charges | null, wish?: PreviewWish): Promise<Preview>;
  /**
   * Puts exactly what was shown into the outbox. Asked twice, it answers with the row already there.
   * @throws AppError `preview-outdated`, `reminder-refused`, `reminder-under-way`
   */
  queue(desk: Desk, invoiceGuid: string, charges: Charges, token: string): OutboxRow;
}

interface Kept {
  profileId: string;
  preview: Preview;
  sending: NewSending | null;
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
    make: async (desk, invoiceGuid, charges, { wanted = 'next', channel = null } = {}) => {
      const glance = { charges, wanted, channel, reference: newReference(), token: randomUUID() };
      const { preview, sending } = await preparePreview(desk, invoiceGuid, glance);
      keep({ profileId: desk.profile.id, preview, sending, madeAt: desk.now() });
      return preview;
    },
    queue: (desk, invoiceGuid, charges, token) => {
      const one = kept.get(token);
      const same =
        one?.profileId === desk.profile.id &&
        one.preview.invoiceGuid === invoiceGuid &&
        (one.sending === null || sameCharges(one.sending.payload.charges, charges));
      if (!same || desk.now() - one.madeAt > GOOD_FOR_MS) throw new AppError('preview-outdated');
      if (one.preview.refusals.length > 0 || one.sending === null) throw new AppError('reminder-refused');
      refuseClockSetBack(desk);
      if (one.sending.payload.day !== desk.today()) throw new AppError('preview-outdated');
      if (recipientChanged(desk, one.sending, knownDebtor(desk, invoiceGuid))) throw new AppError('preview-outdated');
      const row = queueByHand(desk, one.sending);
      desk.changed('outbox', 'invoices');
      return row;
    },
  };
}

const knownDebtor = (desk: Desk, invoiceGuid: string): Debtor | null =>
  desk.debtors.get(desk.invoices.get(invoiceGuid)?.debtorGuid ?? '') ?? null;

const sameCharges = (a: Charges, b: Charges): boolean =>
  a.fee === b.fee && a.interest === b.interest && a.compensation === b.compensation;
