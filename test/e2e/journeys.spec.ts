import type { Locator, Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixture';
import { PASSWORD, accessOf, openDemoCompany } from './steps';

/** More stops than any page has. */
const MOST_STOPS = 120;

/** Presses the tabulator key until the focus is there, as a person does who has no mouse. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the focus never came to ${String(wanted)}`);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The heading of the page that is shown. */
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true });

test('the first day, by keys alone: a company is made, connected, and its first reminder sent', async ({
  page,
  dinero,
}) => {
  test.setTimeout(180_000);
  const company = dinero.companies[0]!;
  const access = accessOf(dinero);
  await tabTo(page, page.getByLabel('Virksomhedens navn'));
  await page.keyboard.insertText(company.name);
  await press(page, 'Tab');
  await page.keyboard.insertText(company.cvr);
  await tabTo(page, page.getByRole('textbox', { name: 'Vælg en adgangskode' }));
  await page.keyboard.insertText(PASSWORD);
  await tabTo(page, page.getByRole('textbox', { name: 'Gentag adgangskoden' }));
  await page.keyboard.insertText(PASSWORD);
  await press(page, 'Enter');

  await expect(page.getByText('Trin 2 af 5')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Videre' }));
  await press(page, 'Enter');
  await expect(page.getByText('Trin 3 af 5')).toBeVisible();
  for (const [name, value] of [
    ['Firma-ID', String(access.organizationId)],
    ['API-nøgle', access.apiKey],
    ['Client ID', access.clientId],
    ['Client secret', access.clientSecret],
  ] as const) {
    await tabTo(page, page.getByRole('textbox', { name, exact: true }));
    await page.keyboard.insertText(value);
  }
  await press(page, 'Enter');
  await expect(page.getByText('Trin 4 af 5')).toBeVisible();
  const cutOff = page.getByRole('textbox', { name: 'Skæringsdato' });
  await expect(page.getByText(/^Fakturaer med forfald før .* starter aldrig af sig selv/)).toContainText(
    await cutOff.inputValue(),
  );
  await tabTo(page, page.getByRole('textbox', { name: 'Dage efter forfald' }));
  await press(page, 'Enter');
  await expect(page.getByText('Trin 5 af 5')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Det blev fundet' })).toContainText('kan rykkes i dag', {
    timeout: 60_000,
  });
  await tabTo(page, page.getByRole('button', { name: 'Se fakturaer i Dinero' }));
  await press(page, 'Enter');
  await expect(heading(page, 'Fakturaer i Dinero')).toBeVisible();
  await expect(page.getByText(/^Sidst hentet/)).toBeVisible();
  await tabTo(page, page.getByRole('grid'));
  await press(page, 'Home', 'Enter');
  const dialog = page.getByRole('dialog');
  const send = dialog.getByRole('button', { name: 'Send rykker' });
  await expect(send).toBeEnabled();
  await tabTo(page, send);
  await press(page, 'Enter');
  await expect(page.getByText('Rykker 1 er sendt')).toBeVisible();
  await press(page, 'Escape');
  await expect(dialog).toHaveCount(0);
  await press(page, 'Control+5');
  await expect(heading(page, 'Udbakke')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Rykker 1' })).toHaveCount(1);
});

test('every morning, by keys alone: logged in, the day read, what is new answered, and nothing left', async ({
  page,
  dinero,
}) => {
  test.setTimeout(180_000);
  await openDemoCompany(page, dinero);
  await press(page, 'Control+l');

  await tabTo(page, page.getByLabel('Adgangskode', { exact: true }));
  await page.keyboard.insertText(PASSWORD);
  await press(page, 'Enter');
  await expect(heading(page, 'I dag')).toBeVisible();
  const news = page.getByRole('main').getByRole('button', { name: /\d+ nye/ });
  await tabTo(page, news);
  await press(page, 'Enter');

  await expect(heading(page, 'Nye fakturaer')).toBeVisible();
  await tabTo(page, page.getByRole('grid'));
  await press(page, 'Home', 'a');
  await expect(page.getByText('1 faktura er aktiveret')).toBeVisible();
  await press(page, 'Control+a', 'd');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByRole('textbox', { name: 'Årsag' }));
  await page.keyboard.insertText('Aftale med kunden');
  await tabTo(page, dialog.getByRole('button', { name: 'Deaktivér nu' }));
  await press(page, 'Enter');
  await expect(dialog).toHaveCount(0);

  await press(page, 'Control+1');
  await expect(heading(page, 'I dag')).toBeVisible();
  await expect(page.getByText('Alt er gjort')).toBeVisible();
});

test('end of the month, by keys alone: nothing open, a case looked up, the month report saved', async ({
  app,
  page,
  dinero,
  userData,
}) => {
  test.setTimeout(180_000);
  const report = path.join(userData, 'rapport.pdf');
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, report);
  await openDemoCompany(page, dinero);
  for (const [key, name] of [
    ['4', 'Afgørelser'],
    ['5', 'Udbakke'],
    ['8', 'Inkasso'],
  ] as const) {
    await press(page, `Control+${key}`);
    await expect(heading(page, name)).toBeVisible();
  }

  await press(page, 'Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('1001');
  await expect(page.getByRole('option', { name: /Faktura 1001/ }).first()).toBeVisible();
  await press(page, 'Enter');
  const panel = page.getByRole('dialog', { name: 'Faktura 1001' });
  await expect(panel).toBeVisible();
  await press(page, 'Escape');
  await expect(panel).toHaveCount(0);

  await press(page, 'Control+9');
  await expect(heading(page, 'Tal')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: /^Gem månedsrapport/ }));
  await press(page, 'Enter');
  await expect.poll(() => fs.existsSync(report) && fs.readFileSync(report).subarray(0, 5).toString()).toBe('%PDF-');

  await press(page, 'Shift+?');
  await expect(page.getByRole('dialog', { name: /Genveje|taster/i })).toBeVisible();
  await press(page, 'Escape');
  await press(page, 'F1');
  await expect(heading(page, 'Hjælp')).toBeVisible();
  await press(page, '/');
  await page.keyboard.insertText('indsigelse');
  await expect(page.getByRole('main')).toContainText('indsigelse');
});
