import type { Numbers, PeriodWish } from '../../src/ipc/numbersViews';
import { accountOf, type Account } from '../../src/numbers/account';
import { reckon } from '../../src/numbers/reckon';
import type { Company } from '../jobs/company';
import { toReminded, type RemindedRow } from '../store/numbers';

/** Invoices worked out before others have their turn. */
const CHUNK = 500;

async function accountsOf(rows: readonly RemindedRow[]): Promise<Account[]> {
  const accounts: Account[] = [];
  for (let from = 0; from < rows.length; from += CHUNK) {
    for (const row of rows.slice(from, from + CHUNK)) accounts.push(accountOf(toReminded(row)));
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  return accounts;
}

/** The figures of a company for a period, on what was last read and what is kept of the erased. @throws AppError `store-damaged` */
export async function numbersOf(company: Company, period: PeriodWish): Promise<Numbers> {
  const { numbers, erasedFigures } = company;
  const rows = numbers.reminded();
  const facts = numbers.facts();
  const kept = {
    accounts: erasedFigures.accounts(),
    invoiced: erasedFigures.sums('invoiced'),
    settled: erasedFigures.sums('settled'),
  };
  const today = company.today();
  return reckon(
    {
      ...facts,
      today,
      invoiced: [...facts.invoiced, ...kept.invoiced],
      settled: [...facts.settled, ...kept.settled],
      accounts: [...kept.accounts, ...(await accountsOf(rows))],
    },
    period,
  );
}
