import path from 'node:path';
import { app, clipboard } from 'electron';
import { dateInCopenhagen } from '../src/claim/date';
import type { ErrorCode } from '../src/ipc/errors';
import type { AppInfo, Environment } from '../src/ipc/views';
import type { Announcer } from './app/announcer';
import { fileDialogs } from './app/fileDialogs';
import { isTrustedSender } from './app/guards';
import { ClientPair, installation, type Installation } from './app/installation';
import type { Launch } from './app/launch';
import { openFile } from './app/links';
import { loginItemPossible } from './app/loginItem';
import type { MainWindow } from './app/mainWindow';
import { wanted, type Wanted } from './app/wanted';
import { AppError } from './appError';
import { createBackups } from './backup/backups';
import { createRestores } from './backup/restore';
import { createBatches } from './delivery/batches';
import { createPress } from './delivery/press/createPress';
import { printPaper } from './delivery/paper/printPaper';
import { createPreviews } from './delivery/previews';
import { openPost } from './delivery/smtp/openPost';
import { dineroAddresses, type DineroAddresses } from './dinero/addresses';
import { embeddedDemo } from './dinero/embeddedDemo';
import { CallLimiter } from './dinero/limiter';
import { createDineroCompany } from './dinero/open';
import { validateConnection } from './dinero/validate';
import { automationHandlers } from './ipc/handlers/automation';
import { backupHandlers } from './ipc/handlers/backup';
import { batchHandlers } from './ipc/handlers/batch';
import { caseDeskHandlers } from './ipc/handlers/caseDesk';
import { caseHandlers } from './ipc/handlers/cases';
import { connectionHandlers } from './ipc/handlers/connection';
import { debtorHandlers } from './ipc/handlers/debtors';
import { deliveryHandlers } from './ipc/handlers/delivery';
import { diagnosticsHandlers } from './ipc/handlers/diagnostics';
import { findHandlers } from './ipc/handlers/find';
import { handoverHandlers } from './ipc/handlers/handover';
import { historyHandlers } from './ipc/handlers/history';
import { invoiceHandlers } from './ipc/handlers/invoices';
import { letterHandlers } from './ipc/handlers/letters';
import { numbersHandlers } from './ipc/handlers/numbers';
import { outboxHandlers } from './ipc/handlers/outbox';
import { privacyHandlers } from './ipc/handlers/privacy';
import { profileHandlers } from './ipc/handlers/profiles';
import { reminderHandlers } from './ipc/handlers/reminders';
import { rulesHandlers } from './ipc/handlers/rules';
import { settingsHandlers } from './ipc/handlers/settings';
import { todayHandlers } from './ipc/handlers/today';
import { announce as announceTo, registerIpc } from './ipc/register';
import { createCompany } from './jobs/company';
import type { Workforce } from './jobs/companyStatus';
import { createDesks } from './jobs/desks';
import type { Progress } from './jobs/progress';
import { listedInvoice } from './jobs/listInvoices';
import { scheduler, type Scheduler } from './jobs/scheduler';
import type { ClosedCompany } from './jobs/workforce';
import type { Log } from './log/log';
import { STRONG } from './profiles/password';
import { profileService } from './profiles/profileService';
import { keychain } from './secrets/keychain';
import { probe } from './secrets/probe';
import { accounts } from './secrets/secretStore';
import type { OutboxRow } from './store/outboxRow';
import { repositories } from './store/repositories';

export interface Composed {
  /** Opens every company with the keychain's keys and takes up its unfinished work. */
  startWork(): Promise<void>;
  /** Ends all work and closes every database. */
  stop: () => Promise<void>;
  /** What the desktop follows: the companies' work, and the settings of the installation. */
  workforce: Workforce;
  setup: Installation;
  wanted: Wanted;
  /** Lets the work look for what is due. */
  look: () => Promise<void>;
  everyMinute: Scheduler['everyMinute'];
  /** Locks the page of the company that is shown, if one is; its work goes on. */
  lockPage: () => void;
}

