import { possibleActions } from '../../src/cases/actions';
import { claimLines } from '../../src/cases/claimLines';
import { danishLaw } from '../../src/claim/figures/danishLaw';
import type { CaseDetails } from '../../src/ipc/caseListViews';
import { claimOf } from '../../src/procedure/claimOf';
import type { Context } from '../../src/procedure/context';
import { sayInBoth } from '../../src/procedure/explanations/say';
import { forecast } from '../../src/procedure/forecast';
import { isKnown } from '../../src/procedure/next';
import type { Procedure } from '../../src/procedure/state';
import { AppError } from '../appError';
import { contextOf } from './cases';
import type { Company } from './company';
import { lastingReason } from './findCases';
import { sentenceOf } from './sentenceOf';

/** What is claimed in a case, what would follow, and what can be done about it. @throws AppError `invoice-missing` */
export function caseDetails(company: Company, guid: string): CaseDetails {
  const invoice = company.invoices.get(guid);
  if (invoice === undefined) throw new AppError('invoice-missing');
  const debtorNotes = invoice.debtorGuid === null ? [] : company.debtorNotes.of(invoice.debtorGuid);
  const state = company.caseEvents.state(guid);
  if (!isKnown(state)) return { guid, debtorNotes, claim: null, coming: [], then: null, can: [] };
  // As a letter would be: with what the debtor's other invoices have charged.
  const context = contextOf(company, guid, { type: 'remind', by: 'app' });
  return {
    guid,
    debtorNotes,
    // Credited or covered: nothing is claimed any more.
    claim: ['credited', 'covered'].includes(state.settlement)
      ? null
      : claimLines(claimOf(state, company.today(), danishLaw, context.arrearsReminders)),
    ...whatFollows(company, guid, state, context),
    can: possibleActions(state, context),
  };
}

/** What a requirement of the company or of Dinero keeps back has no steps to come. */
function whatFollows(
  company: Company,
  guid: string,
  state: Procedure,
  context: Context,
): Pick<CaseDetails, 'coming' | 'then'> {
  const { steps, then } = forecast(state, context);
  const against = steps.length === 0 ? null : lastingReason(company, guid, steps[0]?.kind === 'notice');
  if (against !== null) return { coming: [], then: sentenceOf(against, null) };
  return { coming: steps, then: sayInBoth(then.why) };
}
