import { formatDate } from '../../src/claim/date';
import type { Debtor, InvoiceDetail } from '../../src/dinero/model';
import type { Sentence } from '../../src/ipc/views';
import { sayInBoth } from '../../src/procedure/explanations/say';
import { isKnown } from '../../src/procedure/next';
import type { Procedure } from '../../src/procedure/state';
import { say, type SayKey, type SayParams } from '../../src/text/say';
import { isGone } from '../appError';
import { readDebtor, readFresh } from '../delivery/freshFacts';
import { observe, whyNotHandedOver } from '../jobs/cases';
import { addressOf } from '../jobs/channelOf';
import type { Company } from '../jobs/company';
import { addressed } from '../jobs/contactOf';
import type { Desk } from '../jobs/desk';
import { isOfThisOne } from '../jobs/retrying';
import { sentenceOf } from '../jobs/sentenceOf';
import { sentLetters, type SentLetter } from './sentLetters';

/** A case whose books and papers were read just now. */
export interface PreparedCase {
  invoice: InvoiceDetail;
  /** Addressed as our own letters were. */
  debtor: Debtor | null;
  invoicePdf: Uint8Array;
  letters: SentLetter[];
  /** How many events its history had then: another number, and it must be read anew. */
  told: number;
}

export type Prepared = { ok: true; prepared: PreparedCase } | { ok: false; why: Sentence };

export const inBoth = (key: SayKey, params: (language: 'da' | 'en') => SayParams = () => ({})): Sentence => ({
  da: say('da', key, params('da')),
  en: say('en', key, params('en')),
});

const refuse = (why: Sentence): Prepared => ({ ok: false, why });

/** The day and the file of the handover that a case stands in; null where it stands in none. */
export function whyHandedAlready(company: Company, guid: string, { handedOverOn }: Procedure): Sentence | null {
  const earlier = company.handovers.latestOf(guid);
  const open = earlier !== undefined && earlier.state !== 'done';
  const day = handedOverOn ?? (open ? earlier.day : null);
  if (day === null) return null;
  if (earlier === undefined)
    return inBoth('package.alreadyUnknown', (language) => ({ day: formatDate(day, language) }));
  return inBoth('package.already', (language) => ({ day: formatDate(day, language), file: earlier.fileName }));
}

/**
 * Reads the books of a case anew and, where it may be handed over, all the papers that go with it.
 * @throws AppError `dinero-…` where Dinero itself fails
 */
export async function prepareCase(desk: Desk, guid: string): Promise<Prepared> {
  const already = whyHandedAlready(desk, guid, desk.caseEvents.state(guid));
  if (already !== null) return refuse(already);
  try {
    return await readAndGather(desk, guid);
  } catch (error) {
    if (!isOfThisOne(error) && !isGone(error)) throw error;
    const code = desk.nameOf(error);
    desk.log.warn('a case could not be prepared for collection', { invoiceGuid: guid, code });
    return refuse(sentenceOf(code, null));
  }
}

async function readAndGather(desk: Desk, guid: string): Promise<Prepared> {
  const { invoice, reminders } = await readFresh(desk, guid, 'person');
  const debtor = await readDebtor(desk, invoice.debtorGuid, 'person');
  observe(desk, guid);
  // Dinero says so as well of an invoice whose reminder gave notice of collection.
  const warned = reminders.some(({ draft, withCollectionWarning }) => !draft && withCollectionWarning);
  if (invoice.sentToCollection && !warned) return refuse(inBoth('package.inDinero'));
  if (desk.outbox.unfinishedOf(guid).length > 0) return refuse(inBoth('package.letterUnderWay'));
  const against = whyNotHandedOver(desk, guid);
  if (against !== null) return refuse(sayInBoth(against.why));
  const told = desk.caseEvents.of(guid).length;
  const state = desk.caseEvents.state(guid);
  if (!isKnown(state)) throw new Error('what may be handed over is a case');
  const letters = await sentLetters(desk, guid, state);
  const invoicePdf = await desk.dinero.invoicePdf(guid);
  const where = debtor && { ...addressed(desk, debtor), email: addressOf(desk, debtor) };
  return { ok: true, prepared: { invoice, debtor: where, invoicePdf, letters, told } };
}
