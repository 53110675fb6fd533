import type { FetchSummary } from '../../src/ipc/views';
import type { Urgency } from '../dinero/company';
import type { RunCause, RunCounts, Skipped } from '../store/dailyRuns';
import { eraseDue } from '../privacy/eraseDue';
import { answerFees } from './answerFees';
import { refuseClockAhead, refuseClockSetBack } from './clock';
import type { Desk } from './desk';
import { fetchOverdue } from './fetchOverdue';
import { findCases, startCases, wakeCases } from './findCases';
import { forgetFailure, tellOfFailure, tellOfRun } from './runNotice';
import { lookForMailsBack } from './mailsBack';
import { settlementCheck } from './settlementCheck';
import { takeSteps } from './takeSteps';
import { WorkEnded } from './workEnded';

/**
 * One run of a company: fetches the overdue invoices, asks what was settled, finds and starts cases, takes the step that
 * is due in each, erases what is due to be erased, and says what there is to say. Each part keeps what it did, case by case: a run that is cut off is done
 * again, and does not do twice what was done.
 * @param onFetched told when the list of invoices has been read, and the new ones found; the rest takes its time
 * @throws AppError `dinero-…`, `clock-back`, `store-…`; the run is then entered as failed
 */
export async function dailyRun(
  desk: Desk,
  cause: RunCause,
  onFetched: (summary: FetchSummary) => void,
): Promise<FetchSummary> {
  refuseClockSetBack(desk);
  const urgency: Urgency = cause === 'clock' ? 'background' : 'person';
  const runId = desk.dailyRuns.start(desk.today(), cause);
  const callsBefore = desk.dinero.calls();
  const counts: RunCounts = { ...NOTHING };
  const spent = (): number => desk.dinero.calls() - callsBefore;
  const skipped: Skipped = [];
  const end = (error: string | null): void =>
    desk.dailyRuns.finish(runId, error, { ...counts, calls: spent() }, skipped);
  try {
    const summary = await fetchOverdue(desk, urgency);
    counts.overdue = summary.overdue;
    counts.strange = summary.strange;
    refuseClockAhead(desk);
    counts.found = await findCases(desk);
    onFetched(summary);
    Object.assign(counts, await settlementCheck(desk, 'background', spent()));
    await lookForMailsBack(desk);
    answerFees(desk);
    desk.reversals.retry();
    await wakeCases(desk);
    counts.started = await startCases(desk);
    const taken = await takeSteps(desk, cause);
    counts.queued = taken.queued;
    skipped.push(...[...taken.skipped].map(([reason, count]) => ({ reason, count })));
    await eraseDue(desk);
    desk.store.transaction(() => {
      tellOfRun(desk);
      forgetFailure(desk);
      end(null);
    });
    return summary;
  } catch (error) {
    if (error instanceof WorkEnded) throw error; // the next start does it again
    const code = desk.nameOf(error);
    desk.log.warn('a daily run did not come to its end', { profile: desk.profile.id, code });
    desk.store.transaction(() => {
      end(code);
      tellOfFailure(desk, code);
    });
    throw error;
  }
}

const NOTHING: RunCounts = {
  overdue: 0,
  found: 0,
  started: 0,
  settled: 0,
  decisions: 0,
  queued: 0,
  checked: 0,
  strange: 0,
  calls: 0,
};
