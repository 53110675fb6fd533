import type { CalendarDate } from '../date';
import type { Ore } from '../money';
import type { Rate } from '../rate';

export interface ReferenceRate {
  /** 1 January or 1 July. */
  from: CalendarDate;
  percent: Rate;
}

/** Every figure that a law or an order fixes, so that a change of law is a change of data. */
export interface LawFigures {
  /** The highest reminder fee: renteloven § 9b(2). */
  feeCap: Ore;
  /** Fee-bearing reminders per claim, and per unbroken arrears: § 9b(2). */
  maxFees: number;
  /** Days between the sending of fee-bearing reminders: § 9b(2). */
  feeGapDays: number;
  /** Fixed compensation between traders: § 9a(3), BEK 105/2013. */
  compensation: Ore;
  /** Compensation exists for claims due from this day. */
  compensationFrom: CalendarDate;
  /** Points on top of the reference rate, by the claim's due date: § 5(1). Oldest first. */
  surcharges: { dueFrom: CalendarDate; percent: Rate }[];
  /** Days from the demand until interest runs where no due date binds: § 3(2). */
  daysWithoutDueDate: number;
  /** Oldest first. A row holds until the next; the last one to `ratesUnknownFrom`. */
  referenceRates: ReferenceRate[];
  /** From this day on no rate is known, and interest is refused rather than guessed. */
  ratesUnknownFrom: CalendarDate;
  /** Limitation in months from the earliest due date, and when to warn: forældelsesloven §§ 2–3. */
  limitation: { months: number; firstWarning: number; lastWarning: number };
}
