import type { Claim } from '../claim/claim';
import { explainPeriod } from '../claim/explanations/explainClaim';
import type { Explanation } from '../claim/explanations/catalogue';
import { ZERO, type Ore } from '../claim/money';
import type { Reminder } from '../dinero/model';

/** The three charges a reminder can carry. */
export const chargeKinds = ['fee', 'interest', 'compensation'] as const;
export type ChargeKind = (typeof chargeKinds)[number];
export type Charged = Record<ChargeKind, boolean>;

export interface LawfulCharge {
  /** The most the law allows today; 0 where it allows none. */
  most: Ore;
  /** Why so much, or why none. */
  because: Explanation[];
}
export type LawfulCharges = Record<ChargeKind, LawfulCharge>;

/** What a reminder sent today may carry, and why. */
export function lawfulCharges(claim: Claim): LawfulCharges {
  const { fee, interest, compensation } = claim.next;
  const periods = claim.interestPeriods.map(explainPeriod);
  return {
    fee: { most: fee.allowed, because: [fee.because ?? fee.refused] },
    interest: {
      most: interest.allowed,
      because: interest.because ? [claim.interestStart, ...periods, interest.because] : [interest.refused],
    },
    compensation: { most: compensation.allowed, because: [compensation.because ?? compensation.refused] },
  };
}

/** The charges of a proposal that lie above what the law allows. */
export const chargesAboveLaw = (proposal: Pick<Reminder, ChargeKind>, lawful: LawfulCharges): ChargeKind[] =>
  chargeKinds.filter((kind) => proposal[kind] > lawful[kind].most);

/** What a reminder carries unless a person says otherwise: the lawful fee and interest; compensation is claimed on purpose only. */
export const usualCharges = (lawful: LawfulCharges): Charged => ({
  fee: lawful.fee.most > ZERO,
  interest: lawful.interest.most > ZERO,
  compensation: false,
});

/** The wish of a person, without what the law refuses. */
export const withinLaw = (wish: Charged, lawful: LawfulCharges): Charged => ({
  fee: wish.fee && lawful.fee.most > ZERO,
  interest: wish.interest && lawful.interest.most > ZERO,
  compensation: wish.compensation && lawful.compensation.most > ZERO,
});
