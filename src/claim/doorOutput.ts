import type { Claim } from './claim';
import { catalogue, ruleOf, type Explanation, type ParameterKind } from './explanations/catalogue';
import { explain } from './explanations/explain';
import { explainClaim } from './explanations/explainClaim';
import type { LawFigures } from './figures/lawFigures';
import { toDecimal, type Ore } from './money';
import type { NextCharge } from './nextCharges';
import { toPercent, type Rate } from './rate';

type Json = string | number | null;

/** The parameters of a statement as text: amounts with two decimals, rates in percent. */
function paramsOf(item: Explanation): Record<string, Json> {
  const kinds: Record<string, ParameterKind> = catalogue[item.code].params;
  return Object.fromEntries(
    Object.entries(item.params).map(([name, value]): [string, Json] => {
      if (kinds[name] === 'amount') return [name, toDecimal(value as Ore)];
      return [name, kinds[name] === 'rate' ? toPercent(value as Rate) : (value as Json)];
    }),
  );
}

const statement = (item: Explanation): { code: string; rule: string; params: Record<string, Json> } => ({
  code: item.code,
  rule: ruleOf(item.code),
  params: paramsOf(item),
});

const inDanishAndEnglish = (item: Explanation): { message: string; messageEn: string } => ({
  message: explain(item, 'da'),
  messageEn: explain(item, 'en'),
});

const said = (item: Explanation): ReturnType<typeof statement> & ReturnType<typeof inDanishAndEnglish> => ({
  ...statement(item),
  ...inDanishAndEnglish(item),
});

const nextCharge = (
  charge: NextCharge<Explanation, Explanation>,
): { amount: string; why: ReturnType<typeof said> } => ({
  amount: toDecimal(charge.allowed),
  why: said(charge.refused ?? charge.because),
});

const texts = <K extends string>(amounts: Record<K, Ore>): Record<K, string> =>
  Object.fromEntries(Object.entries<Ore>(amounts).map(([name, amount]) => [name, toDecimal(amount)])) as Record<
    K,
    string
  >;

/** The answer of `npm run claim`: amounts as text with two decimals, days as `YYYY-MM-DD`; see docs/claims.md. */
export function claimOutput(claim: Claim, figures?: LawFigures) {
  const { open, next } = claim;
  return {
    asOf: claim.asOf,
    principalOpen: toDecimal(open.principal),
    interestTotal: toDecimal(claim.interestTotal),
    interestNew: toDecimal(claim.interestNew),
    fees: toDecimal(claim.fees),
    compensation: toDecimal(claim.compensation),
    paid: toDecimal(claim.paid),
    credited: toDecimal(claim.credited),
    total: toDecimal(claim.total),
    overClaimed: toDecimal(claim.overClaimed),
    held: toDecimal(claim.held),
    open: texts(open),
    dayCount: claim.dayCount,
    interestPeriods: claim.interestPeriods.map(({ from, to, days, base, rate, yearDays }) => ({
      from,
      to,
      days,
      base: toDecimal(base),
      ratePercent: toPercent(rate),
      yearDays,
    })),
    nextFeeAllowedOn: claim.nextFeeAllowedOn,
    feesLeft: claim.feesLeft,
    next: {
      fee: nextCharge(next.fee),
      interest: nextCharge(next.interest),
      compensation: nextCharge(next.compensation),
    },
    limitation: {
      expires: claim.limitation.expires,
      warning: claim.limitation.warning === null ? null : said(claim.limitation.warning),
    },
    allocations: claim.allocations.map(({ date, amount, rule, principal, fees, compensation, interest, excess }) => ({
      date,
      rule,
      ...texts({ amount, principal, fees, compensation, interest, excess }),
    })),
    refusals: claim.refusals.map(said),
    explanation: explainClaim(claim, figures).map(said),
  };
}
