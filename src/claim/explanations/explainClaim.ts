import type { Claim, InterestPeriod } from '../claim';
import type { LawFigures } from '../figures/lawFigures';
import { danishLaw } from '../figures/danishLaw';
import { subtract, sum } from '../money';
import type { Explanation } from './catalogue';

/** Why a period bears so much interest. */
export function explainPeriod({
  from,
  to,
  days,
  base,
  rate,
  reference,
  surcharge,
  yearDays,
}: InterestPeriod): Explanation {
  const params = { from, to, days, base, rate, yearDays };
  return reference === null || surcharge === null
    ? { code: 'interest-period-contract', params }
    : { code: 'interest-period', params: { ...params, reference, surcharge } };
}

/** Why the amounts of a claim are what they are, in the order of a statement of account. Refusals stand in the claim. */
export function explainClaim(claim: Claim, figures: LawFigures = danishLaw): Explanation[] {
  const { open, total, asOf } = claim;
  const onPrincipal = sum(claim.credits.map((credit) => credit.principal));
  const paidOnPrincipal = subtract(subtract(claim.principal, onPrincipal), open.principal);
  const said: Explanation[] = [
    {
      code: 'principal',
      params: { principal: claim.principal, credited: onPrincipal, paid: paidOnPrincipal, open: open.principal },
    },
  ];
  for (const { date, amount, principal, charges } of claim.credits) {
    said.push({ code: 'credit', params: { date, amount, principal, charges } });
  }
  for (const { date, amount, rule: allocation, principal, fees, compensation, interest } of claim.allocations) {
    said.push({ code: 'payment', params: { date, amount, allocation, principal, fees, compensation, interest } });
  }
  if (asOf >= claim.interestStart.params.from) {
    const { interestTotal, interestClaimed: claimed, interestNew, dayCount } = claim;
    said.push(claim.interestStart, ...claim.interestPeriods.map(explainPeriod));
    said.push({ code: 'interest-total', params: { total: interestTotal, claimed, new: interestNew, dayCount } });
  }
  const { feeCap: cap, maxFees: max, feeGapDays: gap } = figures;
  for (const fee of claim.lawfulFees) {
    said.push({ code: 'fee', params: { ...fee, cap, max, gap } });
  }
  if (claim.compensationClaimedOn !== null) {
    said.push({ code: 'compensation', params: { date: claim.compensationClaimedOn, amount: claim.compensation } });
  }
  said.push({ code: 'total', params: { ...open, total } });
  if (claim.limitation.warning !== null) said.push(claim.limitation.warning);
  return said;
}
