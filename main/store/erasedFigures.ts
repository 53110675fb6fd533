import { ErasedAccount } from '../../src/numbers/erasedAccount';
import type { Account, OnDay } from '../../src/numbers/account';
import { stored } from './stored';
import type { Store } from './store';

type Kind = 'invoiced' | 'settled';

/** What the figures keep of erased invoices: sums by month, and accounts without a name. */
export function erasedFiguresRepository(store: Store) {
  const addSum = store.prepare<[Kind, string, number]>(`
    INSERT INTO erased_sum (kind, day, amount) VALUES (?, ?, ?)
    ON CONFLICT (kind, day) DO UPDATE SET amount = amount + excluded.amount`);
  const sums = store.prepare<[Kind], OnDay>('SELECT day, amount FROM erased_sum WHERE kind = ?');
  const addAccount = store.prepare<[string]>('INSERT INTO erased_account (account) VALUES (?)');
  const accounts = store.prepare<[], { account: string }>('SELECT account FROM erased_account');

  return {
    /** Adds to the sums of a day's month, which is its last day. */
    addSums(kind: Kind, sumsOnDays: readonly OnDay[]): void {
      for (const { day, amount } of sumsOnDays) addSum.run(kind, day, amount);
    },
    sums: (kind: Kind): OnDay[] => sums.all(kind),
    addAccount: (account: Account): void => void addAccount.run(JSON.stringify(account)),
    /** @throws AppError `store-damaged` */
    accounts: (): Account[] => accounts.all().map(({ account }) => stored(account, ErasedAccount)),
  };
}

export type ErasedFigures = ReturnType<typeof erasedFiguresRepository>;
