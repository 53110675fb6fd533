import { addressLines, type DebtorContact } from '../../src/debtors/contact';
import type { Answered } from '../../src/ipc/caseViews';
import type { DebtorDetails, DebtorList } from '../../src/ipc/debtorViews';
import { AppError } from '../appError';
import { recipientOf } from '../delivery/letterInput';
import { answer, undo } from './answerCases';
import { channelOf } from './channelOf';
import type { DebtorNotes } from '../store/debtorNotes';
import type { Company } from './company';

/** Every customer of a company, with what they owe and how they pay. */
export const listDebtors = (company: Company): DebtorList => ({
  today: company.today(),
  debtors: company.debtorList.all(),
});

/** One customer with all of their invoices. @throws AppError `debtor-missing` */
export function debtorDetails(company: Company, guid: string): DebtorDetails {
  const row = company.debtorList.of(guid);
  const debtor = company.debtors.get(guid);
  if (row === undefined || debtor === undefined) throw new AppError('debtor-missing');
  const { attention, address, email } = recipientOf(company, debtor, debtor.name);
  const inDinero = { attention: debtor.attention, address: addressLines(debtor) };
  return {
    ...row,
    today: company.today(),
    attention,
    address,
    contact: company.contacts.of(guid),
    inDinero,
    channel: channelOf(company, debtor, 'reminder-1').channel,
    notes: company.debtorNotes.of(guid),
    email,
    phone: debtor.phone,
    exclusion: company.exclusions.of(guid) ?? null,
    invoices: company.debtorList.invoices(guid),
  };
}

/** @throws AppError `debtor-missing` */
export function refuseUnknownDebtor(company: Pick<Company, 'debtors'>, guid: string): void {
  if (company.debtors.get(guid) === undefined) throw new AppError('debtor-missing');
}

/** Writes down who and where our own letters to a customer go to. @throws AppError `debtor-missing` */
export function setContact(company: Company, guid: string, contact: DebtorContact): DebtorDetails {
  refuseUnknownDebtor(company, guid);
  company.contacts.set(guid, contact);
  company.changed('delivery', 'cases');
  return debtorDetails(company, guid);
}

/** Writes a note on a customer, or changes one. @throws AppError `debtor-missing`, `note-missing` */
export function writeNote(company: Company, guid: string, write: (notes: DebtorNotes) => void): DebtorDetails {
  refuseUnknownDebtor(company, guid);
  write(company.debtorNotes);
  company.changed('cases');
  return debtorDetails(company, guid);
}

/** Switches a customer off for always, and what runs or waits of theirs with them. @throws AppError `debtor-missing` */
export function excludeDebtor(company: Company, guid: string, reason: string): Answered {
  if (company.debtorList.of(guid) === undefined) throw new AppError('debtor-missing');
  return company.store.transaction(() => {
    company.exclusions.add(guid, reason);
    const answered = answer(company, company.debtorList.runningCases(guid), { type: 'deactivate' });
    for (const done of answered.done) company.record(done, 'deactivated', 'person', { reason, always: true });
    return answered;
  });
}

/**
 * Switches a customer on again: what is found of theirs from now on waits for an answer as any other.
 * @param withdrawn cases that were switched off with them just now, and go on as if nothing had been
 */
export function includeDebtor(company: Company, guid: string, withdrawn: readonly string[]): Answered {
  return company.store.transaction(() => {
    company.exclusions.remove(guid);
    const theirs = new Set(company.debtorList.invoices(guid).map((invoice) => invoice.guid));
    const answered = undo(
      company,
      withdrawn.filter((one) => theirs.has(one)),
    );
    company.changed('cases', 'invoices');
    return answered;
  });
}
