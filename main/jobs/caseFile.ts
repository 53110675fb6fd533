import { addDays, type CalendarDate } from '../../src/claim/date';
import type { ErrorCode } from '../../src/ipc/errors';
import { next, type Next } from '../../src/procedure/next';
import type { RequirementCode } from '../../src/procedure/requirements';
import { standingOf } from '../../src/procedure/standing';
import { levelOf, type Procedure } from '../../src/procedure/state';
import type { CaseFile } from '../store/caseFiles';
import { isPaused } from './automation';
import type { Company } from './company';

/**
 * Enters how a case stands today.
 * @param against a requirement, or what Dinero says of it, that keeps it back; it is the reason then
 */
export function fileCase(
  company: Company,
  invoiceGuid: string,
  procedure: Procedure,
  against: RequirementCode | ErrorCode | null = null,
): CaseFile {
  const today = company.today();
  const following = next(procedure, company.procedurePolicy(), today);
  const { state, reason } = standingOf(procedure, following);
  const file: CaseFile = {
    invoiceGuid,
    asOf: today,
    state,
    reason: against ?? reason,
    why: against === null && following.wait !== null ? JSON.stringify(following.wait.why) : null,
    until: following.wait?.until ?? null,
    foundOn: procedure.foundOn,
    startsOn: state === 'found' && against === null ? startDay(company, following) : null,
    level: levelOf(procedure),
  };
  company.caseFiles.save(file);
  return file;
}

/** The day a found case starts by itself: the day its wait is over, or the first on which nothing is paused. */
function startDay(company: Company, { wait }: Next): CalendarDate | null {
  const code = wait?.why.code;
  if (code === 'awaiting-activation' || code === 'before-start-date') return null;
  const today = company.today();
  const day = code === 'automatic-start' && wait?.until != null ? wait.until : today;
  const automation = company.automation();
  const { pausedUntil } = automation;
  return pausedUntil !== null && isPaused(automation, day) ? addDays(pausedUntil, 1) : day;
}
