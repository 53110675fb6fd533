import { sum } from '../claim/money';
import type { Numbers } from '../ipc/numbersViews';
import type { Account, OnDay } from './account';
import { grouped } from './grouped';
import { monthOf, monthsBetween } from './month';
import { covers, type Period } from './period';

const sumsOf = (came: readonly OnDay[]) => ({ count: came.length, amount: sum(came.map(({ amount }) => amount)) });

/** What came in after the first reminder, month by month; a month without any is there too. */
export function recoveredIn(period: Period | null, accounts: readonly Account[]): Numbers['recovered'] {
  const came = accounts.flatMap(({ recovered }) => recovered).filter(({ day }) => covers(period, day));
  const byMonth = grouped(came, ({ day }) => monthOf(day));
  const months = period === null ? [] : monthsBetween(period.from, period.to);
  return { rows: months.map((month) => ({ month, ...sumsOf(byMonth.get(month) ?? []) })), ...sumsOf(came) };
}
