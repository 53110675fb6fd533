import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DemoCompany, DemoDinero } from '../../main/dinero/demo';
import { dineroAddresses } from '../../main/dinero/addresses';
import { createDineroCompany, type CompanyOptions } from '../../main/dinero/open';
import { AppError } from '../../main/appError';
import { createCompany, type CompanySurroundings } from '../../main/jobs/company';
import type { Progress } from '../../main/jobs/progress';
import { runDesk, type RunningDesk } from '../../main/jobs/desk';
import type { Log } from '../../main/log/log';
import { plainPress } from './plainPress';
import { openStore } from '../../main/store/openStore';
import { repositories } from '../../main/store/repositories';

/** Writes nothing and remembers what it was told. */
export function rememberingLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const write = (message: string, fields?: object): void => {
    lines.push(`${message} ${JSON.stringify(fields ?? {})}`);
  };
  return { lines, info: write, warn: write, error: write };
}

export interface TestPc {
  readonly log: Log & { lines: string[] };
  readonly running: RunningDesk;
  /** Ends this PC's work without ceremony and starts it anew upon the same database, as after a power cut. */
  restart(): TestPc;
  /** Ends it and leaves its database. */
  end(): void;
  /** Ends it and removes its database. */
  close(): void;
}

export interface TestPcOptions {
  /** Of a database that is there; a new one is made otherwise. */
  folder?: string;
  /** Where a new one is made; otherwise in a folder of its own. */
  newFolder?: string;
  key?: string;
  /** Where a new one is made; the folder for temporary files otherwise. */
  root?: string;
  firm?: DemoCompany;
  progress?: Progress;
  /** Its mail server; it has none otherwise. */
  post?: CompanySurroundings['post'];
  /** How it calls Dinero, where that matters: as fast as it can otherwise. */
  calling?: Pick<CompanyOptions, 'sleep' | 'limit' | 'http'>;
}

export const noPost = (): Promise<never> => Promise.reject(new AppError('smtp-missing'));

/** How a demo Dinero is reached, be it in this process or in another. */
export type DemoDoor = Pick<DemoDinero, 'url' | 'client' | 'companies'>;

/** One PC with a company of the demo Dinero: a real database in a folder of its own, the real client, a clock of the test's. */
export function testPc(
  dinero: DemoDoor,
  now: () => number,
  {
    folder: databaseFolder,
    newFolder,
    key: databaseKey,
    root = os.tmpdir(),
    firm = dinero.companies[0],
    progress = () => undefined,
    calling = {},
    post = noPost,
  }: TestPcOptions = {},
): TestPc {
  if (newFolder !== undefined) fs.mkdirSync(newFolder);
  const folder = databaseFolder ?? newFolder ?? fs.mkdtempSync(path.join(root, 'rykkerklar-pc-'));
  const key = databaseKey ?? randomBytes(32).toString('hex');
  const file = path.join(folder, 'rykkerklar.db');
  const store = openStore({ file, key, mode: databaseFolder === undefined ? 'create' : 'existing', now });
  if (firm === undefined) throw new Error('the demo has no company');
  const log = rememberingLog();
  const profile = { id: '00000000-0000-4000-8000-000000000001', name: firm.name, cvr: firm.cvr };
  const company = createCompany(profile, repositories(store), {
    log,
    now,
    changed: () => undefined,
    updated: () => undefined,
    progress,
    reached: () => undefined,
    press: plainPress,
    post,
  });
  company.setConnection({
    environment: 'demo',
    organizationId: firm.organizationId,
    organizationName: firm.name,
    email: null,
    connectedAt: new Date(now()).toISOString(),
  });
  const client = createDineroCompany({
    organizationId: firm.organizationId,
    apiKey: firm.apiKey,
    client: dinero.client,
    addresses: dineroAddresses('demo', { packaged: false, env: {}, demoUrl: dinero.url }),
    log,
    clock: now,
    // Short, and a real turn of the clock: who waits for a time that the test holds still must not keep all others waiting.
    sleep: () => new Promise((resolve) => setTimeout(resolve, 1).unref()),
    limit: 10_000,
    ...calling,
  });
  return {
    log,
    running: runDesk(company, client),
    restart: () => {
      store.close();
      return testPc(dinero, now, { folder, key, firm, progress, calling, post });
    },
    end: () => store.close(),
    close: () => {
      store.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
