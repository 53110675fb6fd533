import type { AllocationPolicy, Payment } from './facts';
import { ore, type Ore } from './money';

/** The rule by which a payment was allocated; named in the log and in the explanation. */
export type AllocationRule = 'designated' | 'exact-principal' | 'charges-first' | 'principal-first';

/** What a payment can cover. `accrued` is interest that has run by its day but was not yet claimed. */
export type Part = 'fees' | 'compensation' | 'interest' | 'accrued' | 'principal';
export type Parts = Record<Part, Ore>;

const CHARGES_FIRST: readonly Part[] = ['fees', 'compensation', 'interest', 'principal', 'accrued'];
const PRINCIPAL_FIRST: readonly Part[] = ['principal', 'fees', 'compensation', 'interest', 'accrued'];

/** Chooses the rule. No statute orders private claims: the debtor may designate, otherwise practice takes charges first. */
export function allocationRule(
  payment: Pick<Payment, 'amount' | 'designated'>,
  principalOpen: Ore,
  policy: AllocationPolicy,
): AllocationRule {
  if (payment.designated === 'principal') return 'designated';
  if (policy === 'principal-first') return 'principal-first';
  return payment.amount === principalOpen ? 'exact-principal' : 'charges-first';
}

/** Divides an amount over what is open. @returns what covers each part, and the rest that found nothing open. */
export function allocate(amount: Ore, open: Parts, rule: AllocationRule): { covered: Parts; excess: Ore } {
  const covered: Parts = { fees: ore(0), compensation: ore(0), interest: ore(0), accrued: ore(0), principal: ore(0) };
  let left: number = amount;
  for (const part of rule === 'charges-first' ? CHARGES_FIRST : PRINCIPAL_FIRST) {
    const cover = Math.min(left, open[part]);
    covered[part] = ore(cover);
    left -= cover;
  }
  return { covered, excess: ore(left) };
}
