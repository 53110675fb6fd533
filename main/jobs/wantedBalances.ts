import type { Desk } from './desk';

export interface WantedBalances {
  /** Replaces what is wanted: the person has moved on to other rows. */
  want(invoiceGuids: readonly string[]): void;
  /** Puts one before the others: what it was is known to have changed. */
  alsoWant: (invoiceGuid: string) => void;
  stop(): void;
}

/**
 * Reads the open amounts of the invoices a person looks at, in the background and within the rate of calls.
 * The list of invoices does not hold them, and reading all would take hours for a large company.
 */
export function wantedBalances(desk: Desk): WantedBalances {
  let wanted: string[] = [];
  let reading = false;

  const readAll = async (): Promise<void> => {
    for (let guid = wanted.shift(); guid !== undefined; guid = wanted.shift()) {
      const balance = await desk.dinero.balance(guid, 'background');
      desk.balances.save(guid, balance, desk.store.moment());
      if (desk.invoices.get(guid)?.latestMailOut === 'reminder')
        desk.reminders.save(guid, await desk.dinero.reminders(guid, 'background'), desk.store.moment());
      desk.updated(guid);
    }
  };

  const begin = (): void => {
    if (reading) return;
    reading = true;
    readAll()
      .catch((error: unknown) => {
        wanted = [];
        // Nobody waits for these figures: they stay unread, the log says why, and the next look asks again.
        const code = desk.nameOf(error);
        desk.setProblem(code);
        desk.log.warn('open amounts were not read', { code });
      })
      .finally(() => (reading = false));
  };

  return {
    want: (invoiceGuids) => {
      wanted = [...invoiceGuids];
      begin();
    },
    alsoWant: (invoiceGuid) => {
      wanted.unshift(invoiceGuid);
      begin();
    },
    stop: () => {
      wanted = [];
    },
  };
}
