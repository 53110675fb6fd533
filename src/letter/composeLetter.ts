import { sum } from '../claim/money';
import { fillTemplate } from './fillTemplate';
import type { Letter, LetterInput } from './letter';
import { payTo } from './payTo';

/**
 * Puts a letter together: the template's texts with the letter's own values, the total, and how it is paid.
 * @throws RangeError where the template holds what `checkTemplate` refuses for this kind
 */
export function composeLetter({ template, ...facts }: LetterInput): Letter {
  const paper = facts.letterhead.payTo;
  const ways = facts.claims.map((claim) => payTo(paper, claim.invoiceNumber, claim.payTo));
  return {
    ...facts,
    subject: fillTemplate(template.subject, facts),
    opening: fillTemplate(template.opening, facts),
    closing: fillTemplate(template.closing, facts),
    claims: facts.claims.map((claim, index) => ({ ...claim, payTo: ways[index]?.claim ?? null })),
    total: sum(facts.claims.map(({ total }) => total)),
    payTo: ways.find((way) => way.letter !== null)?.letter ?? null,
  };
}
