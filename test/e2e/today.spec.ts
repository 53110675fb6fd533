import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture';
import { shower } from './show';
import { connect, createCompany, fetchInvoices, goTo, unlock } from './steps';

const show = shower('today');

const waitingOn = (page: Page): Locator => page.getByRole('list', { name: 'Venter på dig' });
const rowNamed = (page: Page, name: RegExp): Locator => waitingOn(page).getByRole('button', { name });

/** Writes a task that is due today on the so-many-th invoice of the list. */
async function addTask(page: Page, place: number, text: string, due: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Åbn sagen om faktura \d+$/ })
    .nth(place)
    .click();
  const panel = page.getByRole('dialog', { name: /^Faktura \d+$/ });
  await panel.getByText('Opgave', { exact: true }).click();
  await panel.getByRole('textbox', { name: 'Hvad skal gøres?' }).fill(text);
  await panel.getByRole('textbox', { name: 'Senest' }).fill(due);
  await panel.getByRole('button', { name: 'Opret opgave' }).click();
  await expect(panel.getByRole('heading', { name: 'Opgaver' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
}

test('a company opens on its day, which is worked through by keys', async ({ app, page, dinero }) => {
  test.setTimeout(180_000);
  const [company] = dinero.companies;
  await createCompany(page, company!);
  await connect(page, dinero);
  await fetchInvoices(page);
  const { today } = await page.evaluate(async () => {
    const info = await window.rykkerklar.call('app.info');
    return info.ok ? info.data : { today: '' };
  });
  await addTask(page, 0, 'Ring til Mette', today);
  await addTask(page, 1, 'Send en kopi', today);
  await page.getByRole('button', { name: 'Log ud' }).click();
  await unlock(page, company!);

  await expect(page.getByRole('heading', { level: 1, name: 'I dag' })).toBeVisible();
  await expect(rowNamed(page, /Ring til Mette/)).toBeVisible();
  const many = rowNamed(page, /^\d+ nye fakturaer/);
  await expect(many).toContainText('kr.');
  await expect(page.getByRole('region', { name: 'Sker af sig selv i dag' })).toContainText('Næste hentning');
  await expect(page.getByRole('region', { name: /^Siden / })).toContainText(/\d+ nye fakturaer fundet/);
  await show(app, page, '1-day');

  await page.getByRole('main').focus();
  await page.keyboard.press('ArrowDown');
  await expect(waitingOn(page).getByRole('button').first()).toBeFocused();
  for (
    let row = 0;
    !(await rowNamed(page, /Ring til Mette/).evaluate((one) => one === document.activeElement));
    row += 1
  ) {
    expect(row).toBeLessThan(10);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Faktura \d+$/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rowNamed(page, /Ring til Mette/)).toBeFocused();

  await page.keyboard.press('Space');
  await expect(page.getByText(/^Opgaven om faktura \d+ er udført/)).toBeVisible();
  await expect(rowNamed(page, /Ring til Mette/)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => waitingOn(page).evaluate((list) => list.contains(document.activeElement))).toBe(true);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(rowNamed(page, /Ring til Mette/)).toBeVisible();

  await many.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nye fakturaer' })).toBeVisible();
  await goTo(page, 'I dag');
  await expect(many).toBeVisible();
});
