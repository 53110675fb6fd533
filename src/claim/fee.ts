import type { CalendarDate } from './date';
import { dayNumber, fromDayNumber } from './dayNumber';
import type { FeeRefusal } from './explanations/catalogue';
import type { LawFigures } from './figures/lawFigures';
import type { Ore } from './money';

/** What decides whether a reminder may carry a fee on a day. */
export interface FeeCircumstances {
  /** Days on which reminders with a lawful fee were sent, on this claim or in the same unbroken arrears. */
  counted: readonly number[];
  /** How many of them belong to other invoices. */
  countedElsewhere: number;
  lastTimelyDay: number;
  principalOpen: Ore;
  disputed: boolean;
}

/** The cap alone: at most 100 kr. for a letter, all its costs included. */
export const judgeAmount = (
  { sentOn, fee }: { sentOn: CalendarDate; fee: Ore },
  { feeCap: cap }: LawFigures,
): FeeRefusal | null => (fee > cap ? { code: 'fee-above-cap', params: { sentOn, fee, cap } } : null);

/**
 * Judges one fee by renteloven § 9b and names the first rule against it. A fee above the cap falls away as a whole: it is
 * not for the program to say which lower fee was meant.
 */
export function judgeFee(
  reminder: { sentOn: CalendarDate; fee: Ore; bounced?: boolean },
  circumstances: FeeCircumstances,
  figures: LawFigures,
): FeeRefusal | null {
  const { sentOn, fee } = reminder;
  const { counted, countedElsewhere, lastTimelyDay, principalOpen, disputed } = circumstances;
  const params = { sentOn, fee };
  const day = dayNumber(sentOn);
  if (reminder.bounced === true) return { code: 'fee-for-bounced-mail', params };
  const tooHigh = judgeAmount(reminder, figures);
  if (tooHigh !== null) return tooHigh;
  if (disputed) return { code: 'fee-while-disputed', params };
  if (day <= lastTimelyDay) {
    return { code: 'fee-not-overdue', params: { ...params, timely: fromDayNumber(lastTimelyDay) } };
  }
  if (principalOpen <= 0) return { code: 'fee-nothing-open', params };
  if (counted.length >= figures.maxFees) {
    const code = countedElsewhere > 0 ? 'fee-beyond-limit-in-arrears' : 'fee-beyond-limit';
    return { code, params: { ...params, max: figures.maxFees } };
  }
  const tooNear = counted.filter((earlier) => Math.abs(day - earlier) < figures.feeGapDays);
  if (tooNear.length > 0) {
    const previous = Math.max(...tooNear);
    const allowedOn = fromDayNumber(Math.max(...counted) + figures.feeGapDays);
    const gap = figures.feeGapDays;
    return { code: 'fee-too-soon', params: { ...params, previous: fromDayNumber(previous), gap, allowedOn } };
  }
  return null;
}

/** The first day on which the rules of time allow a fee, or null where no time heals: spent, disputed or nothing open. */
export function feeAllowedFrom(circumstances: FeeCircumstances, figures: LawFigures): CalendarDate | null {
  const { counted, lastTimelyDay, principalOpen, disputed } = circumstances;
  if (disputed || principalOpen <= 0 || counted.length >= figures.maxFees) return null;
  return fromDayNumber(Math.max(lastTimelyDay + 1, ...counted.map((day) => day + figures.feeGapDays)));
}
