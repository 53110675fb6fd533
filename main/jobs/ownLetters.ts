import { sum, type Ore } from '../../src/claim/money';
import { referenceIn } from '../../src/letter/reference';
import { counts, type SentStep } from '../../src/procedure/state';
import type { Company } from './company';

/** Steps whose charges the books do not hold: letters of our own that were not booked in Dinero. */
export const unbookedSteps = (company: Company, invoiceGuid: string): SentStep[] =>
  company.caseEvents
    .state(invoiceGuid)
    .sent.filter((step) => counts(step) && step.ref === null && !step.elsewhere && step.kind !== 'handover');

/** Those of them whose charges are still owed: none once a person has covered them. */
export const owedOutsideBooks = (company: Company, invoiceGuid: string): SentStep[] =>
  company.caseEvents.state(invoiceGuid).settlement === 'covered' ? [] : unbookedSteps(company, invoiceGuid);

/** What letters of our own have charged that Dinero's balance knows nothing of; zero once a person has covered it. */
export const chargedOutsideBooks = (company: Company, invoiceGuid: string): Ore =>
  sum(
    owedOutsideBooks(company, invoiceGuid).flatMap(({ fee, interest, compensation }) => [fee, interest, compensation]),
  );

/** Whether a reminder in Dinero is the place that one of our own letters keeps there: no letter besides it. */
export function isOwnMarker(company: Company, invoiceGuid: string, text: string): boolean {
  const reference = referenceIn(text);
  if (reference === null) return false;
  const row = company.outbox.withReference(reference);
  return row?.invoiceGuid === invoiceGuid && row.books === 'marker';
}

/** Whether a notice of collection of this procedure stands on the invoice. */
export const hasOwnNotice = (company: Company, invoiceGuid: string): boolean =>
  company.caseEvents
    .state(invoiceGuid)
    .sent.some((step) => counts(step) && !step.elsewhere && (step.notice || step.kind === 'notice'));
