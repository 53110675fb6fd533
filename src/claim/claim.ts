import type { CalendarDate } from './date';
import type { DayCount } from './dayCount';
import type { LimitationWarning, Refusal } from './explanations/catalogue';
import type { InterestStart } from './interestStart';
import type { Allocation, Credit } from './ledger';
import type { Ore } from './money';
import type { NextCharges } from './nextCharges';
import type { Rate } from './rate';

/** A stretch of days with one base and one rate; both ends bear interest. */
export interface InterestPeriod {
  from: CalendarDate;
  to: CalendarDate;
  /** Interest days by the day count. */
  days: number;
  base: Ore;
  rate: Rate;
  /** What the rate is made of; null where the agreed rate applies. */
  reference: Rate | null;
  surcharge: Rate | null;
  yearDays: 360 | 365 | 366;
}

/** A reminder fee that the law allows. */
export interface LawfulFee {
  sentOn: CalendarDate;
  fee: Ore;
  /** 1, 2 or 3 among the fees that count together. */
  number: number;
}

/**
 * What is owed on one invoice as of a day. All amounts are øre and never negative.
 * `total` = open.principal + open.fees + open.compensation + open.interest
 *         = principal − credited + fees + compensation + interestTotal − paid.
 */
export interface Claim {
  asOf: CalendarDate;
  dayCount: DayCount;
  principal: Ore;
  credited: Ore;
  /** What payments and nothing else covered; without what was paid beyond the claim. */
  paid: Ore;
  /** Paid or credited beyond all that was open: flagged, not applied. */
  held: Ore;
  interestStart: InterestStart;
  interestPeriods: InterestPeriod[];
  /** Lawful interest from its first day to `asOf`, cumulative. */
  interestTotal: Ore;
  interestClaimed: Ore;
  /** What of it may still be claimed. */
  interestNew: Ore;
  /** Interest claimed by `asOf` beyond the lawful, as back-dated payments and corrections can show. */
  overClaimed: Ore;
  fees: Ore;
  lawfulFees: LawfulFee[];
  compensation: Ore;
  compensationClaimedOn: CalendarDate | null;
  open: { principal: Ore; fees: Ore; compensation: Ore; interest: Ore };
  total: Ore;
  allocations: Allocation[];
  credits: Credit[];
  /** Fee letters that may still be sent: 0 to 3. */
  feesLeft: number;
  /** From this day the rules of time allow the next fee; null where no time heals. */
  nextFeeAllowedOn: CalendarDate | null;
  next: NextCharges;
  refusals: Refusal[];
  limitation: { expires: CalendarDate; warning: LimitationWarning | null };
}
