import type { Claim } from '../claim/claim';
import type { Ore } from '../claim/money';
import type { LetterLanguage } from './letter';
import { wordsOf } from './words';

/** How the interest came about: each period with base, days and rate, the rule and how days are counted. */
export function interestDetails(claim: Claim, claimed: Ore, language: LetterLanguage): string[] {
  const { rule } = wordsOf(language);
  const periods = claim.interestPeriods.map(({ from, to, days, base, rate, reference, surcharge }) =>
    rule.period({
      from,
      to,
      days,
      base,
      rate,
      parts: reference === null || surcharge === null ? null : { reference, surcharge },
    }),
  );
  const agreed = claim.interestPeriods.some(({ reference }) => reference === null);
  const law = `${agreed ? rule.agreedInterest : rule.interest}; ${rule.dayCount[claim.dayCount]}`;
  const part = claimed === claim.interestTotal ? [] : [rule.partOfInterest(claim.interestTotal, claim.asOf, claimed)];
  return [...periods, law, ...part];
}
