import { isDeepStrictEqual } from 'node:util';
import type { Debtor } from '../../src/dinero/model';
import type { Channel } from '../../src/ipc/deliveryViews';
import type { ErrorCode } from '../../src/ipc/errors';
import { next } from '../../src/procedure/next';
import type { RequirementCode } from '../../src/procedure/requirements';
import { isGone } from '../appError';
import type { letterNames } from '../delivery/bundles';
import { newReference } from '../delivery/draftLetter';
import { readDebtor, readFresh } from '../delivery/freshFacts';
import { recipientOf } from '../delivery/letterInput';
import { draftOf, nextLetter } from '../delivery/prepareLetter';
import { MAIL_BOUNCED } from './bounce';
import { observe } from './cases';
import { addressOf } from './channelOf';
import type { Desk } from './desk';
import { cameBack } from './mailsBack';
import { queueByItself } from './queueReminder';
import { isOfThisOne } from './retrying';

type NameOf = ReturnType<typeof letterNames>;
export type Outcome = 'queued' | 'not-due' | RequirementCode | ErrorCode;

/**
 * Takes the step that is due in a case: reads its books anew, drafts the letter and puts it into the outbox.
 * @returns what became of it. @throws AppError `dinero-…` where Dinero itself fails
 */
export async function takeStep(desk: Desk, guid: string, nameOf: NameOf): Promise<Outcome> {
  try {
    return await readAndQueue(desk, guid, nameOf);
  } catch (error) {
    if (isGone(error)) {
      desk.invoices.markDeleted(guid);
      observe(desk, guid);
      return 'deleted';
    }
    if (!isOfThisOne(error)) throw error;
    desk.log.warn('a step could not be prepared', { invoiceGuid: guid, code: error.code });
    return error.code;
  }
}

async function readAndQueue(desk: Desk, invoiceGuid: string, nameOf: NameOf): Promise<Outcome> {
  const fresh = await readFresh(desk, invoiceGuid, 'background');
  const debtor = await readDebtor(desk, fresh.invoice.debtorGuid, 'background');
  observe(desk, invoiceGuid);
  const state = desk.caseEvents.state(invoiceGuid);
  const { due } = next(state, desk.procedurePolicy(), desk.today());
  if (due === null) return 'not-due'; // what was read just now has settled or moved it
  const letter = nextLetter(desk, fresh, debtor, 'next');
  const { chosen, kind, level, books } = letter;
  const [against] = letter.refusals;
  if (against) return against.code;
  if (chosen.channel === null) return chosen.task;
  // No further letter goes to where the last one did not arrive: a person mends the address.
  const last = desk.outbox.lastSent(invoiceGuid);
  if (last !== undefined && (await cameBack(desk, last))) return MAIL_BOUNCED;
  if (cameBackFromThere(desk, invoiceGuid, debtor, chosen.channel)) return MAIL_BOUNCED;
  const wish = { reference: newReference(), charges: null };
  const draft = await draftOf(desk, fresh, debtor, letter, { ...wish, urgency: 'background' });
  if (draft === null) return 'no-due-date';
  // A person can send it without the charge; by itself nothing is sent that Dinero and the law do not agree on. Where the
  // law's own rate is not known yet, the draft is without interest, and that is no disagreement.
  const rateUnknown = draft.claim.refusals.some(({ code }) => code === 'interest-rate-unknown');
  if (!draft.agrees || draft.tooHigh.some((kind) => kind !== 'interest' || !rateUnknown)) return 'dinero-above-law';
  const { channel } = chosen;
  const bundle = nameOf({ debtorGuid: fresh.invoice.debtorGuid, channel, kind, books });
  const approved = !desk.delivery().approve && bundle === null && books !== 'none';
  const sending = { invoiceGuid, level, kind, channel, books, bundle, approved, reference: wish.reference };
  return queueByItself(desk, { ...sending, payload: draft.payload }) ?? 'queued';
}

/** Whether the latest letter came back from the very address that the next one would go to. */
function cameBackFromThere(desk: Desk, invoiceGuid: string, debtor: Debtor | null, channel: Channel): boolean {
  const latest = desk.outbox.of(invoiceGuid).find(({ state }) => state === 'sent');
  if (latest?.bouncedAt == null) return false;
  if (latest.channel !== 'print') return channel !== 'print' && latest.payload.receiver === addressOf(desk, debtor);
  const { recipient } = latest.payload.letter ?? {};
  return channel === 'print' && isDeepStrictEqual(recipient?.address, recipientOf(desk, debtor, '').address);
}
