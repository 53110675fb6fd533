import { daysBetween, type CalendarDate } from '../../src/claim/date';
import { ZERO } from '../../src/claim/money';
import type { ErrorCode } from '../../src/ipc/errors';
import { next } from '../../src/procedure/next';
import type { LevelledStep } from '../../src/procedure/policy';
import { reminderRef } from '../../src/procedure/observe';
import { counts, type Procedure } from '../../src/procedure/state';
import type { RequirementCode } from '../../src/procedure/requirements';
import { isGone } from '../appError';
import { letterNames } from '../delivery/bundles';
import { newReference } from '../delivery/draftLetter';
import { readDebtor, readFresh } from '../delivery/freshFacts';
import { approveRows } from '../delivery/letterRows';
import { draftOf, nextLetter } from '../delivery/prepareLetter';
import type { RunCause } from '../store/dailyRuns';
import { isPaused } from './automation';
import { bounceSent, MAIL_BOUNCED } from './bounce';
import { fileCase } from './caseFile';
import { observe } from './cases';
import { addressOf } from './channelOf';
import type { Desk } from './desk';
import { lastingReason } from './findCases';
import { inChunks } from './inChunks';
import { queueByItself } from './queueReminder';
import { isOfThisOne } from './retrying';

/** What became of the steps that were due. */
export interface Taken {
  queued: number;
  /** By reason, how many due steps were not taken. */
  skipped: Map<string, number>;
}

/**
 * Takes the one step that is due in each running case: reads the books anew, drafts the reminder and puts it into the outbox.
 * One invoice that Dinero answers strangely about does not stop the others.
 * @throws AppError `dinero-…` where Dinero itself fails; the steps that are left are due at the next try
 */
export async function takeSteps(desk: Desk, cause: RunCause): Promise<Taken> {
  const taken: Taken = { queued: 0, skipped: new Map() };
  const skip = (reason: string): void => void taken.skipped.set(reason, (taken.skipped.get(reason) ?? 0) + 1);
  const paused = isPaused(desk.automation(), desk.today());
  const nameOf = letterNames(desk.delivery().combine);
  for (const guid of await dueCases(desk)) {
    desk.goOn();
    const against = paused ? 'paused' : (lastingReason(desk, guid) ?? stillStuck(desk, guid, cause));
    const outcome = against ?? (await takeOne(desk, guid, nameOf));
    if (against === null) keepOutcome(desk, guid, outcome);
    askPerson(desk, guid, outcome);
    if (outcome === 'queued') taken.queued += 1;
    else if (outcome !== 'not-due') {
      skip(outcome);
      fileCase(desk, guid, desk.caseEvents.state(guid), outcome);
    }
  }
  letGo(desk);
  return taken;
}

/**
 * What goes out in one letter is let go together, once all of it is in the outbox; where a person approves each letter, and
 * where Dinero can hold no mark of it for other computers to see, it waits for that.
 */
function letGo(desk: Desk): void {
  if (desk.delivery().approve) return;
  const ready = desk.outbox
    .unfinished()
    .filter(({ approved, bundle, books }) => !approved && bundle !== null && books !== 'none');
  approveRows(
    desk,
    ready.map(({ id }) => id),
  );
}

/** What the app cannot do itself is put before a person, and taken away again once it is done. */
const forPersons = ['no-email', 'manual-channel', MAIL_BOUNCED] as const;

function askPerson(desk: Desk, guid: string, outcome: Outcome): void {
  for (const code of forPersons) {
    if (outcome === code) desk.tasks.ask(guid, code, desk.today());
    else if (outcome === 'queued' || outcome === 'not-due') desk.tasks.settle(guid, code);
  }
}

/** The running cases with a step due, the one overdue longest first. */
async function dueCases(desk: Desk): Promise<string[]> {
  const due: { guid: string; dueDate: CalendarDate | null }[] = [];
  const policy = desk.procedurePolicy();
  await inChunks(desk, desk.caseFiles.inState('active'), (guid) => {
    const state = desk.caseEvents.state(guid);
    fileCase(desk, guid, state);
    if (next(state, policy, desk.today()).wait === null) due.push({ guid, dueDate: state.invoice?.dueDate ?? null });
  });
  return due.sort((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? '')).map(({ guid }) => guid);
}

