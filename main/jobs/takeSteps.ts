import { daysBetween, type CalendarDate } from '../../src/claim/date';
import { next } from '../../src/procedure/next';
import { letterNames } from '../delivery/bundles';
import { approveRows } from '../delivery/letterRows';
import type { RunCause } from '../store/dailyRuns';
import { isPaused } from './automation';
import { MAIL_BOUNCED } from './bounce';
import { fileCase } from './caseFile';
import type { Desk } from './desk';
import { lastingReason } from './findCases';
import { inChunks } from './inChunks';
import { takeStep, type Outcome } from './takeStep';

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
    const against = paused
      ? 'paused'
      : (lastingReason(desk, guid, isNoticeDue(desk, guid)) ?? stillStuck(desk, guid, cause));
    const outcome = against ?? (await takeStep(desk, guid, nameOf));
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

const isNoticeDue = (desk: Desk, guid: string): boolean =>
  next(desk.caseEvents.state(guid), desk.procedurePolicy(), desk.today()).due?.kind === 'notice';

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
