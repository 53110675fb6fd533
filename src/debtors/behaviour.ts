import { daysBetween, type CalendarDate } from '../claim/date';

/** An invoice that was paid, and how late. */
export interface PaidLate {
  number: number;
  dueDate: CalendarDate;
  paidOn: CalendarDate;
  /** Whole days after the due date; 0 where it was paid in time. */
  days: number;
}

/** Each paid invoice with the days it was late, the earliest due date first. What has no due date is left out. */
export function lateness(
  invoices: readonly { number: number; dueDate: CalendarDate | null; paidOn: CalendarDate | null }[],
): PaidLate[] {
  return invoices
    .flatMap(({ number, dueDate, paidOn }) =>
      dueDate === null || paidOn === null
        ? []
        : [{ number, dueDate, paidOn, days: Math.max(0, daysBetween(dueDate, paidOn)) }],
    )
    .sort((a, b) => a.dueDate.localeCompare(b.dueDate) || a.number - b.number);
}

/** The average of the days; null of none. */
export const averageDays = (paid: readonly Pick<PaidLate, 'days'>[]): number | null =>
  paid.length === 0 ? null : paid.reduce((all, { days }) => all + days, 0) / paid.length;