/** What Dinero would charge does not change overnight: asking each day about each case would use up the calls of the others. */
const ASK_AGAIN_DAYS = 7;

function stillStuck(desk: Desk, guid: string, cause: RunCause): 'dinero-above-law' | null {
  const stuck = desk.caseFiles.stuck(guid);
  if (stuck?.for !== 'dinero-above-law' || cause === 'person') return null;
  return daysBetween(stuck.on, desk.today()) < ASK_AGAIN_DAYS ? 'dinero-above-law' : null;
}

const keepOutcome = (desk: Desk, guid: string, outcome: Outcome): void => {
  const taken = outcome === 'queued' || outcome === 'not-due';
  desk.caseFiles.stick(guid, taken ? null : { on: desk.today(), for: outcome });
};

type NameOf = ReturnType<typeof letterNames>;
type Outcome = 'queued' | 'not-due' | RequirementCode | ErrorCode;

async function takeOne(desk: Desk, guid: string, nameOf: NameOf): Promise<Outcome> {
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
  if (await lastMailBounced(desk, invoiceGuid, state)) return MAIL_BOUNCED;
  if (cameBackFrom(desk, invoiceGuid) === addressOf(desk, debtor) && chosen.channel !== 'print') return MAIL_BOUNCED;
  const wish = { reference: newReference(), charges: wishOf(due, state.settlement === 'continue') };
  const draft = await draftOf(desk, fresh, debtor, letter, { ...wish, urgency: 'background' });
  if (draft === null) return 'no-due-date';
  // A person can send it without the charge; by itself nothing is sent that Dinero and the law do not agree on. Where the
  // law's own rate is not known yet, the draft is without interest, and that is no disagreement.
  const rateUnknown = draft.claim.refusals.some(({ code }) => code === 'interest-rate-unknown');
  if (!draft.agrees || draft.tooHigh.some((kind) => kind !== 'interest' || !rateUnknown)) return 'dinero-above-law';
  const { channel } = chosen;
  const bundle = nameOf({ debtorGuid: fresh.invoice.debtorGuid, channel, kind });
  const approved = !desk.delivery().approve && bundle === null && books !== 'none';
  const sending = { invoiceGuid, level, kind, channel, books, bundle, approved, reference: wish.reference };
  return queueByItself(desk, { ...sending, payload: draft.payload }) ?? 'queued';
}

/**
 * Whether the mail of our latest letter came back after Dinero had taken it; it then counts no longer. No further letter
 * goes to where the last one did not arrive.
 */
async function lastMailBounced(desk: Desk, invoiceGuid: string, { sent }: Procedure): Promise<boolean> {
  const last = desk.outbox.lastSent(invoiceGuid);
  if (last?.channel !== 'dinero' || last.dineroReminderId === null) return false;
  const ref = reminderRef(last.dineroReminderId);
  if (!sent.some((step) => counts(step) && step.ref === ref)) return false;
  const before = new Set(last.knownMailIds);
  const mails = await desk.dinero.mails(invoiceGuid, 'background');
  const back = mails.some(
    ({ id, type, bounced, status }) => type === 'reminder' && !before.has(id) && (bounced || status === 'failed'),
  );
  if (back) bounceSent(desk, last, 'app');
  return back;
}

/** The address from which the latest letter came back; undefined where it did not. */
function cameBackFrom(desk: Desk, invoiceGuid: string): string | undefined {
  const latest = desk.outbox.of(invoiceGuid).find(({ state }) => state === 'sent');
  return latest?.bouncedAt == null ? undefined : latest.payload.receiver;
}

/** The charges of a step. No new fee is charged for chasing charges alone (renteloven § 9b(1): with good reason). */
const wishOf = ({ fee, interest, compensation }: LevelledStep, chargesOnly: boolean) => ({
  fee: fee > ZERO && !chargesOnly,
  interest,
  compensation,
});
