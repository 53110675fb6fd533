import { daysBetween, type CalendarDate } from '../claim/date';
import { sum } from '../claim/money';
import type { Numbers } from '../ipc/numbersViews';
import { ageNames, type AgeName } from './ageNames';
import type { Facts } from './facts';

/** The age of an invoice. One without a due date, or with one that was moved ahead, is of the youngest. */
export function ageOf(dueDate: CalendarDate | null, today: CalendarDate): AgeName {
  const days = dueDate === null ? 0 : daysBetween(dueDate, today);
  if (days <= 30) return '0-30';
  if (days <= 60) return '31-60';
  return days <= 90 ? '61-90' : 'over-90';
}

const count = (list: readonly { count: number }[]): number => list.reduce((all, one) => all + one.count, 0);
const open = (list: Facts['overdue']) => sum(list.map((one) => one.open));

/** What is overdue today, by age. */
export const agesOf = ({ overdue, foreign, today }: Pick<Facts, 'overdue' | 'foreign' | 'today'>): Numbers['ages'] => ({
  rows: ageNames.map((age) => {
    const ofAge = overdue.filter(({ dueDate }) => ageOf(dueDate, today) === age);
    return { age, count: count(ofAge), open: open(ofAge) };
  }),
  count: count(overdue),
  open: open(overdue),
  unread: overdue.reduce((all, { unread }) => all + unread, 0),
  foreign,
});
