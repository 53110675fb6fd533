import type { Claim } from '../claim/claim';
import { subtract, ZERO, type Ore } from '../claim/money';
import type { LetterLanguage, LetterLine } from './letter';

/** The specification of a claim with what a letter adds to it. */
export function letterLines(
  claim: Claim,
  charges: { fee: Ore; interest: Ore; compensation: Ore },
  _language: LetterLanguage,
): LetterLine[] {
  const line = (kind: LetterLine['kind'], label: string, amount: Ore): LetterLine => ({ kind, label, amount, details: [] });
  return [
    line('principal', 'Hovedstol', claim.open.principal),
    line('fee', 'Gebyrer', (claim.open.fees + charges.fee) as Ore),
    line('interest', 'Renter', (subtract(claim.open.interest, claim.interestNew) + charges.interest) as Ore),
    line('compensation', 'Kompensation', (claim.open.compensation + charges.compensation) as Ore),
  ].filter(({ amount }) => amount !== ZERO);
}
