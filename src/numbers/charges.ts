import { subtract, sum } from '../claim/money';
import type { Charged, ChargedSums, Numbers } from '../ipc/numbersViews';
import { chargeKinds } from '../procedure/lawfulCharges';
import type { Account } from './account';
import { grouped } from './grouped';
import { monthOf, monthsBetween } from './month';
import { covers, type Period } from './period';
import type { Bill } from './till';

function charged(list: readonly { charged: Charged['charged']; paid: Charged['paid'] }[]): Charged {
  const all = sum(list.map((one) => one.charged));
  const paid = sum(list.map((one) => one.paid));
  return { charged: all, paid, left: subtract(all, paid) };
}

const sumsOf = (bills: readonly Bill[]): ChargedSums => ({
  fee: charged(bills.map(({ fee }) => fee)),
  interest: charged(bills.map(({ interest }) => interest)),
  compensation: charged(bills.map(({ compensation }) => compensation)),
  total: charged(bills.flatMap((bill) => chargeKinds.map((kind) => bill[kind]))),
});

/** What the letters sent in the period have charged, by month, and what of it is paid by now. */
export function chargesIn(period: Period | null, accounts: readonly Account[]): Numbers['charges'] {
  const letters = accounts.flatMap((account) => account.letters).filter(({ sentOn }) => covers(period, sentOn));
  const byMonth = grouped(letters, ({ sentOn }) => monthOf(sentOn));
  const months = period === null ? [] : monthsBetween(period.from, period.to);
  return {
    rows: months.map((month) => ({ month, ...sumsOf((byMonth.get(month) ?? []).map(({ bill }) => bill)) })),
    sum: sumsOf(letters.map(({ bill }) => bill)),
  };
}
