import { bankingDayFrom } from './bankingDay';
import { dayNumber, fromDayNumber } from './dayNumber';
import type { ExplanationOf } from './explanations/catalogue';
import type { ClaimFacts } from './facts';
import type { LawFigures } from './figures/lawFigures';

export type InterestStart = ExplanationOf<
  'interest-from-due-date' | 'interest-from-timely-day' | 'interest-from-demand' | 'interest-from-due-date-as-demand'
>;

type Facts = Pick<ClaimFacts, 'dueDate' | 'dueDateAgreed' | 'invoiceDate' | 'interest'>;

/**
 * The first day that bears interest, and why. A due date that binds: the day after it (renteloven § 3(1)). Otherwise 30
 * days must have gone since the invoice was sent (§ 3(2)), and never before the due date has passed (§ 2). Where the day
 * of sending is not known, the due date stands for it, since no invoice is sent after its own due date: a late start,
 * never an early one.
 */
export function interestStart(facts: Facts, figures: LawFigures): { day: number; why: InterestStart } {
  const { dueDate, invoiceDate } = facts;
  const due = dayNumber(dueDate);
  if (!facts.dueDateAgreed) {
    const days = figures.daysWithoutDueDate;
    const demand = Math.max(due, dayNumber(invoiceDate ?? dueDate) + days) + 1;
    const from = fromDayNumber(demand);
    if (invoiceDate === null) {
      return { day: demand, why: { code: 'interest-from-due-date-as-demand', params: { dueDate, days, from } } };
    }
    return { day: demand, why: { code: 'interest-from-demand', params: { invoiceDate, days, from } } };
  }
  if (facts.interest.fromLastTimelyDay === true) {
    const day = bankingDayFrom(due) + 1;
    return { day, why: { code: 'interest-from-timely-day', params: { dueDate, from: fromDayNumber(day) } } };
  }
  return { day: due + 1, why: { code: 'interest-from-due-date', params: { dueDate, from: fromDayNumber(due + 1) } } };
}
