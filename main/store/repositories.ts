import { balancesRepository } from './balances';
import { debtorsRepository } from './debtors';
import { disputesRepository } from './disputes';
import { eventsRepository } from './events';
import { invoicesRepository } from './invoices';
import { outboxRepository } from './outbox';
import { remindersRepository } from './reminders';
import { runsRepository } from './runs';
import { settingsRepository } from './settings';
import type { Store } from './store';

/** All of a company's rows, one repository per aggregate. */
export const repositories = (store: Store) => ({
  store,
  balances: balancesRepository(store),
  debtors: debtorsRepository(store),
  disputes: disputesRepository(store),
  events: eventsRepository(store),
  invoices: invoicesRepository(store),
  outbox: outboxRepository(store),
  reminders: remindersRepository(store),
  runs: runsRepository(store),
  settings: settingsRepository(store),
});

export type Repositories = ReturnType<typeof repositories>;
