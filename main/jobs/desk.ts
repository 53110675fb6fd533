import type { FetchSummary } from '../../src/ipc/views';
import { AppError } from '../appError';
import type { DineroCompany } from '../dinero/company';
import type { RunCause } from '../store/dailyRuns';
import type { Company } from './company';
import { refuseClockSetBack } from './clock';
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
  /** The same for who waits for the list only: resolves when it has been read, and the run goes on. */
  fetch(cause: RunCause): Promise<FetchSummary>;
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
  let running: { fetched: Promise<FetchSummary>; done: Promise<FetchSummary> } | null = null;
  let looking: Promise<void> | null = null;

  const runOnce = async (cause: RunCause, onFetched: (summary: FetchSummary) => void): Promise<FetchSummary> => {
    desk.changed('runs');
    try {
      const summary = await dailyRun(desk, cause, (fetched) => {
        onFetched(fetched);
        desk.changed('cases', 'invoices');
      });
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
  /** Begins a run, or joins the one under way. */
  const begin = (cause: RunCause): NonNullable<typeof running> => {
    if (running !== null) return running;
    if (stopped) throw new AppError('not-connected');
    let onFetched: (summary: FetchSummary) => void = () => undefined;
    const read = new Promise<FetchSummary>((resolve) => (onFetched = resolve));
    const done = runOnce(cause, (summary) => onFetched(summary));
    const fetched = Promise.race([read, done]); // a run that fails before the list was read fails both
    fetched.catch(() => undefined); // whoever waits for it is told; nobody has to
    running = { fetched, done };
    return running;
  };
  const run = async (cause: RunCause): Promise<FetchSummary> => begin(cause).done;

  /** With automatic fetching paused Dinero is asked by itself only where something is being collected. */
  const runsByItself = (): boolean =>
    company.automation().mode === 'automatic' || company.caseFiles.watched().some(({ state }) => state !== 'closed');
  const due = (awake: boolean) => {
    const { dailyRuns } = company;
    return whenDue(dailyRuns.latest(20), dailyRuns.lastDone(), company.automation(), company.now(), awake);
  };

  const lookOnce = async (awake: boolean): Promise<void> => {
    try {
      refuseClockSetBack(company); // neither run nor send: what is due cannot be told
      await outbox.look(); // what lies from yesterday ends first: its step is then due in today's run
      goOn();
      if (running === null && runsByItself() && due(awake).due) {
        // What went wrong is entered with the run, said above every page, and tried again when it is due.
        await run(company.dailyRuns.lastDone() ? 'clock' : 'connected').catch(() => undefined);
      }
      goOn();
      await outbox.look();
      goOn();
      await takeBackReminders(desk);
      goOn();
      tellOfSendings(desk);
    } catch (error) {
      if (error instanceof WorkEnded) return;
      if (!(error instanceof AppError) || error.code !== 'clock-back') throw error;
      company.setProblem(error.code);
    }
  };
  const look = (awake = false): Promise<void> => {
    looking ??= lookOnce(awake).finally(() => (looking = null));
    return looking;
  };

  /** What a run has queued goes out. */
  const sendSoon = (): void => {
    look().catch((error: unknown) => company.setProblem(company.nameOf(error)));
  };

  return {
    desk,
    outbox,
    balances,
    look,
    run: async (cause) => {
      const summary = await run(cause);
      sendSoon();
      return summary;
    },
    fetch: async (cause) => {
      const { fetched, done } = begin(cause);
      done.then(sendSoon, () => undefined); // how the rest of it ends is entered with the run
      return fetched;
    },
    isRunning: () => running !== null,
    nextRunAt: () => (runsByItself() ? due(false).nextAt : null),
    stop: async () => {
      stopped = true;
      balances.stop();
      await outbox.stop();
      await running?.done.catch(() => undefined); // whoever asked for it is told; here only its end matters
      await looking?.catch(() => undefined);
    },
  };
}
