import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import path from 'node:path';
import { electronExecutable, electronFlags } from '../../e2e/electron';
import { PASSWORD } from './manyCases';

export interface OpenedApp {
  page: Page;
  close: () => Promise<void>;
}

async function launch(folder: string, userData: string): Promise<OpenedApp> {
  const app: ElectronApplication = await _electron.launch({
    executablePath: electronExecutable(),
    args: [...electronFlags(), folder],
    env: { ...definedOf(process.env), RYKKERKLAR_TEST: '1', RYKKERKLAR_USER_DATA: userData },
  });
  return { page: await app.firstWindow(), close: () => app.close() };
}

const definedOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));

/** The real app on a data folder with one company, unlocked. */
export async function openCompany(root: string, userData: string): Promise<OpenedApp> {
  const opened = await launch(root, userData);
  const { page } = opened;
  const field = page.getByLabel('Adgangskode', { exact: true });
  const entry = page.getByRole('button', { name: /regninger ApS/ });
  await field.or(entry).first().waitFor();
  if (!(await field.isVisible())) await entry.click();
  await field.fill(PASSWORD);
  await page.getByRole('button', { name: 'Lås op' }).click();
  await page.getByRole('navigation').waitFor();
  // Nobody sits at this desktop, and the page would lock itself in the middle of a measurement.
  await page.evaluate(() => window.rykkerklar.call('settings.set', { autoLockMinutes: 0, lockWithScreen: false }));
  return opened;
}

/** Plain rows in the same Electron. */
export async function openBareList(root: string, userData: string): Promise<OpenedApp> {
  const opened = await launch(path.join(root, 'test/bench/bare-list'), userData);
  await opened.page.locator('.bare__row').first().waitFor();
  return opened;
}
