import { expect, test } from './fixture';
import { shower } from './show';
import { goTo, openDemoCompany, openFirstPreview, remindButtons } from './steps';

const show = shower('debtors');

test('a customer gets another recipient, notes and never a reminder, and each can be taken back, by keyboard', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(240_000);
  await openDemoCompany(page, dinero);
  const number = await openFirstPreview(page);
  const name = await page.getByRole('dialog').locator('address strong').innerText();
  await page.keyboard.press('Escape');
  await goTo(page, 'Kunder');
  await page.getByRole('search').getByRole('textbox').fill(name);
  const grid = page.getByRole('grid', { name: 'Kunder' });
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: 'Noter om kunden' })).toBeVisible();
  await show(app, page, '1-panel');

  await test.step('notes', async () => {
    await panel.getByRole('textbox', { name: 'Ny note' }).fill('Betaler altid den 10.\nRing til Mette, hvis ikke.');
    await panel.getByRole('button', { name: 'Skriv note' }).press('Enter');
    const note = panel.getByRole('listitem').filter({ hasText: 'Betaler altid den 10.' });
    await expect(note).toBeVisible();
    await note.getByRole('button', { name: /^Ret noten/ }).press('Enter');
    await expect(panel.getByRole('textbox', { name: 'Ret noten' })).toBeFocused();
    await panel.getByRole('textbox', { name: 'Ret noten' }).fill('Betaler altid den 15.');
    await panel.getByRole('listitem').getByRole('button', { name: 'Gem' }).press('Enter');
    await panel.getByRole('button', { name: 'Slet noten: Betaler altid den 15.' }).press('Enter');
    await expect(panel.getByText('Noten er slettet.')).toBeVisible();
    await expect(panel.getByText('Betaler altid den 15.')).toHaveCount(0);
    await show(app, page, '2-note-deleted');
    await expect(panel.getByRole('button', { name: 'Fortryd' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel.getByText('Betaler altid den 15.')).toBeVisible();
  });

  await test.step('another recipient and address', async () => {
    await panel.getByRole('button', { name: 'Brug en anden' }).press('Enter');
    await expect(panel.getByRole('textbox', { name: 'Att.' })).toBeFocused();
    await page.keyboard.type('Mette Høj, kreditorbogholderiet');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kajen 1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('800');
    await page.keyboard.press('Enter');
    await expect(panel.getByText('Et postnummer har fire cifre.')).toBeVisible();
    await expect(panel.getByRole('textbox', { name: 'Postnr.' })).toBeFocused();
    await show(app, page, '3-wrong');
    await panel.getByRole('textbox', { name: 'Postnr.' }).fill('8000');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Aarhus C');
    await page.keyboard.press('Enter');
    await expect(panel.getByText('Jeres egen')).toHaveCount(2);
    await expect(panel.getByRole('button', { name: 'Ret', exact: true })).toBeFocused();
    await expect(panel.getByText('Kajen 1, 8000 Aarhus C')).toBeVisible();
    await show(app, page, '4-own');
  });

  await test.step('the case tells of the note', async () => {
    await panel
      .getByRole('button', { name: /^Åbn sagen om faktura/ })
      .first()
      .press('Enter');
    const about = page.getByRole('dialog', { name: /^Faktura \d/ });
    await expect(about.getByRole('heading', { name: 'Noter om kunden' })).toBeVisible();
    await show(app, page, '5-case');
    await about.getByRole('button', { name: 'Se kunden' }).press('Enter');
    await expect(about).toHaveCount(0);
    await expect(panel.getByText('Betaler altid den 15.')).toBeVisible();
  });

  const recipientOnPaper = async (): Promise<string> => {
    await page.keyboard.press('Escape');
    await goTo(page, 'Fakturaer i Dinero');
    await remindButtons(page)
      .and(page.getByTitle(new RegExp(`: ${number},`)))
      .click();
    const preview = page.getByRole('dialog');
    await preview.getByText('På papir', { exact: true }).click();
    await expect(preview.getByRole('button', { name: 'Gem brev til udskrift' })).toBeEnabled();
    const shown = await preview.locator('address').innerText();
    await show(app, page, `preview-${shown.includes('Kajen 1') ? 'own' : 'dinero'}`);
    await page.keyboard.press('Escape');
    await goTo(page, 'Kunder');
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(panel.getByText('Betaler altid den 15.')).toBeVisible();
    return shown;
  };

  await test.step('the letter goes there, and back to Dinero’s when that is wanted', async () => {
    expect(await recipientOnPaper()).toContain('Mette Høj, kreditorbogholderiet\nKajen 1\n8000 Aarhus C');
    await panel.getByRole('button', { name: 'Brug Dineros igen' }).press('Enter');
    await expect(panel.getByText('Jeres egen')).toHaveCount(0);
    await expect(panel.getByText('Fra Dinero')).toHaveCount(2);
    expect(await recipientOnPaper()).not.toContain('Kajen 1');
  });

  await test.step('never reminded, and taken back', async () => {
    await panel.getByRole('textbox', { name: 'Hvorfor? (valgfrit)' }).fill('Fast aftale');
    await page.keyboard.press('Enter');
    await expect(panel.getByText(/^Kunden rykkes aldrig mere/)).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Fortryd' })).toBeFocused();
    await show(app, page, '6-excluded');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: 'Ryk aldrig denne kunde' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(grid).toBeFocused();
  });
});
