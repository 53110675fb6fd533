import { danishLaw } from '../../src/claim/figures/danishLaw';
import { safeName } from '../../src/handover/names';
import type { HandedOver } from '../../src/ipc/handoverViews';
import { claimOf } from '../../src/procedure/claimOf';
import { sayInBoth } from '../../src/procedure/explanations/say';
import { isKnown } from '../../src/procedure/next';
import { say } from '../../src/text/say';
import { AppError } from '../appError';
import { MailLost } from '../delivery/smtp/post';
import { tell } from '../jobs/cases';
import type { Company } from '../jobs/company';
import type { Desk } from '../jobs/desk';
import type { Handover } from '../store/handovers';
import { confirmAll, confirmMailed, giveUp, requireUnchanged } from './endings';
import type { FolderWay } from './folderWay';
import { mailOf, type MailWay } from './mailWay';
import { makePackage, PAPER_LANGUAGE, type DecidedCase } from './makePackage';
import { inBoth, prepareCase, type PreparedCase } from './prepareCase';

export type Way = FolderWay | MailWay;

/** Names the handovers that are being carried out: any other that is not ended was cut off. */
export interface UnderWay {
  begin(company: Company, id: number): void;
  end(company: Company, id: number): void;
}

type Refused = HandedOver['refused'];

/**
 * Hands cases over to the collector in one package. Reads the books of each anew; a case that may not be handed over is
 * refused by itself. The acts come in such an order that a crash between any two neither loses a case nor hands it over
 * twice: the row and the decisions; the package; what leaves; and that it has left.
 * @throws AppError `dinero-…`, `smtp-…`, `handover-changed`, `handover-not-saved`: nothing was handed over
 */
export async function handOver(
  desk: Desk,
  guids: readonly string[],
  way: Way,
  underWay: UnderWay,
): Promise<HandedOver> {
  const refused: Refused = [];
  const ready: PreparedCase[] = [];
  for (const guid of new Set(guids)) {
    desk.goOn();
    const one = await prepareCase(desk, guid);
    if (one.ok) ready.push(one.prepared);
    else refused.push({ guid, number: desk.invoices.get(guid)?.number ?? 0, why: one.why });
  }
  const entered = enter(desk, ready, refused, way);
  if (entered === null) return { done: null, refused, changed: [] };
  const { handover, decided } = entered;
  underWay.begin(desk, handover.id);
  try {
    const { state, changed } = await carryOut(desk, handover, decided, way);
    const { id, total, fileName } = handover;
    const count = handover.invoiceGuids.length - changed.length;
    return { done: { id, state, fileName, count, total }, refused, changed };
  } finally {
    underWay.end(desk, handover.id);
    desk.changed('cases', 'invoices');
  }
}

/** A name of its own: two packages of a day may be on their way to one folder. */
function nameOf(desk: Desk, way: Way): string {
  const named = say(PAPER_LANGUAGE, 'package.fileName', { company: desk.profile.name, day: desk.today() });
  const wanted = `${safeName(named, 'inkasso')}.zip`;
  if (way.kind === 'mail') return wanted;
  return way.freeName(wanted, new Set(desk.handovers.open().map(({ fileName }) => fileName)));
}

/** Decides on the cases and enters the package, all in one; null where no case is left. */
function enter(desk: Desk, ready: readonly PreparedCase[], refused: Refused, way: Way) {
  return desk.store.transaction(() => {
    const decided = ready.flatMap((prepared) => decideOne(desk, prepared, refused) ?? []);
    if (decided.length === 0) return null;
    const handover = desk.handovers.begin({
      day: desk.today(),
      way: way.kind,
      fileName: nameOf(desk, way),
      recipient: way.kind === 'mail' ? way.collector.email : null,
      cases: decided.map(({ prepared, claim }) => ({ invoiceGuid: prepared.invoice.guid, total: claim.total })),
    });
    return { handover, decided };
  });
}

function decideOne(desk: Desk, prepared: PreparedCase, refused: Refused): DecidedCase | null {
  const { guid, number } = prepared.invoice;
  const refuse = (why: Refused[number]['why']): null => {
    refused.push({ guid, number, why });
    return null;
  };
  // Something came about while the papers were read: they may no longer be all.
  if (desk.caseEvents.of(guid).length !== prepared.told) return refuse(inBoth('package.changed'));
  const decision = tell(desk, guid, { type: 'hand-over', by: 'person' }, 'person');
  if (!decision.ok) return refuse(sayInBoth(decision.refusal.why));
  const state = desk.caseEvents.state(guid);
  if (!isKnown(state)) throw new Error('what was decided on is a case');
  return { prepared, state, claim: claimOf(state, desk.today(), danishLaw), events: desk.caseEvents.of(guid) };
}

interface Ended {
  state: 'done' | 'uncertain';
  changed: HandedOver['changed'];
}

async function carryOut(desk: Desk, handover: Handover, decided: readonly DecidedCase[], way: Way): Promise<Ended> {
  try {
    const zip = await makePackage(desk, handover, decided);
    const kept = desk.handovers.keep(handover.id, zip);
    return await (way.kind === 'folder' ? save(desk, kept, way, zip) : mail(desk, kept, way, zip));
  } catch (error) {
    // A mail whose end nobody knows stays as it is entered, and a person is asked.
    if (desk.handovers.get(handover.id).state !== 'making') throw error;
    giveUp(desk, handover, desk.nameOf(error));
    throw error;
  }
}

async function save(desk: Desk, handover: Handover, way: FolderWay, zip: Uint8Array): Promise<Ended> {
  const placed = await way.place(handover.fileName, zip);
  try {
    desk.store.transaction(() => {
      confirmAll(desk, handover);
      placed.commit();
    });
  } catch (error) {
    await placed.discard();
    throw error;
  }
  return { state: 'done', changed: [] };
}

async function mail(desk: Desk, handover: Handover, way: MailWay, zip: Uint8Array): Promise<Ended> {
  requireUnchanged(desk, handover);
  const letter = mailOf(desk, handover, way, zip);
  desk.handovers.settle(handover.id, 'uncertain'); // from here on a crash cannot tell whether it left
  try {
    await way.post.send(letter);
  } catch (error) {
    if (error instanceof MailLost) return { state: 'uncertain', changed: [] };
    if (error instanceof AppError) giveUp(desk, handover, error.code);
    throw error;
  }
  return { state: 'done', changed: confirmMailed(desk, handover) };
}