/** The only place where adapters meet the domain. */
export function compose(launch: Launch, log: Log, window: MainWindow): Composed {
  const now = () => Date.now();
  const today = () => dateInCopenhagen(now());
  const secrets = keychain();
  const announce: Announcer = (name, data) => announceTo(window.page(), name, data);
  const setup = installation({
    folder: launch.userData,
    secrets,
    builtIn: builtInClient(),
    openAtLoginPossible: loginItemPossible(launch.packaged, process.platform),
    hasCompany: () => desks.workforce.statuses().length > 0,
    log,
  });
  const profiles = profileService({ root: path.join(launch.userData, 'profiles'), secrets, now });
  const demo = embeddedDemo(path.join(launch.userData, 'demo'), today, log);

  const addresses = async (environment: Environment): Promise<DineroAddresses> =>
    dineroAddresses(environment, {
      packaged: launch.packaged,
      env: launch.env,
      ...(environment === 'demo' && { demoUrl: await demo.url() }),
    });
  const clientFor = async (profileId: string): Promise<ClientPair> => {
    const own = await secrets.get(accounts.profileClient(profileId));
    const pair = own === null ? await setup.client() : ClientPair.parse(JSON.parse(own));
    if (pair === null) throw new AppError('client-missing');
    return pair;
  };
  // Dinero counts calls per company: whoever calls it, trying a connection included, stands in the same queue.
  const limiters = new Map<string, CallLimiter>();
  const limiterOf = (environment: Environment, organizationId: number): CallLimiter => {
    const name = `${environment}/${organizationId}`;
    const limiter =
      limiters.get(name) ?? new CallLimiter(launch.callsPerMinute === null ? {} : { limit: launch.callsPerMinute });
    limiters.set(name, limiter);
    return limiter;
  };
  const keys = ({ clientId, clientSecret }: ClientPair) => ({ id: clientId, secret: clientSecret });

  const backups = createBackups({ secrets, version: app.getVersion(), cost: STRONG });
  const press = createPress();
  const post = openPost(secrets);
  const desks = createDesks({
    secrets,
    backups,
    log,
    clientFor,
    openCompany: async (profileId) => {
      const { profile, store } = await profiles.openInBackground(profileId);
      const changed = (what: Parameters<Parameters<typeof createCompany>[2]['changed']>[0]) => {
        desks.statusChanged();
        if (desks.shownId() === profileId) announce('changed', { what });
      };
      const reached = ({ invoiceGuid, stage, payload }: OutboxRow) => {
        const { total } = payload.expected;
        if (desks.shownId() === profileId) announce('reminder.progress', { invoiceGuid, stage, total });
      };
      const updated = (invoiceGuid: string) => {
        const row = desks.shownId() === profileId ? listedInvoice(company, invoiceGuid) : undefined;
        if (row) announce('invoices.updated', { rows: [row] });
      };
      const progress: Progress = (phase, done, total) => {
        if (desks.shownId() === profileId) announce('fetch.progress', { phase, done, total });
      };
      const company = createCompany(profile, repositories(store), {
        log,
        now,
        changed,
        updated,
        progress,
        reached,
        press,
        post,
      });
      return company;
    },
    openDinero: async (environment, { organizationId, apiKey, client }) =>
      createDineroCompany({
        organizationId,
        apiKey,
        client: keys(client),
        addresses: await addresses(environment),
        limiter: limiterOf(environment, organizationId),
        log,
      }),
  });

  const leads = wanted(desks, window, announce);
  const info = async (): Promise<AppInfo> => ({
    version: app.getVersion(),
    packaged: launch.packaged,
    platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
    keychainProblem: await probe(secrets),
    environment: launch.packaged || launch.env['RYKKERKLAR_DINERO_URL'] ? 'dinero' : 'demo',
    today: today(),
  });

  registerIpc({
    log,
    isTrusted: isTrustedSender(window.page),
    handlers: {
      ...settingsHandlers(setup, info, () => sayUsable(launch), desks.restartAll),
      ...profileHandlers(profiles, desks, leads, window.reload),
      ...connectionHandlers({
        desks,
        secrets,
        clientFor,
        validate: async (environment, { organizationId, apiKey, client }) =>
          validateConnection({ organizationId, apiKey, client: keys(client) }, await addresses(environment), {
            limiter: limiterOf(environment, organizationId),
            log,
          }),
        demoAccess: demo.access,
      }),
      ...todayHandlers(desks),
      ...invoiceHandlers(desks),
      ...rulesHandlers(desks),
      ...reminderHandlers(desks, createPreviews()),
      ...outboxHandlers(desks, fileDialogs, (pdf) => printPaper(pdf, setup.current().language)),
      ...historyHandlers(desks, { dialogs: fileDialogs, language: () => setup.current().language }),
      ...numbersHandlers(desks, { dialogs: fileDialogs, language: () => setup.current().language }),
      ...batchHandlers(desks, createBatches()),
      ...caseHandlers(desks),
      ...caseDeskHandlers(desks),
      ...findHandlers(desks),
      ...handoverHandlers(desks),
      ...automationHandlers(desks),
      ...letterHandlers(desks, fileDialogs),
      ...debtorHandlers(desks, fileDialogs),
      ...privacyHandlers(desks),
      ...deliveryHandlers(desks, { secrets, dialogs: fileDialogs, language: () => setup.current().language }),
      ...backupHandlers({
        desks,
        backups,
        restores: createRestores({ profiles, choose: () => fileDialogs.backup(), now }),
        dialogs: fileDialogs,
      }),
      ...diagnosticsHandlers(desks, {
        statuses: desks.workforce.statuses,
        // A promise in newer Electrons, done at once in older ones.
        copy: async (text) => clipboard.writeText(text),
        openFolder: openFile,
        about: {
          version: app.getVersion(),
          electron: process.versions.electron,
          platform: process.platform,
          logFolder: path.join(launch.userData, 'logs'),
        },
      }),
    },
  });

  const clock = scheduler(log);
  let opened = false;
  let stopping = false;
  const mayGoOn = (): boolean => !stopping;
  /** Opens what is not open yet. Without a keychain nothing can be; a keyring may be unlocked later, a disk be freed. */
  const openAll = async (): Promise<void> => {
    if (opened || (await probe(secrets)) !== null) return;
    await profiles.finishUnfinished();
    const closed: ClosedCompany[] = [];
    for (const { id, name, problem } of await profiles.list()) {
      if (!mayGoOn()) return;
      const code =
        problem ??
        (await desks.open(id).then(
          () => null,
          (error: unknown) => whyClosed(error, id),
        ));
      if (code !== null) closed.push({ profileId: id, name, problem: code });
    }
    desks.setClosed(closed);
    opened = closed.length === 0;
  };
  const whyClosed = (error: unknown, id: string): ErrorCode => {
    log.error('a company stays closed', { id }, error);
    return error instanceof AppError ? error.code : 'unexpected';
  };
  /** Lets each company look for what is due. None waits for another, and nobody waits for them. */
  const look = async (awake: boolean): Promise<void> => {
    if (!mayGoOn()) return;
    await openAll();
    void desks.lookAll(awake);
  };
  return {
    workforce: desks.workforce,
    setup,
    wanted: leads,
    look: () => look(true),
    everyMinute: clock.everyMinute,
    lockPage: () => {
      if (desks.shownId() === null) return;
      desks.show(null);
      window.reload();
    },
    startWork: () => {
      clock.everyMinute(() => look(false));
      return look(true);
    },
    stop: async () => {
      stopping = true;
      await clock.stop();
      await desks.closeAll();
      await demo.close();
    },
  };
}

/** For the measurement of the start, which listens on the console. */
function sayUsable({ bench }: Launch): void {
  if (bench) process.stdout.write(`RYKKERKLAR_USABLE ${Math.round(Date.now() - performance.timeOrigin)}\n`);
}

/** A build can carry the integration's pair; see docs/architecture.md. */
function builtInClient(): ClientPair | null {
  const parsed = ClientPair.safeParse({
    clientId: import.meta.env.MAIN_VITE_DINERO_CLIENT_ID,
    clientSecret: import.meta.env.MAIN_VITE_DINERO_CLIENT_SECRET,
  });
  return parsed.success ? parsed.data : null;
}
