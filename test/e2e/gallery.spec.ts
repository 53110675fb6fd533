import type { Page } from '@playwright/test';
import { pages } from '../../renderer/app/pages';
import { expect, test } from './fixture';
import { beyondAtTwice, shower } from './show';
import {
  accessOf,
  connect,
  createCompany,
  fetchInvoices,
  fillConnection,
  goTo,
  openFirstPreview,
  speak,
  turnTo,
} from './steps';

const show = shower('gallery');

/** The page at a place of the menu, with all it has read. */
async function turnToRead(page: Page, place: number): Promise<void> {
  await turnTo(page, place);
  await expect(page.locator('main .mantine-Skeleton-root')).toHaveCount(0);
}

test('every page shows itself in both themes, sizes and languages, without a violation of accessibility', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(900_000);
  await expect(page.getByRole('button', { name: 'Opret virksomhed' })).toBeVisible();
  await createCompany(page, dinero.companies[0]!);
  for (const [place, name] of pages.entries()) {
    await turnToRead(page, place);
    await show(app, page, `${name}-empty-da`);
  }
  await goTo(page, 'Virksomhed');
  await connect(page, dinero);
  await fetchInvoices(page);
  await openFirstPreview(page);
  await show(app, page, 'preview-da');
  await page.getByRole('button', { name: 'Send rykker' }).click();
  await expect(page.getByText('Rykker 1 er sendt')).toBeVisible();
  await show(app, page, 'sent-da');
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
  for (const language of ['da', 'en'] as const) {
    await speak(page, language);
    for (const [place, name] of pages.entries()) {
      await turnToRead(page, place);
      await show(app, page, `${name}-${language}`, { axe: language === 'da' });
    }
  }
  await speak(page, 'da');
  const wide: Record<string, string[]> = {};
  for (const [place, name] of pages.entries()) {
    await turnToRead(page, place);
    const beyond = await beyondAtTwice(app, page);
    if (beyond.length > 0) wide[name] = beyond;
  }
  expect.soft(wide).toEqual({});

  await page.emulateMedia({ contrast: 'more' });
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
  for (const name of ['settings', 'cases', 'today'] as const) {
    await turnToRead(page, pages.indexOf(name));
    await show(app, page, `${name}-high-contrast-da`);
  }
  await page.emulateMedia({ contrast: 'no-preference' });

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await show(app, page, 'palette-da');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Log ud' }).click();
  await expect(page.getByLabel('Adgangskode', { exact: true })).toBeVisible();
  await show(app, page, 'log-in-da');
});

test('the first day shows itself step by step, in both themes, sizes and languages', async ({ app, page, dinero }) => {
  test.setTimeout(480_000);
  const turnToGuide = () => turnToRead(page, pages.indexOf('company'));
  await expect(page.getByRole('button', { name: 'Opret virksomhed' })).toBeVisible();
  await show(app, page, 'first-1-da');
  await createCompany(page, dinero.companies[0]!);
  await show(app, page, 'first-2-da');
  await fillConnection(page, { ...accessOf(dinero), apiKey: 'slettet' });
  await show(app, page, 'first-3-da');
  await page.getByRole('button', { name: 'Forbind', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('API-nøgle');
  await expect(page.getByLabel('API-nøgle', { exact: true })).toBeFocused();
  await show(app, page, 'first-3-wrong-key-da');

  await speak(page, 'en');
  await turnToGuide();
  await expect(page.getByText('Step 3 of 5')).toBeVisible();
  await expect(page.getByLabel('API key', { exact: true })).toHaveValue('slettet');
  await show(app, page, 'first-3-en', { axe: false });
  await page.getByRole('button', { name: 'Back' }).click();
  await show(app, page, 'first-2-en', { axe: false });
  expect.soft(await beyondAtTwice(app, page)).toEqual([]);
  await speak(page, 'da');
  await turnToGuide();
  await fillConnection(page, accessOf(dinero));
  await page.getByRole('button', { name: 'Forbind', exact: true }).click();
  await expect(page.getByText('Trin 4 af 5')).toBeVisible();
  await expect(page.getByText('Forbundet til')).toHaveCount(0, { timeout: 15_000 });
  await show(app, page, 'first-4-da');
  await page.getByRole('button', { name: 'Gem og hent fakturaer' }).click();
  await expect(page.getByRole('group', { name: 'Det blev fundet' })).toContainText('starter aldrig af sig selv');
  await show(app, page, 'first-5-da');
  await speak(page, 'en');
  await turnToGuide();
  await show(app, page, 'first-5-en', { axe: false });
  await page.getByRole('button', { name: 'Back' }).click();
  await show(app, page, 'first-4-en', { axe: false });
  await page.getByRole('button', { name: 'Save and fetch invoices' }).click();
  await page.getByRole('button', { name: 'See new invoices' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New invoices' })).toBeVisible();
});
