import type { ErasureTarget, ErasureView } from '../../src/ipc/privacyViews';
import { caseErasableFrom } from '../../src/privacy/retention';
import { AppError } from '../appError';
import { refuseClockSetBack } from '../jobs/clock';
import type { Company } from '../jobs/company';
import { refuseUnknownDebtor } from '../jobs/debtors';
import { eraseCase, erasing, finishErasing } from './eraseCase';
import { rulesOf } from './rules';

/** The invoices a target is about. @throws AppError `invoice-missing`, `debtor-missing` */
function invoicesOf(company: Company, { kind, guid }: ErasureTarget): string[] {
  if (kind === 'debtor') {
    refuseUnknownDebtor(company, guid);
    return company.erasures.invoicesOf(guid);
  }
  if (company.invoices.get(guid) === undefined) throw new AppError('invoice-missing');
  return [guid];
}

/** What stands against erasing an invoice's case: the law's years, counted by the company's financial year, or that it is not over. */
function refusalOf(company: Company, guid: string): ErasureView['refusal'] {
  const standing = company.erasures.standing(guid);
  if (standing === undefined) return null;
  const number = company.invoices.get(guid)?.number ?? 0;
  if (standing.obstacle !== null) return { why: standing.obstacle, number, from: null };
  const from = caseErasableFrom(standing.closedOn, rulesOf(company), true);
  return from > company.today() ? { why: 'too-young', number, from } : null;
}

/** What would be lost if it were erased, and what stands against it. @throws AppError `invoice-missing`, `debtor-missing` */
export function aboutErasing(company: Company, target: ErasureTarget): ErasureView {
  const invoices = invoicesOf(company, target);
  const refusals = invoices.flatMap((guid) => refusalOf(company, guid) ?? []);
  const notes = invoices.reduce((sum, guid) => sum + company.erasures.notesOf(guid), 0);
  const ofDebtor = target.kind === 'debtor' ? company.debtorNotes.of(target.guid).length : 0;
  return {
    cases: invoices.length,
    letters: new Set(invoices.flatMap((guid) => company.erasures.lettersOf(guid))).size,
    notes: notes + ofDebtor,
    // What is open stands in the way for longer than what is young.
    refusal: refusals.find(({ why }) => why !== 'too-young') ?? refusals[0] ?? null,
  };
}

/** Erases the notes of a target, which may go at any time. */
function eraseNotes(company: Company, target: ErasureTarget): void {
  const { erasures } = company;
  const invoices = invoicesOf(company, target);
  erasing(company, () => {
    for (const guid of invoices) erasures.eraseNotes(guid);
    if (target.kind === 'debtor') erasures.eraseDebtorNotes(target.guid);
  });
}

/** Erases a target whole. */
function eraseAll(company: Company, target: ErasureTarget): void {
  if (aboutErasing(company, target).refusal !== null) throw new AppError('erasure-refused');
  for (const guid of invoicesOf(company, target)) eraseCase(company, guid);
  // Who has an invoice goes with their last one; this is for who has none.
  if (target.kind === 'debtor') erasing(company, () => company.erasures.eraseDebtor(target.guid));
}

/**
 * Erases at a person's word. Notes may always go; all else only where nothing stands against it.
 * @throws AppError `erasure-refused`, `folder-missing`, `clock-back`, `invoice-missing`, `debtor-missing`
 */
export function eraseByHand(company: Company, target: ErasureTarget, notesOnly: boolean): void {
  refuseClockSetBack(company);
  if (notesOnly) eraseNotes(company, target);
  else eraseAll(company, target);
  finishErasing(company);
}
