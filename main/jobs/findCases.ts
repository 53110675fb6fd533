import { debtorKind } from '../../src/dinero/debtorKind';
import { requirements, type RequirementCode } from '../../src/procedure/requirements';
import { fileCase } from './caseFile';
import { observe, openCase, sendingPolicy, tell } from './cases';
import type { Company } from './company';
import { inChunks } from './inChunks';
import { knownFacts } from './knownFacts';

/** Requirements that keep an invoice from being found at all. The others pass with time, or the procedure sees to them itself. */
const LASTING: ReadonlySet<RequirementCode> = new Set<RequirementCode>([
  'deleted',
  'paid',
  'credited',
  'no-due-date',
  'foreign-currency',
  'in-collection',
  'debtor-gone',
  'debtor-bankrupt',
  'below-minimum',
  'public-e-invoice',
  'three-reminders',
]);

/**
 * What keeps an invoice from being reminded for longer than a while, as far as is known; null where nothing does.
 * @param forNotice whether it is about the notice of collection, which comes after the reminders
 */
export function lastingReason(company: Company, invoiceGuid: string, forNotice = false): RequirementCode | null {
  const known = company.invoices.known(invoiceGuid);
  if (known === undefined) return 'deleted';
  const policy = sendingPolicy(company, invoiceGuid, debtorKind(known.debtor));
  const against = requirements(knownFacts(company, known), policy, company.today(), false);
  const lasts = (code: RequirementCode): boolean => LASTING.has(code) && !(forNotice && code === 'three-reminders');
  return against.find(({ code }) => lasts(code))?.code ?? null;
}

/** Files the cases anew whose pause has ended with the day: a hold, a promise, an instalment of a plan. */
export async function wakeCases(company: Company): Promise<void> {
  await inChunks(company, company.caseFiles.rested(company.today()), (guid) => {
    fileCase(company, guid, company.caseEvents.state(guid));
  });
}

/**
 * Makes cases of the overdue invoices that meet the requirements, and says of those past the grace that they were found.
 * With automatic fetching paused no new case is made.
 * @returns how many were found
 */
export async function findCases(company: Company): Promise<number> {
  if (company.automation().mode === 'manual') return 0;
  let found = 0;
  await inChunks(company, company.caseFiles.unknown(), (guid) => {
    if (lastingReason(company, guid) === null && openCase(company, guid, 'app')) observe(company, guid);
  });
  await inChunks(company, company.caseFiles.inState('watched'), (guid) => {
    if (lastingReason(company, guid) === null && find(company, guid)) found += 1;
  });
  return found;
}

/** After any day. */
const NEVER = '9999-12-31';

/** Starts the found cases whose day has come. @returns how many started */
export async function startCases(company: Company): Promise<number> {
  let started = 0;
  await inChunks(company, company.caseFiles.inState('found'), (guid) => {
    const against = lastingReason(company, guid);
    const file = company.caseFiles.get(guid);
    // Nothing has changed for it, and its day has not come: ten thousand of them need not be written anew each day.
    if (against === null && file?.why != null && (file.startsOn ?? NEVER) > company.today()) return;
    if (against === null && tell(company, guid, { type: 'start-by-itself' }, 'app').ok) started += 1;
    else fileCase(company, guid, company.caseEvents.state(guid), against);
  });
  return started;
}

/** Files the cases that wait for an answer anew: the rules they wait by have changed. */
export function refileFound(company: Company): void {
  company.store.transaction(() => {
    for (const guid of company.caseFiles.inState('found'))
      fileCase(company, guid, company.caseEvents.state(guid), lastingReason(company, guid));
  });
}

/** An invoice of a debtor who was switched off for always is found and switched off at once. */
function find(company: Company, invoiceGuid: string): boolean {
  return company.store.transaction(() => {
    if (!tell(company, invoiceGuid, { type: 'find' }, 'app').ok) return false;
    const debtor = company.invoices.get(invoiceGuid)?.debtorGuid;
    if (debtor == null || !company.exclusions.has(debtor)) return true;
    tell(company, invoiceGuid, { type: 'deactivate' }, 'app');
    return false;
  });
}
