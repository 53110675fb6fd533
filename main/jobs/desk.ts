import type { FetchSummary } from '../../src/ipc/views';
import { AppError } from '../appError';
import type { DineroCompany } from '../dinero/company';
import type { Company } from './company';
import { fetchOverdue } from './fetchOverdue';
import { outboxWorker, type OutboxWorker } from './outboxWorker';
import type { Progress } from './progress';
import { wantedBalances, type WantedBalances } from './wantedBalances';

/** A company together with its Dinero: what every piece of work is handed. */
export interface Desk extends Company {
  readonly dinero: DineroCompany;
}

/** A desk with what runs at it. */
export interface RunningDesk {
  readonly desk: Desk;
  readonly outbox: OutboxWorker;
  readonly balances: WantedBalances;
  /** Fetches the overdue invoices. @throws AppError `fetch-running` where it is being done already */
  fetch(progress: Progress): Promise<FetchSummary>;
  stop(): Promise<void>;
}

export function runDesk(company: Company, dinero: DineroCompany): RunningDesk {
  const desk: Desk = { ...company, dinero };
  const balances = wantedBalances(desk);
  const outbox = outboxWorker(desk, balances.alsoWant);
  let fetching: Promise<FetchSummary> | null = null;

  return {
    desk,
    outbox,
    balances,
    fetch: async (progress) => {
      if (fetching) throw new AppError('fetch-running');
      fetching = fetchOverdue(desk, 'person', progress);
      try {
        const summary = await fetching;
        company.setProblem(null);
        return summary;
      } catch (error) {
        company.setProblem(company.nameOf(error));
        throw error;
      } finally {
        fetching = null;
        desk.changed('invoices');
      }
    },
    stop: async () => {
      balances.stop();
      await outbox.stop();
      await fetching?.catch(() => undefined); // whoever asked for it is told; here only its end matters
    },
  };
}
