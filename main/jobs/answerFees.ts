import { claimedChargesOpen, claimOf } from '../../src/procedure/claimOf';
import { danishLaw } from '../../src/claim/figures/danishLaw';
import { ZERO, type Ore } from '../../src/claim/money';
import { isKnown } from '../../src/procedure/next';
import { AppError } from '../appError';
import { requirementOf } from '../../src/procedure/requirementOf';
import { tell } from './cases';
import type { Company } from './company';

/** Charges claimed from the debtor and still open on an invoice. */
export function chargesOpenOn(company: Company, invoiceGuid: string): Ore | null {
  const state = company.caseEvents.state(invoiceGuid);
  return isKnown(state) ? claimedChargesOpen(claimOf(state, company.today(), danishLaw)) : null;
}

/**
 * Takes the decision about the charges of one invoice. With `reverse` the booked reminders that carry them are entered to
 * be taken back in Dinero, in the same transaction.
 * @throws AppError `decision-not-open` where there is none to take
 */
export function decideFees(
  company: Company,
  invoiceGuid: string,
  decision: 'continue' | 'cover',
  reverse: boolean,
  actor: 'person' | 'app',
): void {
  company.store.transaction(() => {
    const open = chargesOpenOn(company, invoiceGuid) ?? ZERO;
    const decided = tell(company, invoiceGuid, { type: 'decide-fees', decision }, actor);
    if (!decided.ok) throw new AppError('decision-not-open', { reason: requirementOf(decided.refusal.why.code) });
    if (decision !== 'cover' || !reverse) return;
    for (const { id } of unpaidReminders(company, invoiceGuid, open)) company.reversals.add(invoiceGuid, id);
  });
}

/**
 * The booked reminders whose charges are open, the newest first: taking back one that the debtor has paid would leave the
 * invoice overpaid.
 */
function unpaidReminders(company: Company, invoiceGuid: string, open: Ore) {
  let left: number = open;
  return bookedReminders(company, invoiceGuid)
    .toReversed()
    .filter(({ fee, interest, compensation }) => (left -= fee + interest + compensation) >= 0);
}

/** The reminders that stand booked in Dinero, as last read. */
export const bookedReminders = (company: Company, invoiceGuid: string) =>
  (company.reminders.of(invoiceGuid)?.reminders ?? []).filter(({ draft, deleted }) => !draft && !deleted);

/** Answers by the company's rule what waits for a decision. @returns how many are left for a person */
export function answerFees(company: Company): number {
  const { fees, restoredFrom } = company.automation();
  const { answer, upTo, reverse } = fees;
  const waiting = company.caseFiles.inState('decision');
  if (answer === 'ask' || restoredFrom !== null) return waiting.length; // what was answered since the backup is not known
  let left = 0;
  for (const guid of waiting) {
    const open = chargesOpenOn(company, guid);
    if (answer === 'continue' && (open === null || open > upTo)) left += 1;
    else decideFees(company, guid, answer, reverse, 'app');
  }
  return left;
}
