import type { Page } from '@playwright/test';
import { pages } from '../../renderer/app/pages';
import { CALL } from '../../src/ipc/wire';
import { expect, test } from './fixture';
import type { RunningApp } from './runningApp';
import { shower } from './show';
import { openDemoCompany, speak, turnTo } from './steps';

const show = shower('gallery');

/** What a page reads when it opens; what the window itself lives by is answered as always. */
type Answer = 'as always' | 'never' | 'refused';

/**
 * Lets main answer what pages read: as always, never, or by saying that the database is busy. Only how main is asked is
 * changed; the page and all it does with the answer are the app's own.
 */
const answer = (app: RunningApp, how: Answer): Promise<void> =>
  app.electron.evaluate(
    ({ ipcMain }, { call, wanted }) => {
      type Handle = (event: unknown, channel: string, request: unknown) => unknown;
      const kept = globalThis as { answerOfTheApp?: Handle | undefined; unanswered?: unknown[] };
      const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handle> };
      kept.answerOfTheApp ??= handlers.get(call);
      const own = kept.answerOfTheApp;
      if (own === undefined) throw new Error('the app answers nothing yet');
      const window = /^(app|session|settings|profiles)\./;
      ipcMain.removeHandler(call);
      ipcMain.handle(call, (event, channel: string, request: unknown) => {
        if (wanted === 'as always' || window.test(channel)) return own(event, channel, request);
        if (wanted === 'refused') return { ok: false, error: { code: 'store-busy' } };
        // What nobody holds any more is collected, and then answered with an error.
        return new Promise((resolve) => void (kept.unanswered ??= []).push(resolve));
      });
    },
    { call: CALL, wanted: how },
  );

/** The page as it is when it has read nothing yet. */
async function beginAnew(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByRole('navigation')).toBeVisible();
}

/** These read nothing: they have no such state. */
const readNothing = new Set<(typeof pages)[number]>(['settings', 'help']);

test('every page that reads shows itself while it waits, and says what to do where it could not read', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(900_000);
  await openDemoCompany(page, dinero);
  for (const language of ['da', 'en'] as const) {
    await speak(page, language);
    for (const how of ['never', 'refused'] as const) {
      await answer(app, how);
      await beginAnew(page);
      for (const [place, name] of pages.entries()) {
        if (readNothing.has(name)) continue;
        await turnTo(page, place);
        const main = page.locator('main');
        if (how === 'never')
          await expect(main.locator('.mantine-Skeleton-root, .mantine-Loader-root').first()).toBeVisible();
        else await expect(main.getByRole('alert').first()).toBeVisible();
        await show(app, page, `${name}-${how === 'never' ? 'loading' : 'error'}-${language}`, {
          axe: language === 'da',
        });
      }
    }
    await answer(app, 'as always');
    await beginAnew(page);
  }
});

test('a Dinero out of reach is said above every page, which goes on with what was read', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(480_000);
  await openDemoCompany(page, dinero);
  dinero.control.fault({ answer: 'cut-before', times: 1_000 });
  await page.getByRole('button', { name: 'Hent nu' }).first().click();
  const banner = page.getByRole('region', { name: 'Forbindelsen til Dinero' });
  await expect(banner).toBeVisible({ timeout: 60_000 });
  for (const language of ['da', 'en'] as const) {
    await speak(page, language);
    for (const name of ['today', 'invoices', 'cases'] as const) {
      await turnTo(page, pages.indexOf(name));
      await show(app, page, `${name}-offline-${language}`, { axe: language === 'da' });
    }
  }
  dinero.control.clearFaults();
});
