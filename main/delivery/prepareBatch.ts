import type { Channel } from '../../src/ipc/deliveryViews';
import { requirementOf } from '../../src/procedure/requirementOf';
import type { RequirementCode } from '../../src/procedure/requirements';
import { isGone } from '../appError';
import { observe, whyNotByHand } from '../jobs/cases';
import type { Desk } from '../jobs/desk';
import { isOfThisOne } from '../jobs/retrying';
import { WorkEnded } from '../jobs/workEnded';
import type { NewSending } from '../store/outbox';
import type { One, OpenBatch } from './batchView';
import { letterNames } from './bundles';
import { newReference } from './draftLetter';
import { readDebtor, readFresh } from './freshFacts';
import { draftOf, nextLetter } from './prepareLetter';

/** Nothing is queued here. What Dinero itself fails at ends it: what is ready until then can be sent. */
export async function prepareBatch(desk: Desk, batch: OpenBatch, channel: Channel | null): Promise<void> {
  const nameOf = letterNames(desk.delivery().combine);
  /** Debtors who get a fee in this batch: three letters on one day bear one (renteloven § 9b(2)). */
  const charged = new Set<string | null>();
  try {
    for (const one of batch.ones) {
      desk.goOn();
      if (batch.cancelled) break;
      await prepareOne(desk, one, { channel, nameOf, charged });
      desk.changed('batch');
    }
  } catch (error) {
    if (!(error instanceof WorkEnded)) {
      const code = desk.nameOf(error);
      desk.log.warn('a batch was not got ready to its end', { code });
      for (const one of batch.ones) if (one.sending === null) one.refused ??= code;
    }
  } finally {
    for (const one of batch.ones) if (one.sending === null) one.refused ??= 'withdrawn';
    batch.stage = 'ready';
    desk.changed('batch');
  }
}

interface Common {
  channel: Channel | null;
  nameOf: ReturnType<typeof letterNames>;
  charged: Set<string | null>;
}

async function prepareOne(desk: Desk, one: One, common: Common): Promise<void> {
  try {
    const found = await draftOne(desk, one.invoiceGuid, common);
    if (typeof found === 'string') one.refused = found;
    else one.sending = found;
  } catch (error) {
    if (isGone(error)) one.refused = 'deleted';
    else if (isOfThisOne(error)) one.refused = error.code;
    else throw error;
  }
}

async function draftOne(
  desk: Desk,
  invoiceGuid: string,
  { channel: wanted, nameOf, charged }: Common,
): Promise<NewSending | RequirementCode> {
  const fresh = await readFresh(desk, invoiceGuid, 'background');
  const { debtorGuid } = fresh.invoice;
  const debtor = await readDebtor(desk, debtorGuid, 'background');
  observe(desk, invoiceGuid);
  const letter = nextLetter(desk, fresh, debtor, 'next', wanted);
  const { kind, level, books, chosen, refusals } = letter;
  if (refusals[0]) return refusals[0].code;
  if (chosen.channel === null) return chosen.task;
  const against = whyNotByHand(desk, invoiceGuid, kind === 'notice' ? 'give-notice' : 'remind');
  if (against !== null) return requirementOf(against.why.code);
  const reference = newReference();
  const charges = debtorGuid !== null && charged.has(debtorGuid) ? { fee: false } : null;
  const draft = await draftOf(desk, fresh, debtor, letter, { reference, charges, urgency: 'background' });
  if (draft === null) return 'no-due-date';
  if (!draft.agrees) return 'dinero-above-law';
  if (draft.payload.expected.fee > 0) charged.add(debtorGuid);
  const { channel } = chosen;
  const bundle = nameOf({ debtorGuid, channel, kind, books });
  return { invoiceGuid, level, kind, channel, books, bundle, reference, payload: draft.payload };
}
