import type { Claim } from '../claim/claim';
import type { Explanation } from '../claim/explanations/catalogue';
import { inBothLanguages } from '../claim/explanations/explain';
import { explainClaim } from '../claim/explanations/explainClaim';
import { subtract, sum, ZERO, type Ore } from '../claim/money';
import type { CaseDetails } from '../ipc/caseListViews';
import type { PreviewLine } from '../ipc/views';
import { claimedChargesOpen } from '../procedure/claimOf';

type LineKind = PreviewLine['kind'];

const lineByCode: Partial<Record<Explanation['code'], LineKind>> = {
  principal: 'principal',
  credit: 'paid',
  payment: 'paid',
  fee: 'fee',
  compensation: 'compensation',
};

/** The line that a statement explains; null for one about the whole. */
const lineOf = ({ code }: Explanation): LineKind | null =>
  lineByCode[code] ?? (code.startsWith('interest-') ? 'interest' : null);

/**
 * What has been claimed and is open as of the claim's day, an amount to a line with its rule, its figures and its periods.
 * Interest that has run and was not claimed yet is told in the explanation, and is no part of the sum.
 */
export function claimLines(claim: Claim): NonNullable<CaseDetails['claim']> {
  const said = explainClaim(claim);
  const total = sum([claim.open.principal, claimedChargesOpen(claim)]);
  const amounts = {
    principal: claim.principal,
    fee: claim.fees,
    interest: subtract(claim.interestTotal, claim.interestNew),
    compensation: claim.compensation,
  };
  const line = (kind: LineKind, amount: Ore): PreviewLine => ({
    kind,
    amount,
    explanation: said.filter((item) => lineOf(item) === kind).map(inBothLanguages),
  });
  const lines = [
    line('principal', amounts.principal),
    line('fee', amounts.fee),
    line('interest', amounts.interest),
    line('compensation', amounts.compensation),
    line('paid', subtract(total, sum(Object.values(amounts)))),
  ];
  const notes: Explanation[] = [
    ...(claim.limitation.warning === null ? [] : [claim.limitation.warning]),
    ...claim.refusals,
  ];
  return {
    asOf: claim.asOf,
    lines: lines.filter(({ amount, explanation }) => amount !== ZERO || explanation.length > 0),
    total,
    notes: notes.map(inBothLanguages),
  };
}
