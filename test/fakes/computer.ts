import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createBackups, type Backups } from '../../main/backup/backups';
import { dineroAddresses } from '../../main/dinero/addresses';
import type { DemoCompany, DemoDinero } from '../../main/dinero/demo';
import { createDineroCompany } from '../../main/dinero/open';
import { createCompany, type Company } from '../../main/jobs/company';
import { createDesks, type Desks } from '../../main/jobs/desks';
import { accounts } from '../../main/secrets/secretStore';
import { openStore } from '../../main/store/openStore';
import { repositories } from '../../main/store/repositories';
import type { Store } from '../../main/store/store';
import { AppError } from '../../main/appError';
import { MemorySecretStore } from './memorySecretStore';
import { fastRoot } from './office';
import { plainPress } from './plainPress';
import { noPost, rememberingLog } from './testDesk';

/** What deriving a key costs here. */
const WEAK = { cost: 2 ** 4, blockSize: 8, parallelization: 1 };

/** A company on the computer. */
export interface TestProfile {
  id: string;
  name: string;
  cvr: string;
  firm: DemoCompany;
}

/** One computer with a connected company for each of the demo's, at work through the same desks as in the program. */
export class Computer {
  readonly root = mkdtempSync(path.join(fastRoot, 'rykkerklar-computer-'));
  readonly secrets = new MemorySecretStore();
  readonly log = rememberingLog();
  readonly profiles: readonly TestProfile[];
  readonly backups: Backups;
  readonly desks: Desks;
  /** What is open, by profile. */
  readonly companies = new Map<string, Company>();
  private readonly key = randomBytes(32).toString('hex');

  constructor(
    dinero: DemoDinero,
    private readonly now: () => number,
  ) {
    this.profiles = dinero.companies.map((firm, place) => {
      const id = `00000000-0000-4000-8000-00000000000${place + 1}`;
      return { id, name: firm.name, cvr: firm.cvr, firm };
    });
    for (const profile of this.profiles) this.make(profile);
    const { id: clientId, secret: clientSecret } = dinero.client;
    this.backups = createBackups({ secrets: this.secrets, version: '0.0.0', cost: WEAK });
    this.desks = createDesks({
      secrets: this.secrets,
      backups: this.backups,
      log: this.log,
      clientFor: () => Promise.resolve({ clientId, clientSecret }),
      openCompany: (id) => Promise.resolve().then(() => this.openCompany(this.profile(id), 'existing')),
      openDinero: (environment, { organizationId, apiKey, client }) =>
        Promise.resolve(
          createDineroCompany({
            organizationId,
            apiKey,
            client: { id: client.clientId, secret: client.clientSecret },
            addresses: dineroAddresses(environment, { packaged: false, env: {}, demoUrl: dinero.url }),
            log: this.log,
            clock: now,
            sleep: () => new Promise((resolve) => setTimeout(resolve, 1).unref()),
            limit: 10_000,
          }),
        ),
    });
  }

  file(id: string): string {
    return path.join(this.root, `${id}.db`);
  }

  /** As at the start of the program: opens every company, and says of those that cannot be opened what is wrong. */
  async start(): Promise<void> {
    const closed: { profileId: string; name: string; problem: AppError['code'] }[] = [];
    for (const { id, name } of this.profiles) {
      try {
        await this.desks.open(id);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        closed.push({ profileId: id, name, problem: error.code });
      }
    }
    this.desks.setClosed(closed);
  }

  company(place: number): Company {
    const company = this.companies.get(this.profiles[place]?.id ?? '');
    if (company === undefined) throw new Error('the company is not open');
    return company;
  }

  async end(): Promise<void> {
    await this.desks.closeAll();
    rmSync(this.root, { recursive: true });
  }

  private profile(id: string): TestProfile {
    const profile = this.profiles.find((one) => one.id === id);
    if (profile === undefined) throw new AppError('profile-missing');
    return profile;
  }

  /** Makes and connects a company, which is closed again. */
  private make(profile: TestProfile): void {
    const company = this.openCompany(profile, 'create');
    company.setConnection({
      environment: 'demo',
      organizationId: profile.firm.organizationId,
      organizationName: profile.firm.name,
      email: null,
      connectedAt: new Date(this.now()).toISOString(),
    });
    company.store.close();
    this.companies.delete(profile.id);
    this.secrets.kept.set(accounts.apiKey(profile.id), profile.firm.apiKey);
    this.secrets.kept.set(accounts.databaseKey(profile.id), this.key);
  }

  private openCompany({ id, name, cvr }: TestProfile, mode: 'create' | 'existing'): Company {
    const store: Store = openStore({ file: this.file(id), key: this.key, mode, now: this.now });
    const company = createCompany({ id, name, cvr }, repositories(store), {
      log: this.log,
      now: this.now,
      changed: () => undefined,
      updated: () => undefined,
      progress: () => undefined,
      reached: () => undefined,
      press: plainPress,
      post: noPost,
    });
    this.companies.set(id, company);
    return company;
  }
}
