import { expect, test } from './fixture';
import { shower } from './show';
import { goTo, openDemoCompany } from './steps';

const show = shower('privacy');

test('personal data: nothing goes unasked, what would go is said, and what must be kept is refused', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(240_000);
  await openDemoCompany(page, dinero);
  await goTo(page, 'Virksomhed');
  const card = page.getByRole('region', { name: 'Persondata' });
  const automatic = card.getByRole('switch', { name: 'Slet afsluttede sager automatisk' });

  await test.step('the rules', async () => {
    await expect(automatic).not.toBeChecked();
    await card.getByRole('textbox', { name: 'Gem afsluttede sager i (år)' }).fill('7');
    await card.getByRole('combobox', { name: 'Regnskabsåret slutter med' }).click();
    await page.getByRole('option', { name: 'juni' }).click();
    await card.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(page.getByText('Reglerne om persondata er gemt')).toBeVisible();
    await card.scrollIntoViewIfNeeded();
    await show(app, page, '1-card');
  });

  await test.step('switched on only after it was said what would go', async () => {
    await automatic.press('Space');
    const dialog = page.getByRole('dialog', { name: 'Slet afsluttede sager automatisk?' });
    await expect(dialog.getByText(/^Ingen sager er/)).toBeVisible();
    await show(app, page, '2-switch-on');
    await page.keyboard.press('Escape');
    await expect(automatic).not.toBeChecked();
    await automatic.press('Space');
    await dialog.getByRole('button', { name: 'Slå automatisk sletning til' }).press('Enter');
    await expect(automatic).toBeChecked();
    await automatic.press('Space');
    await expect(automatic).not.toBeChecked();
  });

  await test.step('a customer who owes is kept, their notes may go', async () => {
    await goTo(page, 'Kunder');
    await page.getByRole('grid', { name: 'Kunder' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog').first();
    await panel.getByRole('textbox', { name: 'Ny note' }).fill('Ring efter klokken ti');
    await panel.getByRole('button', { name: 'Skriv note' }).press('Enter');
    await expect(panel.getByText('Ring efter klokken ti')).toBeVisible();
    await panel.getByRole('button', { name: 'Slet kundens oplysninger …' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Slet alt om/ });
    await expect(dialog.getByText(/er ikke afsluttet/)).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Slet for altid' })).toHaveCount(0);
    await show(app, page, '3-refused');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(panel.getByText('Ring efter klokken ti')).toBeVisible();
    await panel.getByRole('button', { name: 'Slet kundens oplysninger …' }).press('Enter');
    await dialog.getByRole('button', { name: 'Slet kun noterne' }).press('Enter');
    await expect(page.getByText('Noterne er slettet')).toBeVisible();
    await expect(panel.getByText('Ring efter klokken ti')).toHaveCount(0);
  });

  await test.step('a closed case is accounting material', async () => {
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Åbn sagen om faktura/ })
      .first()
      .press('Enter');
    const about = page.getByRole('dialog', { name: /^Faktura \d/ });
    await about.getByRole('button', { name: 'Luk sagen …' }).press('Enter');
    await page.getByRole('dialog', { name: /^Luk/ }).getByRole('button', { name: /^Luk/ }).last().press('Enter');
    await about.getByRole('button', { name: 'Slet sagen …' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Slet sagen om faktura/ });
    await expect(dialog.getByText(/er regnskabsmateriale/)).toBeVisible();
    await show(app, page, '4-kept');
  });
});
