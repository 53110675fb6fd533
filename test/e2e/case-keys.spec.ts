import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture';
import { goTo, openDemoCompany } from './steps';

/** What the menu counts at "Afgørelser". */
async function waiting(page: Page): Promise<number> {
  const name = (await page.getByRole('button', { name: /^Afgørelser/ }).innerText()).replaceAll(/\s+/g, ' ');
  return Number(/(\d+) venter på svar/.exec(name)?.[1] ?? 0);
}

const panelOf = (page: Page): Locator => page.getByRole('dialog', { name: /^Faktura \d+$/ });

test('the panel of a case opens and closes by keys, and says how old the log of mails is', async ({ page, dinero }) => {
  await openDemoCompany(page, dinero);
  const link = page.getByRole('button', { name: /^Åbn sagen om faktura \d+$/ }).first();

  await link.focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(panelOf(page).getByRole('region', { name: 'Overblik' })).toContainText('Åbent');
  await expect(panelOf(page).getByText(/^E-mails læst i Dinero i dag/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(link).toBeFocused();

  dinero.control.fault({ method: 'GET', path: /\/mailouts$/, answer: 'status', status: 400 });
  await link.click();
  await expect(panelOf(page).getByText(/^E-mails vises, som de sidst blev læst\. ./)).toBeVisible();
  await expect(
    panelOf(page)
      .getByText(/^Dinero: e-mail til /)
      .first(),
  ).toBeVisible();
});

test('a task that is due is counted in the menu until it is done', async ({ page, dinero }) => {
  await openDemoCompany(page, dinero);
  const before = await waiting(page);
  const today = await page.evaluate(() => window.rykkerklar.call('cases.new'));
  if (!today.ok) throw new Error(today.error.code);
  await page
    .getByRole('button', { name: /^Åbn sagen om faktura \d+$/ })
    .first()
    .click();
  await panelOf(page).getByText('Opgave', { exact: true }).click();
  await panelOf(page).getByRole('textbox', { name: 'Hvad skal gøres?' }).fill('Ring om bilaget');
  await panelOf(page).getByRole('textbox', { name: 'Senest' }).fill(today.data.today);
  await panelOf(page).getByRole('button', { name: 'Opret opgave' }).click();
  await expect.poll(() => waiting(page)).toBe(before + 1);
  await page.keyboard.press('Escape');

  await goTo(page, 'Afgørelser');
  await page.getByRole('button', { name: /^Udført: opgaven om faktura/ }).click();
  await expect.poll(() => waiting(page)).toBe(before);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect.poll(() => waiting(page)).toBe(before + 1);
});
