import type { Locator, Page } from '@playwright/test';
import type { DemoDinero } from '../../main/dinero/demo';
import { expect, test } from './fixture';
import { shower } from './show';
import { goTo, openDemoCompany } from './steps';

const show = shower('cases');

/** A company whose overdue invoices are fetched, at the list of its cases. */
async function atCases(page: Page, dinero: DemoDinero): Promise<Locator> {
  await openDemoCompany(page, dinero);
  await goTo(page, 'Sager');
  const grid = page.getByRole('grid', { name: 'Alle sager' });
  await expect(grid).toBeVisible();
  return grid;
}

/** The rows of cases, without the header. */
const rowsOf = (grid: Locator): Locator => grid.locator('.grid__row--body');
const status = (page: Page, text: RegExp): Locator => page.getByRole('status').filter({ hasText: text });

test('a case is opened by keys, tells its claim and what comes, is acted upon, and gives the focus back', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(180_000);
  const grid = await atCases(page, dinero);
  await show(app, page, '1-list');
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const pointed = rowsOf(grid).and(grid.locator('[data-pointed]'));
  const number = await pointed.getByRole('button', { name: /^Åbn sagen/ }).innerText();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: `Faktura ${number}` });
  await expect(panel.getByRole('heading', { name: 'Kravet' })).toBeVisible();
  await panel.getByRole('button', { name: 'Fakturaens beløb: Hvorfor må det opkræves?' }).click();
  await expect(panel.getByText(/^Åben hovedstol: /)).toBeVisible();

  await panel.getByRole('button', { name: 'Aktivér', exact: true }).click();
  await expect(page.getByText('1 sag er aktiveret')).toBeVisible();
  const coming = panel.getByRole('region', { name: 'Kommende skridt' });
  await expect(coming.getByText(/^Rykker 1: .+ i gebyr og renter, i alt/)).toBeVisible();

  await panel.getByRole('button', { name: 'Sæt i bero …' }).click();
  const hold = page.getByRole('dialog', { name: 'Sæt 1 sag i bero?' });
  await hold.getByRole('textbox', { name: 'Sidste dag i bero' }).fill('i går');
  await hold.getByRole('button', { name: 'Sæt i bero' }).click();
  await expect(hold.getByText(/^Skriv en dato fra/)).toBeVisible();
  await show(app, page, '2-hold');
  await page.keyboard.press('Escape');
  await expect(hold).toBeHidden();
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: 'Sæt i bero …' }).click();
  await hold.getByRole('button', { name: 'om 14 dage' }).click();
  await hold.getByRole('button', { name: 'Sæt i bero' }).click();
  await expect(panel.getByText('Sat i bero', { exact: true })).toBeVisible();
  const undo = page.getByRole('button', { name: 'Fortryd' });
  await expect(undo).toHaveCount(1);
  await undo.click();
  await expect(panel.getByText('I gang', { exact: true })).toBeVisible();
  await show(app, page, '3-panel');

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(grid).toBeFocused();
  await expect(pointed).toContainText(number);
});

test('cases are sifted, ticked and put on hold together, and the way to look at them is kept by name', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(180_000);
  const grid = await atCases(page, dinero);
  const shown = page.locator('.toolbar__count');
  const all = Number(/^([\d.]+) sager vises$/.exec(await shown.innerText())?.[1]?.replace('.', ''));

  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await expect(status(page, /^1 valgt, i alt/)).toBeVisible();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(status(page, /^2 valgte, i alt/)).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(status(page, new RegExp(`^${all} valgte, i alt`))).toBeVisible();
  await page.getByRole('toolbar').getByRole('button', { name: 'Sæt i bero …' }).click();
  const hold = page.getByRole('dialog', { name: `Sæt ${all} sager i bero?` });
  await hold.getByText('Indtil videre').click();
  await hold.getByRole('button', { name: 'Sæt i bero' }).click();
  await expect(page.getByText(`${all} sager er sat i bero`)).toBeVisible();
  await expect(rowsOf(grid).first()).toContainText('Sat i bero');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText(`${all} sager er genoptaget`)).toBeVisible();
  await expect(rowsOf(grid).first()).not.toContainText('Sat i bero');

  await page.keyboard.press('/');
  await page.getByRole('textbox', { name: /^Søg/ }).fill('findes ikke');
  await expect(page.getByText('Ingen sager passer')).toBeVisible();
  await show(app, page, '4-none');
  await page.getByRole('button', { name: 'Vis alle åbne' }).click();

  await page.getByRole('button', { name: 'Kolonner' }).click();
  await page.getByRole('checkbox', { name: 'Sidste skridt' }).click();
  await page.keyboard.press('Escape');
  await expect(grid.getByRole('columnheader', { name: 'Sidste' })).toHaveCount(0);
  await grid.getByRole('columnheader', { name: 'Kunde' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Visning: Alle åbne, ændret' }).click();
  await page.getByRole('menuitem', { name: 'Gem som ny visning …' }).click();
  const naming = page.getByRole('dialog', { name: 'Gem som ny visning …' });
  await naming.getByRole('textbox', { name: 'Navn' }).fill('alle åbne');
  await naming.getByRole('button', { name: 'Gem' }).click();
  await expect(naming.getByText(/^Der er allerede en visning med det navn/)).toBeVisible();
  await naming.getByRole('textbox', { name: 'Navn' }).fill('Efter kunde');
  await naming.getByRole('button', { name: 'Gem' }).click();
  const menu = page.getByRole('button', { name: /^Visning: / });
  await expect(menu).toHaveAccessibleName('Visning: Efter kunde');
  await show(app, page, '5-view');

  await menu.click();
  await page.getByRole('menuitem', { name: 'Alle åbne' }).click();
  await expect(grid.getByRole('columnheader', { name: 'Sidste' })).toBeVisible();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Efter kunde' }).click();
  await expect(grid.getByRole('columnheader', { name: 'Kunde' })).toHaveAttribute('aria-sort', 'ascending');
  await menu.click();
  await page.getByRole('menuitem', { name: 'Slet visningen' }).click();
  await expect(menu).toHaveAccessibleName('Visning: Alle åbne');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(menu).toHaveAccessibleName('Visning: Efter kunde');
});
