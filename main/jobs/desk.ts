import type { FetchSummary } from '../../src/ipc/views';
import { AppError } from '../appError';
import type { DineroCompany } from '../dinero/company';
import type { RunCause } from '../store/dailyRuns';
import type { Company } from './company';
import { dailyRun } from './dailyRun';
import { whenDue } from './due';
import { outboxWorker, type OutboxWorker } from './outboxWorker';
import { takeBackReminders } from './reversalWorker';
import { tellOfSendings } from './runNotice';
import { wantedBalances, type WantedBalances } from './wantedBalances';
import { WorkEnded } from './workEnded';

/** A company together with its Dinero: what every piece of work is handed. */
export interface Desk extends Company {
  readonly dinero: DineroCompany;
  /** Asked between the steps of long work. @throws WorkEnded where the desk is being stopped */
  goOn(): void;
}

/** A desk with what runs at it. */
export interface RunningDesk {
  readonly desk: Desk;
  readonly outbox: OutboxWorker;
  readonly balances: WantedBalances;
  /** The daily run, now; joins the one under way. @throws AppError `dinero-…`, `clock-back`, `store-…` */
  run(cause: RunCause): Promise<FetchSummary>;
  /**
   * Does what is due: the daily run, sendings, reminders to take back. A look under way is joined.
   * @param awake the computer has just come back: what failed for want of a network is tried at once
   */
  look(awake?: boolean): Promise<void>;
  isRunning(): boolean;
  /** When the daily run is due, milliseconds since 1970-01-01T00:00Z; null where nothing runs by itself. */
  nextRunAt(): number | null;
  /** Ends the work under way, at the latest with the answer it waits for. */
  stop(): Promise<void>;
}

export function runDesk(company: Company, dinero: DineroCompany): RunningDesk {
  let stopped = false;
  const goOn = (): void => {
    if (stopped) throw new WorkEnded();
  };
  const desk: Desk = { ...company, dinero, goOn };
  const balances = wantedBalances(desk);
  const outbox = outboxWorker(desk, balances.alsoWant);
  let running: Promise<FetchSummary> | null = null;
  let looking: Promise<void> | null = null;

  const runOnce = async (cause: RunCause): Promise<FetchSummary> => {
    desk.changed('runs');
    try {
      const summary = await dailyRun(desk, cause);
      company.setProblem(null);
      return summary;
    } catch (error) {
      if (error instanceof WorkEnded) throw new AppError('not-connected');
      company.setProblem(company.nameOf(error));
      throw error;
    } finally {
      running = null;
      if (!stopped) desk.changed('runs', 'cases', 'invoices');
    }
  };
  const run = (cause: RunCause): Promise<FetchSummary> => {
    if (stopped) return Promise.reject(new AppError('not-connected'));
    running ??= runOnce(cause);
    return running;
  };

  /** With automatic fetching paused Dinero is asked by itself only where something is being collected. */
  const runsByItself = (): boolean =>
    company.automation().mode === 'automatic' || company.caseFiles.watched().some(({ state }) => state !== 'closed');
  const due = (awake: boolean) => {
    const { dailyRuns, automation, now } = company;
    return whenDue(dailyRuns.latest(20), dailyRuns.lastDone(), automation(), now(), awake);
  };

  const lookOnce = async (awake: boolean): Promise<void> => {
    try {
      if (running === null && runsByItself() && due(awake).due) {
        // What went wrong is entered with the run, said above every page, and tried again when it is due.
        await run(company.dailyRuns.lastDone() ? 'clock' : 'connected').catch(() => undefined);
      }
      if (stopped) return;
      await outbox.look();
      if (!stopped) await takeBackReminders(desk);
      if (!stopped) tellOfSendings(desk);
    } catch (error) {
      if (!(error instanceof WorkEnded)) throw error;
    }
  };
  const look = (awake = false): Promise<void> => {
    looking ??= lookOnce(awake).finally(() => (looking = null));
    return looking;
  };

  return {
    desk,
    outbox,
    balances,
    look,
    run: async (cause) => {
      const summary = await run(cause);
      void look().catch((error: unknown) => company.setProblem(company.nameOf(error))); // what the run has queued goes out
      return summary;
    },
    isRunning: () => running !== null,
    nextRunAt: () => (runsByItself() ? due(false).nextAt : null),
    stop: async () => {
      stopped = true;
      balances.stop();
      await outbox.stop();
      await running?.catch(() => undefined); // whoever asked for it is told; here only its end matters
      await looking?.catch(() => undefined);
    },
  };
}
