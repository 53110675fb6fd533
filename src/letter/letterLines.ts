import type { Claim } from '../claim/claim';
import { add, subtract, ZERO, type Ore } from '../claim/money';
import { interestDetails } from './interestDetails';
import type { LetterLanguage, LetterLine } from './letter';
import { wordsOf } from './words';

/** What a letter adds to the claim of one invoice on the day it is sent. */
export interface AddedCharges {
  fee: Ore;
  interest: Ore;
  compensation: Ore;
}

/**
 * The specification of one invoice's claim: the invoice, what was credited and paid, each fee with its day, the interest
 * claimed so far and now, and the compensation. Interest that merely runs is left out, so the sum is
 * `claim.total` − `claim.interestNew` + what the letter adds, to the øre.
 */
export function letterLines(claim: Claim, charges: AddedCharges, language: LetterLanguage): LetterLine[] {
  const { line, rule } = wordsOf(language);
  const interest = add(subtract(claim.interestTotal, claim.interestNew), charges.interest);
  const lines: LetterLine[] = [
    { kind: 'principal', label: line.principal, amount: claim.principal, details: [] },
    ...claim.credits.map(({ date, amount, excess }) => settled('credit', line.credit(date), subtract(amount, excess))),
    ...claim.allocations.map(({ date, amount, excess }) =>
      settled('payment', line.payment(date), subtract(amount, excess)),
    ),
    ...claim.lawfulFees.map(({ sentOn, fee }) => charge('fee', line.fee(sentOn), fee, rule.fee)),
    charge('fee', line.fee(claim.asOf), charges.fee, rule.fee),
    {
      kind: 'interest',
      label: charges.interest > 0 ? line.interest(claim.asOf) : line.interestBefore,
      amount: interest,
      details: interestDetails(claim, interest, language),
    },
    charge(
      'compensation',
      line.compensation(claim.compensationClaimedOn ?? claim.asOf),
      claim.compensation,
      rule.compensation,
    ),
    charge('compensation', line.compensation(claim.asOf), charges.compensation, rule.compensation),
  ];
  return lines.filter(({ kind, amount }) => kind === 'principal' || amount !== 0);
}

const settled = (kind: 'credit' | 'payment', label: string, amount: Ore): LetterLine => ({
  kind,
  label,
  amount: subtract(ZERO, amount),
  details: [],
});

const charge = (kind: 'fee' | 'compensation', label: string, amount: Ore, rule: string): LetterLine => ({
  kind,
  label,
  amount,
  details: [rule],
});
