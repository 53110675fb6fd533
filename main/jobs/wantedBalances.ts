import { AppError, isGone } from '../appError';
import type { Desk } from './desk';

export interface WantedBalances {
  /** Replaces what is wanted: the person has moved on to other rows. */
  want(invoiceGuids: readonly string[]): void;
  /** Puts one before the others: what it was is known to have changed. */
  alsoWant: (invoiceGuid: string) => void;
  /** Reads no further; what is under way is not kept. */
  stop(): void;
}

/**
 * Reads the open amounts of the invoices a person looks at, in the background and within the rate of calls.
 * The list of invoices does not hold them, and reading all would take hours for a large company.
 */
export function wantedBalances(desk: Desk): WantedBalances {
  let wanted: string[] = [];
  let reading = false;
  let stopped = false;

  const readOne = async (guid: string): Promise<void> => {
    const balance = await desk.dinero.balance(guid, 'background');
    const reminded = desk.invoices.get(guid)?.latestMailOut === 'reminder';
    const reminders = reminded ? await desk.dinero.reminders(guid, 'background') : null;
    if (stopped) return;
    const at = desk.store.moment();
    desk.balances.save(guid, balance, at);
    if (reminders) desk.reminders.save(guid, reminders, at);
    desk.setProblem(null);
    desk.updated(guid);
  };

  const readAll = async (): Promise<void> => {
    for (let guid = wanted.shift(); guid !== undefined && !stopped; guid = wanted.shift()) {
      try {
        await readOne(guid);
      } catch (error) {
        // One invoice that is gone or strange must not hide the others; where Dinero itself fails there is no point in going on.
        const ofThisOne = isGone(error) || (error instanceof AppError && error.code === 'dinero-unexpected');
        desk.log.warn('an open amount was not read', { invoiceGuid: guid, code: desk.nameOf(error) });
        if (!ofThisOne) throw error;
      }
    }
  };

  const begin = (): void => {
    if (reading || stopped) return;
    reading = true;
    readAll()
      .catch((error: unknown) => {
        wanted = [];
        if (!stopped) desk.setProblem(desk.nameOf(error));
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
      stopped = true;
      wanted = [];
    },
  };
}
