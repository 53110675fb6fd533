import type { CalendarDate } from '../../src/claim/date';
import type { ErrorCode } from '../../src/ipc/errors';
import type { WaitCode } from '../../src/procedure/explanations/catalogue';
import { next } from '../../src/procedure/next';
import { lastStep, nextStep, openAmounts } from '../../src/procedure/outlook';
import type { ProcedurePolicy } from '../../src/procedure/policy';
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
  const policy = company.procedurePolicy();
  const following = next(procedure, policy, today);
  const { state, reason } = standingOf(procedure, following);
  const file: CaseFile = {
    invoiceGuid,
    asOf: today,
    state,
    reason: against ?? reason,
    why: against === null && following.wait !== null ? JSON.stringify(following.wait.why) : null,
    until: following.wait?.until ?? null,
    foundOn: procedure.foundOn,
    startsOn: state === 'found' && against === null ? startDay(procedure, policy, today) : null,
    level: levelOf(procedure),
  };
  const { principal, charges } = openAmounts(procedure, today);
  company.caseFiles.save({
    ...file,
    last: lastStep(procedure),
    next: against === null ? nextStep(procedure, policy, today) : null,
    principalOpen: principal,
    chargesOpen: charges,
  });
  return file;
}

/** What time alone ends before a found case starts by itself. */
const UNTIL_IT_STARTS: ReadonlySet<WaitCode> = new Set<WaitCode>(['not-overdue', 'in-grace', 'automatic-start']);

/** The day a found case starts by itself, as far as the procedure can tell; null where it never does. */
export function startDay(procedure: Procedure, policy: ProcedurePolicy, today: CalendarDate): CalendarDate | null {
  const { wait } = next(procedure, policy, today);
  if (wait?.why.code === 'awaiting-activation' || wait?.why.code === 'before-start-date') return null;
  if (wait === null || wait.until === null || !UNTIL_IT_STARTS.has(wait.why.code)) return today;
  return startDay(procedure, policy, wait.until);
}
