import { sum } from '../claim/money';
import type { Letter, LetterInput } from './letter';

/** The letter that follows from its input. */
export function composeLetter({ template, ...input }: LetterInput): Letter {
  const total = sum(input.claims.map((claim) => claim.total));
  return { ...input, ...template, total, payTo: input.letterhead.payTo };
}
