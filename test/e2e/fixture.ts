import { expect, test as base, type Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dateInCopenhagen } from '../../src/claim/date';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import { RunningApp } from './runningApp';
import { enterOwnSession } from './session';

/** What a test can set with `test.use({ … })`. */
interface Options {
  /** Added to the app's environment. */
  appEnv: Readonly<Record<string, string>>;
  /** Added to the app's command line. */
  appArgs: readonly string[];
  /** The demo Dinero's calendar date at its start, `YYYY-MM-DD`. */
  dineroToday: string;
  /** At least so many overdue invoices in the first company. */
  dineroInvoices: number;
}

interface Fixtures {
  /** A data folder that lives as long as the test. */
  userData: string;
  /** A Dinero of the test's own, in the test's process. */
  dinero: DemoDinero;
  /** The real app, started, talking to `dinero`. */
  app: RunningApp;
  /** The first window of the app's first run; after a relaunch ask `app.page`. */
  page: Page;
}

interface WorkerFixtures {
  /** The desktop that the worker's apps run in. */
  session: null;
}

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  session: [
    async ({}, use) => {
      const end = await enterOwnSession();
      await use(null);
      await end();
    },
    { scope: 'worker', auto: true },
  ],

  appEnv: [{}, { option: true }],
  appArgs: [[], { option: true }],
  dineroToday: [dateInCopenhagen(Date.now()), { option: true }],
  dineroInvoices: [0, { option: true }],

  userData: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-'));
    await use(folder);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  dinero: async ({ dineroToday, dineroInvoices }, use) => {
    const dinero = await startDemoDinero({ today: dineroToday, invoices: dineroInvoices, control: true });
    await use(dinero);
    await dinero.close();
  },

  app: async ({ userData, dinero, appEnv, appArgs }, use, info) => {
    const itsDinero = {
      RYKKERKLAR_DINERO_URL: dinero.url,
      RYKKERKLAR_DINERO_AUTH_URL: dinero.tokenUrl,
      RYKKERKLAR_DINERO_CALLS: '1000', // it is asked as often as one likes, and no test waits for a minute to pass
    };
    const app = new RunningApp({ userData, env: { ...itsDinero, ...appEnv }, args: appArgs }, info);
    await app.launch();
    await use(app);
    await app.finish();
  },

  page: async ({ app }, use) => {
    await use(app.page);
  },
});

export { expect };
