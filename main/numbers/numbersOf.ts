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

/** The figures of a company for a period, on what was last read. @throws AppError `store-damaged` */
export async function numbersOf(company: Company, period: PeriodWish): Promise<Numbers> {
  const rows = company.numbers.reminded();
  const facts = { ...company.numbers.facts(), today: company.today() };
  return reckon({ ...facts, accounts: [...company.erasedFigures.accounts(), ...(await accountsOf(rows))] }, period);
}
