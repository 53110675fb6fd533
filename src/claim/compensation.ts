import type { CalendarDate } from './date';
import { dayNumber, fromDayNumber } from './dayNumber';
import type { CompensationRefusal } from './explanations/catalogue';
import { isProtected, type ClaimFacts } from './facts';
import type { LawFigures } from './figures/lawFigures';
import type { Ore } from './money';

export interface CompensationCircumstances {
  lastTimelyDay: number;
  /** What was open when the last timely payment day ended. */
  openAfterTimelyDay: Ore;
  /** The day it was first lawfully claimed. */
  claimedOn: CalendarDate | null;
}

/** Judges a claim of compensation: once per invoice, between traders only, not above the order's amount. */
export function judgeCompensation(
  claimed: { date: CalendarDate; amount: Ore },
  facts: Pick<ClaimFacts, 'debtor' | 'dueDate'>,
  circumstances: CompensationCircumstances,
  figures: LawFigures,
): CompensationRefusal | null {
  const { debtor, dueDate } = facts;
  const params = { date: claimed.date, amount: claimed.amount };
  const timely = fromDayNumber(circumstances.lastTimelyDay);
  if (isProtected(debtor)) return { code: 'compensation-from-consumer', params: { ...params, debtor } };
  if (dueDate < figures.compensationFrom) {
    return { code: 'compensation-before-law', params: { ...params, dueDate, from: figures.compensationFrom } };
  }
  if (claimed.amount > figures.compensation) {
    return { code: 'compensation-above-law', params: { ...params, cap: figures.compensation } };
  }
  if (circumstances.claimedOn !== null) {
    return { code: 'compensation-already-claimed', params: { ...params, first: circumstances.claimedOn } };
  }
  if (dayNumber(claimed.date) <= circumstances.lastTimelyDay) {
    return { code: 'compensation-not-overdue', params: { ...params, timely } };
  }
  if (circumstances.openAfterTimelyDay <= 0) {
    return { code: 'compensation-paid-in-time', params: { ...params, timely } };
  }
  return null;
}
