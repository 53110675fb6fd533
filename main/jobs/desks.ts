import type { Environment } from '../../src/ipc/views';
import { AppError } from '../appError';
import type { ClientPair } from '../app/installation';
import type { DineroCompany } from '../dinero/company';
import type { Backups } from '../backup/backups';
import type { Log } from '../log/log';
import { accounts, type SecretStore } from '../secrets/secretStore';
import { oneAtATime } from '../profiles/oneAtATime';
import type { Company } from './company';
import type { Workforce } from './companyStatus';
import { runDesk, type RunningDesk } from './desk';
import { createWorkforce, type AtWork, type ClosedCompany } from './workforce';

/** What a connection needs and the database does not hold. */
export interface Access {
  organizationId: number;
  apiKey: string;
  client: ClientPair;
}

export interface DesksSurroundings {
  secrets: SecretStore;
  backups: Pick<Backups, 'look' | 'stop'>;
  log: Log;
  /** Opens a company's database with the key in the keychain. @throws AppError `store-…`, `keychain-…` */
  openCompany: (profileId: string) => Promise<Company>;
  /** The pair to use: the company's own, else the installation's. @throws AppError `client-missing` */
  clientFor: (profileId: string) => Promise<ClientPair>;
  /** Builds the client of a company in the demo or the real Dinero. */
  openDinero: (environment: Environment, access: Access) => Promise<DineroCompany>;
}

interface Opened extends AtWork {
  /** The look under way. */
  looking: Promise<void> | null;
  /** Starting and stopping its desk, one after the other. */
  alone: ReturnType<typeof oneAtATime>;
}

/** All companies at work. A company works on with its page locked; `unlocked` is the one whose page is open. */
export interface Desks {
  /** Opens a company and starts its work; nothing happens where it is open. */
  open(profileId: string): Promise<Company>;
  /**
   * Stops the desk of a company, changes its connection, and starts its desk anew where it has one. Nothing else starts a
   * desk meanwhile, so that a company never has two.
   */
  reconnect: (profileId: string, change: () => Promise<void>) => Promise<void>;
  close(profileId: string): Promise<void>;
  closeAll(): Promise<void>;
  /** Shows a company on the page, or none. */
  show(profileId: string | null): void;
  shownId(): string | null;
  /** The company on the page. @throws AppError `profile-locked` */
  unlocked(): Company;
  /** Its desk. @throws AppError `profile-locked`, `not-connected` */
  connected(): RunningDesk;
  /** Lets every desk look for what is due. One company's failure does not stop the others. */
  lookAll(awake?: boolean): Promise<void>;
  /** Lets one company look for what is due, without waiting for it. */
  lookSoon(profileId: string): void;
  /** When the company's daily run is due, ISO 8601 in UTC; null where nothing runs by itself. */
  nextRunAt(profileId: string): string | null;
  /** Calls to Dinero since the company was opened. */
  calls(profileId: string): number;
  /** Starts every connected company anew: the pair they share has changed. */
  restartAll: () => Promise<void>;
  /** The companies' work as the desktop sees it. */
  readonly workforce: Workforce;
  /** Which companies could not be opened. */
  setClosed: (companies: readonly ClosedCompany[]) => void;
  /** To be called whenever the status of a company may have changed. */
  statusChanged: () => void;
}

