import type { CompensationRefusal, ExplanationOf, FeeRefusal } from './explanations/catalogue';
import type { Ore } from './money';

/** One kind of charge a reminder sent on the day of evaluation could carry: how much, or why not. */
export type NextCharge<Why, Refused> =
  { allowed: Ore; because: Why; refused: null } | { allowed: Ore; because: null; refused: Refused };

/** What may be charged next, on the day of evaluation. `allowed` is 0 where it is refused. */
export interface NextCharges {
  fee: NextCharge<ExplanationOf<'next-fee'>, FeeRefusal>;
  interest: NextCharge<
    ExplanationOf<'next-interest'>,
    ExplanationOf<'interest-not-begun' | 'interest-nothing-new' | 'interest-rate-unknown'>
  >;
  compensation: NextCharge<ExplanationOf<'next-compensation'>, CompensationRefusal>;
}

export const allow = <Why>(allowed: Ore, because: Why): { allowed: Ore; because: Why; refused: null } => ({
  allowed,
  because,
  refused: null,
});

export const refuse = <Refused>(refused: Refused): { allowed: Ore; because: null; refused: Refused } => ({
  allowed: 0 as Ore,
  because: null,
  refused,
});
