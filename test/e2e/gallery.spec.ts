import AxeBuilder from '@axe-core/playwright';
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import type { RunningApp } from './runningApp';
import { expect, test } from './fixture';
import { connect, createCompany, fetchInvoices, goTo, openFirstPreview } from './steps';

const FOLDER = 'test-results/gallery';
const sizes = [
  [1280, 800],
  [900, 600],
] as const;
const themes = ['light', 'dark'] as const;

/** Takes the page in every theme and size, and asks axe about each theme. */
async function show(app: RunningApp, page: Page, name: string): Promise<void> {
  await page.mouse.move(1, 1); // what a pointer opened is not part of the page
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    for (const [width, height] of sizes) {
      await app.electron.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0], size[1]),
        [width, height] as const,
      );
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
      await page.screenshot({ path: `${FOLDER}/${name}-${theme}-${width}.png`, animations: 'disabled' });
    }
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect.soft(violations.map(({ id, nodes }) => [name, theme, id, nodes[0]?.html])).toEqual([]);
  }
}

test('every page shows itself in light and dark, large and small, without a violation of accessibility', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(240_000);
  fs.mkdirSync(FOLDER, { recursive: true });
  await expect(page.getByRole('button', { name: 'Opret virksomhed' })).toBeVisible();
  await show(app, page, '01-welcome');
  await createCompany(page, dinero.companies[0]!);
  await show(app, page, '02-company');
  await goTo(page, 'Fakturaer i Dinero');
  await show(app, page, '03-invoices-not-connected');
  await goTo(page, 'Udbakke');
  await show(app, page, '04-outbox-empty');
  await goTo(page, 'Virksomhed');
  await connect(page, dinero);
  await show(app, page, '05-company-connected');
  await fetchInvoices(page);
  await show(app, page, '06-invoices');
  await openFirstPreview(page);
  await show(app, page, '07-preview');
  await page.getByRole('button', { name: 'Send rykker' }).click();
  await expect(page.getByText('Rykker 1 er sendt')).toBeVisible();
  await show(app, page, '08-sent');
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
  await goTo(page, 'Udbakke');
  await show(app, page, '09-outbox');
  await goTo(page, 'Indstillinger');
  await show(app, page, '10-settings');
  await goTo(page, 'Nye fakturaer');
  await expect(page.getByRole('heading', { name: 'Nye fakturaer' })).toBeVisible();
  await show(app, page, '12-new');
  await goTo(page, 'Afgørelser');
  await expect(page.getByRole('heading', { name: 'Afgørelser', exact: true })).toBeVisible();
  await show(app, page, '13-decisions');
  await goTo(page, 'Diagnostik');
  await expect(page.getByRole('heading', { name: 'Seneste kørsler' })).toBeVisible();
  await show(app, page, '14-diagnostics');
  await page.getByRole('button', { name: 'Log ud' }).click();
  await expect(page.getByLabel('Adgangskode', { exact: true })).toBeVisible();
  await show(app, page, '11-log-in');
});
