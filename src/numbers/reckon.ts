import type { CalendarDate } from '../claim/date';
import type { Numbers, PeriodWish } from '../ipc/numbersViews';
import type { Account } from './account';
import { agesOf } from './ages';
import { chargesIn } from './charges';
import type { Facts } from './facts';
import { levelsIn } from './levels';
import { monthsBetween } from './month';
import { outstandingIn } from './outstanding';
import { periodOf } from './period';
import { recoveredIn } from './recovered';

/** The first day anything is known of: the first fetch, or a letter that others had sent before; null where nothing is. */
function earliestOf(accounts: readonly Account[], knownSince: CalendarDate | null): CalendarDate | null {
  const days = accounts.flatMap(({ letters }) => letters[0]?.sentOn ?? []);
  if (knownSince !== null) days.push(knownSince);
  return days.reduce<CalendarDate | null>((first, day) => (first === null || day < first ? day : first), null);
}

/** The figures of a company for a period. Pure: the same facts give the same figures. */
export function reckon(facts: Facts, wish: PeriodWish): Numbers {
  const { accounts } = facts;
  const earliest = earliestOf(accounts, facts.knownSince);
  const period = periodOf(wish, facts.today, earliest);
  return {
    today: facts.today,
    period,
    months: earliest === null ? [] : monthsBetween(earliest, facts.today).reverse(),
    ages: agesOf(facts),
    recovered: recoveredIn(period, accounts),
    charges: chargesIn(period, accounts),
    outstanding: outstandingIn(period, facts),
    levels: levelsIn(period, accounts),
  };
}
