import type { Claim } from '../claim/claim';
import type { CalendarDate } from '../claim/date';
import { evaluateClaim } from '../claim/evaluateClaim';
import { isProtected, type ClaimFacts } from '../claim/facts';
import type { LawFigures } from '../claim/figures/lawFigures';
import { ore, subtract, sum, type Ore } from '../claim/money';
import { counts, type KnownProcedure, type SentStep } from './state';

/** Letters that charge: a bounced one is no letter sent, and a handover is no letter. */
export const lettersOf = (state: Pick<KnownProcedure, 'sent'>): SentStep[] =>
  state.sent.filter((step) => counts(step) && step.kind !== 'handover');

/** The history of a procedure, told as the facts of a claim. */
export function factsOf(state: KnownProcedure, arrearsReminders: readonly CalendarDate[] = []): ClaimFacts {
  const { invoice, disputedSince } = state;
  const charged = state.sent.filter(counts);
  return {
    principal: invoice.principal,
    invoiceDate: invoice.invoiceDate,
    dueDate: invoice.dueDate,
    debtor: invoice.debtor,
    dueDateAgreed: invoice.dueDateAgreed ?? !isProtected(invoice.debtor),
    interest: { dayCount: 'actual/actual', contractRate: null },
    payments: state.payments.map(({ date, amount, designated }) => ({
      date,
      amount,
      designated: designated ? 'principal' : 'none',
    })),
    creditNotes: state.credits.map(({ date, amount }) => ({ date, amount })),
    reminders: lettersOf(state).map(({ sentOn, fee }) => ({ sentOn, fee })),
    arrearsReminders: [...arrearsReminders],
    claimedInterest: charged
      .filter(({ interest }) => interest > 0)
      .map(({ sentOn, interest }) => ({ asOf: sentOn, amount: interest })),
    claimedCompensation: charged
      .filter(({ compensation }) => compensation > 0)
      .map(({ sentOn, compensation }) => ({ date: sentOn, amount: compensation })),
    claimCompensation: false,
    disputed: disputedSince !== null,
    ...(disputedSince === null ? {} : { disputedSince }),
  };
}

/** The claim as of a day. */
export const claimOf = (
  state: KnownProcedure,
  asOf: CalendarDate,
  figures: LawFigures,
  arrearsReminders: readonly CalendarDate[] = [],
): Claim => evaluateClaim(factsOf(state, arrearsReminders), asOf, figures);

/** Charges that were claimed from the debtor and are still open; interest that only ran is not among them. */
export const claimedChargesOpen = ({ open, interestNew }: Claim): Ore =>
  sum([open.fees, open.compensation, ore(Math.max(0, subtract(open.interest, interestNew)))]);