export function createDesks({ secrets, backups, log, openCompany, clientFor, openDinero }: DesksSurroundings): Desks {
  const opened = new Map<string, Promise<Opened>>();
  const ready = new Map<string, Opened>();
  let shown: string | null = null;
  const workforce = createWorkforce(() => [...ready.values()]);

  const start = async (company: Company): Promise<RunningDesk | null> => {
    const connection = company.connection();
    if (!connection) return null;
    const apiKey = await secrets.get(accounts.apiKey(company.profile.id));
    if (apiKey === null) {
      throw new AppError('api-key-missing');
    }
    const client = await clientFor(company.profile.id);
    const { environment, organizationId } = connection;
    return runDesk(company, await openDinero(environment, { organizationId, apiKey, client }));
  };

  /** The company can still be looked at where this fails, and says above every page what keeps it from working. */
  const startOne = async (one: Opened): Promise<void> => {
    const { company } = one;
    try {
      one.running = await start(company);
      if (one.running) company.setProblem(null);
    } catch (error) {
      const code = company.nameOf(error);
      company.setProblem(code);
      log.warn('a desk did not start', { profile: company.profile.id, code });
    }
  };

  /** A desk that did not start, for a keychain that was shut say, is started when it can be. */
  const lookOnce = async (one: Opened, awake: boolean): Promise<void> => {
    const { company } = one;
    try {
      await one.alone(async () => {
        if (!one.running) await startOne(one);
      });
      await one.running?.look(awake);
      if (ready.get(company.profile.id) === one) await backups.look(company); // not while it is being closed
    } catch (error) {
      const code = company.nameOf(error);
      company.setProblem(code);
      log.error('a look failed', { profile: company.profile.id, code });
    }
  };
  /** One look of a company at a time; who asks meanwhile waits for the same. */
  const lookOne = (one: Opened, awake: boolean): Promise<void> => {
    one.looking ??= lookOnce(one, awake).finally(() => (one.looking = null));
    return one.looking;
  };

  const openOne = async (profileId: string): Promise<Opened> => {
    const company = await openCompany(profileId);
    const one: Opened = { company, running: null, looking: null, alone: oneAtATime() };
    await startOne(one);
    ready.set(profileId, one);
    workforce.changed();
    return one;
  };

  const find = (profileId: string): Promise<Opened> => {
    let one = opened.get(profileId);
    if (!one) {
      one = openOne(profileId);
      opened.set(profileId, one);
      one.catch(() => opened.delete(profileId));
    }
    return one;
  };

  const unlocked = (): Opened => {
    const one = shown === null ? undefined : ready.get(shown);
    if (!one) throw new AppError('profile-locked');
    return one;
  };

  const desks: Desks = {
    workforce,
    statusChanged: workforce.changed,
    setClosed: workforce.setClosed,
    open: async (profileId) => (await find(profileId)).company,
    reconnect: async (profileId, change) => {
      const one = await find(profileId);
      await one.alone(async () => {
        await one.running?.stop();
        one.running = null;
        await change();
        await startOne(one);
      });
      void lookOne(one, true);
    },
    close: async (profileId) => {
      const one = await opened.get(profileId)?.catch(() => undefined); // what never opened needs no closing
      opened.delete(profileId);
      ready.delete(profileId);
      workforce.changed();
      if (shown === profileId) shown = null;
      if (!one) return;
      await backups.stop(profileId);
      await one.alone(async () => {
        await one.running?.stop();
        one.running = null;
        one.company.store.close();
      });
    },
    closeAll: async () => {
      await Promise.all([...opened.keys()].map((profileId) => desks.close(profileId)));
    },
    show: (profileId) => {
      shown = profileId;
    },
    shownId: () => shown,
    unlocked: () => unlocked().company,
    connected: () => {
      const { running } = unlocked();
      if (!running) throw new AppError('not-connected');
      return running;
    },
    lookAll: async (awake = false) => {
      await Promise.all([...ready.values()].map((one) => lookOne(one, awake)));
    },
    lookSoon: (profileId) => {
      const one = ready.get(profileId);
      if (one) void lookOne(one, false);
    },
    nextRunAt: (profileId) => {
      const at = ready.get(profileId)?.running?.nextRunAt() ?? null;
      return at === null ? null : new Date(at).toISOString();
    },
    calls: (profileId) => ready.get(profileId)?.running?.desk.dinero.calls() ?? 0,
    restartAll: async () => {
      await Promise.all([...ready.keys()].map((profileId) => desks.reconnect(profileId, () => Promise.resolve())));
    },
  };
  return desks;
}
