import type { Answered } from '../../src/ipc/caseViews';
import type { Command } from '../../src/procedure/commands';
import { sayInBoth } from '../../src/procedure/explanations/say';
import { AppError } from '../appError';
import { tell } from './cases';
import type { Company } from './company';
import { sentenceOf } from './sentenceOf';

/**
 * Gives each case the same answer, all in one transaction; what it cannot be given to is named with its reason. A case that
 * cannot be read stops none of the others.
 * @param before told of each case before it is answered
 */
export function answer(
  company: Company,
  invoiceGuids: readonly string[],
  command: Command,
  before: (guid: string) => void = () => undefined,
): Answered {
  const answered: Answered = { done: [], refused: [] };
  company.store.transaction(() => {
    for (const guid of new Set(invoiceGuids)) {
      const number = company.invoices.get(guid)?.number;
      if (number === undefined) continue; // of another company, or made up: there is nothing to say about it
      try {
        before(guid);
        const decision = tell(company, guid, command, 'person');
        if (decision.ok) answered.done.push(guid);
        else answered.refused.push({ guid, number, why: sayInBoth(decision.refusal.why) });
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'store-damaged') throw error;
        company.log.error('a case could not be read', { invoiceGuid: guid }, error);
        answered.refused.push({ guid, number, why: sentenceOf(error.code, null) });
      }
    }
  });
  company.changed('cases', 'invoices');
  return answered;
}

/** Starts the procedures: the first reminder goes with the next daily run. */
export const activate = (company: Company, invoiceGuids: readonly string[]): Answered =>
  answer(company, invoiceGuids, { type: 'activate', by: 'person' });

/**
 * Switches cases off. With `always` so are their debtors: what else of theirs waits for an answer or runs is switched off with
 * them, and what is found later is switched off at once.
 */
export function deactivate(
  company: Company,
  invoiceGuids: readonly string[],
  reason: string,
  always: boolean,
): Answered {
  return company.store.transaction(() => {
    const debtors = new Set(always ? invoiceGuids.flatMap((guid) => company.invoices.get(guid)?.debtorGuid ?? []) : []);
    for (const debtor of debtors) company.exclusions.add(debtor, reason);
    const theirs = [...company.caseFiles.inState('found'), ...company.caseFiles.inState('active')].filter((guid) =>
      debtors.has(company.invoices.get(guid)?.debtorGuid ?? ''),
    );
    const answered = answer(company, [...invoiceGuids, ...theirs], { type: 'deactivate' });
    for (const guid of answered.done) company.record(guid, 'deactivated', 'person', { reason, always });
    return answered;
  });
}

/**
 * Takes answers back, as long as nothing has followed from them. Who takes back that a case was switched off switches its
 * debtor on again as well; an exception for a debtor who is off for always, taken back, leaves the debtor off.
 */
export function undo(company: Company, invoiceGuids: readonly string[]): Answered {
  return company.store.transaction(() => {
    const off = new Set(invoiceGuids.filter((guid) => company.caseEvents.state(guid).standing === 'inactive'));
    const answered = answer(company, invoiceGuids, { type: 'withdraw-answer' });
    const debtorOf = (guid: string): string => company.invoices.get(guid)?.debtorGuid ?? '';
    for (const guid of answered.done) if (off.has(guid)) company.exclusions.remove(debtorOf(guid));
    for (const guid of answered.done)
      if (company.exclusions.has(debtorOf(guid))) tell(company, guid, { type: 'deactivate' }, 'app');
    return answered;
  });
}
