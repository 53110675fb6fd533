import type { CalendarDate } from '../../src/claim/date';
import type { ErrorCode } from '../../src/ipc/errors';
import { next, type Next } from '../../src/procedure/next';
import type { RequirementCode } from '../../src/procedure/requirements';
import { standingOf } from '../../src/procedure/standing';
import { levelOf, type Procedure } from '../../src/procedure/state';
import type { CaseFile } from '../store/caseFiles';
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
    startsOn: state === 'found' && against === null ? startDay(following, today) : null,
    level: levelOf(procedure),
  };
  company.caseFiles.save(file);
  return file;
}

/** The day a found case starts by itself; null where it never does. */
export function startDay({ wait }: Next, today: CalendarDate): CalendarDate | null {
  const code = wait?.why.code;
  if (code === 'awaiting-activation' || code === 'before-start-date') return null;
  return code === 'automatic-start' && wait?.until != null ? wait.until : today;
}

/** Files the cases that wait for an answer anew: the rules they wait by have changed. */
export function refileFound(company: Company): void {
  company.store.transaction(() => {
    for (const guid of company.caseFiles.inState('found')) fileCase(company, guid, company.caseEvents.state(guid));
  });
}
