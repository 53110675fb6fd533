import { expect, test } from './fixture';
import { shower } from './show';
import { goTo, openDemoCompany } from './steps';

const show = shower('rules');

test('the procedure is changed for all and for a kind of customer, after it was shown which cases that touches', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(480_000);
  await openDemoCompany(page, dinero);
  await page.evaluate(() => window.rykkerklar.call('automation.set', { startFrom: null }));
  await goTo(page, 'Virksomhed');
  const card = page.getByRole('region', { name: 'Rykkerprocedure' });
  const example = card.getByRole('list', { name: /^Eksempel/ });
  const save = card.getByRole('button', { name: 'Gem', exact: true });
  const grace = card.getByRole('textbox', { name: 'Dage efter forfald' });

  await test.step('the example is drawn by the rules as they are', async () => {
    await expect(save).toBeDisabled();
    await expect(example.getByRole('listitem')).toHaveCount(6);
    await expect(example).toContainText('gebyr 100,00 kr.');
    await card.scrollIntoViewIfNeeded();
    await show(app, page, '1-usual');
  });

  await test.step('what cannot be used is said at its field and not saved', async () => {
    await grace.fill('0');
    await expect(card.getByText('Skriv et helt tal fra 1 til 90.')).toBeVisible();
    await expect(save).toBeDisabled();
    await card.getByRole('radio', { name: 'Sammen med tredje rykker' }).press('Space');
    await card.getByRole('switch', { name: 'Rykker 3', exact: true }).press('Space');
    await expect(card.getByRole('alert')).toContainText('den skal være slået til');
    await show(app, page, '2-wrong');
    await card.getByRole('button', { name: 'Fortryd ændringer' }).press('Enter');
    await expect(grace).toHaveValue('10');
    await expect(card.getByRole('alert')).toHaveCount(0);
  });

  await test.step('a change shows which cases go on otherwise, and can be let be', async () => {
    await card.getByRole('radio', { name: 'Som eget brev efter tredje rykker' }).press('Space');
    await card.getByRole('switch', { name: 'Rykker 1: gebyr på 100,00 kr.' }).press('Space');
    await expect(example).toContainText('uden gebyr');
    await expect(example).toContainText('Inkassovarsel');
    await save.press('Enter');
    const dialog = page.getByRole('dialog', { name: /går anderledes videre/ });
    await expect(dialog.getByRole('row').nth(1)).toContainText('Rykker 1');
    await show(app, page, '3-touched');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(save).toBeEnabled();
    await save.press('Enter');
    await dialog.getByRole('button', { name: 'Gem reglerne' }).press('Enter');
    await expect(page.getByText('Rykkerproceduren er gemt')).toBeVisible();
    await expect(save).toBeDisabled();
  });

  await test.step('a kind of customer has what is otherwise, and follows the rest', async () => {
    await card.getByText('Forbrugere', { exact: true }).click();
    await expect(card.getByRole('switch', { name: 'Kræv renter' })).not.toBeChecked();
    await expect(card.getByRole('switch', { name: 'Kræv kompensation med første brev' })).toBeDisabled();
    await grace.fill('20');
    await expect(example).toContainText('Dag 20');
    await save.press('Enter');
    const confirm = page.getByRole('button', { name: 'Gem reglerne' });
    await expect.poll(async () => (await confirm.isVisible()) || (await save.isDisabled())).toBe(true);
    if (await confirm.isVisible()) await confirm.press('Enter');
    await expect(save).toBeDisabled();
    await goTo(page, 'I dag');
    await goTo(page, 'Virksomhed');
    await expect(grace).toHaveValue('10');
    await card.getByText('Forbrugere', { exact: true }).click();
    await expect(grace).toHaveValue('20');
    await show(app, page, '4-consumers');
    await card.getByRole('button', { name: 'Gør alt som for alle' }).press('Enter');
    await expect(grace).toHaveValue('10');
    await expect(card.getByRole('switch', { name: 'Kræv renter' })).toBeChecked();
  });
});
