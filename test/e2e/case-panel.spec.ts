import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixture';
import { shower } from './show';
import { goTo, openDemoCompany, openFirstPreview, rowOf } from './steps';

const FOLDER = 'test-results/case';
const show = shower('case');

test('a case tells its history, takes notes, calls and tasks, and is taken along as a file', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(180_000);
  fs.mkdirSync(FOLDER, { recursive: true });
  await openDemoCompany(page, dinero);
  const number = await openFirstPreview(page);
  await page.getByRole('button', { name: 'Send rykker' }).click();
  await expect(page.getByText('Rykker 1 er sendt')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();

  await page.getByRole('button', { name: `Åbn sagen om faktura ${number}` }).click();
  const panel = page.getByRole('dialog', { name: `Faktura ${number}` });
  await expect(panel.getByText(/^Rykker 1 er sendt til .+ gennem Dinero/)).toBeVisible();
  await expect(panel.getByText(/^E-mails læst i Dinero/)).toBeVisible();
  const write = panel.getByRole('form', { name: 'Skriv på sagen' });

  await write.getByRole('textbox').fill('Ny kontaktperson: Mette');
  await write.getByRole('button', { name: 'Skriv note' }).click();
  await expect(panel.getByText('Note: Ny kontaktperson: Mette')).toBeVisible();
  await write.getByText('Opkald', { exact: true }).click();
  await write.getByRole('textbox').fill('Talte med Mette, betaler fredag');
  await write.getByRole('button', { name: 'Log opkald' }).click();
  await expect(panel.getByText('Opkald: Talte med Mette, betaler fredag')).toBeVisible();
  await write.getByText('Opgave', { exact: true }).click();
  await write.getByRole('textbox', { name: 'Hvad skal gøres?' }).fill('Se efter betalingen');
  await write.getByRole('textbox', { name: 'Senest' }).fill('i morgen');
  await expect(write.getByText('Skriv en dato, for eksempel 1.6.2026.')).toBeVisible();
  await write.getByRole('textbox', { name: 'Senest' }).fill('1.2.2030');
  await write.getByRole('button', { name: 'Opret opgave' }).click();
  await expect(panel.getByRole('heading', { name: 'Opgaver' })).toBeVisible();
  await show(app, page, '1-panel');

  const file = path.resolve(FOLDER, 'historik.pdf');
  const csv = path.resolve(FOLDER, 'historik.csv');
  for (const [filePath, button] of [
    [file, 'Gem som PDF'],
    [csv, 'Gem til Excel (CSV)'],
  ] as const) {
    await app.electron.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    }, filePath);
    await panel.getByRole('button', { name: button }).click();
    await expect(page.getByText(`Gemt som ${path.basename(filePath)}`)).toBeVisible({ timeout: 20_000 });
  }
  const printed = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  expect(printed).toContain(`Historik for faktura ${number}`);
  expect(printed).toContain('Talte med Mette, betaler fredag');
  expect(fs.readFileSync(csv, 'utf8')).toContain('Note: Ny kontaktperson: Mette;');

  await page.keyboard.press('Escape');
  await goTo(page, 'Afgørelser');
  await expect(page.getByText('Se efter betalingen')).toBeVisible();
  await show(app, page, '2-tasks');
  await page.getByRole('button', { name: `Udført: opgaven om faktura ${number}` }).click();
  await expect(page.getByText('Se efter betalingen')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('Se efter betalingen')).toBeVisible();
  await goTo(page, 'Udbakke');
  await rowOf(page, number)
    .getByRole('button', { name: `Åbn sagen om faktura ${number}` })
    .click();
  await expect(page.getByText('Opgave til 01.02.2030: Se efter betalingen')).toBeVisible();
});
