import fs from 'node:fs';
import path from 'node:path';
import type { RunningApp } from './runningApp';
import { expect, test } from './fixture';
import { shower } from './show';
import { connect, goTo, openDemoCompany, removeCompany, unlock } from './steps';

const PASSPHRASE = 'hest batteri klammer';
const show = shower('backup');

/** What the person chooses in the system's next dialogs. */
const willChoose = (app: RunningApp, chosen: string): Promise<void> =>
  app.electron.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, chosen);

test('a company is backed up by itself, removed, restored by its passphrase, and holds still until a person lets it go on', async ({
  app,
  page,
  dinero,
}, info) => {
  test.setTimeout(480_000);
  const company = dinero.companies[0]!;
  const folder = info.outputPath('usb-drev');
  fs.mkdirSync(folder, { recursive: true });
  await openDemoCompany(page, dinero);
  await goTo(page, 'Virksomhed');
  const card = page.getByRole('region', { name: 'Sikkerhedskopi' });
  const automatic = card.getByRole('switch', { name: 'Lav sikkerhedskopier automatisk' });

  await test.step('a folder, a passphrase typed twice, and the switch', async () => {
    await expect(automatic).toBeDisabled();
    await expect(card.getByRole('button', { name: 'Lav en kopi nu' })).toBeDisabled();
    await card.scrollIntoViewIfNeeded();
    await show(app, page, '1-nothing-yet');
    await willChoose(app, folder);
    await card.getByRole('button', { name: 'Vælg mappe til kopier …' }).press('Enter');
    await expect(card.getByText(folder)).toBeVisible();
    await card.getByRole('button', { name: 'Vælg adgangssætning …' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Adgangssætning til sikkerhedskopier' });
    await dialog.getByLabel('Ny adgangssætning').fill(PASSPHRASE);
    await dialog.getByLabel('Gentag adgangssætningen').fill('hest batteri klammer!');
    await expect(dialog.getByText('De to adgangssætninger er ikke ens.')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Gem' })).toBeDisabled();
    await show(app, page, '2-passphrase');
    await dialog.getByLabel('Gentag adgangssætningen').fill(PASSPHRASE);
    await dialog.getByRole('button', { name: 'Gem' }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await card.getByRole('button', { name: 'Lav en kopi nu' }).press('Enter');
    await expect(page.getByText('Sikkerhedskopien er lavet og læst efter')).toBeVisible();
    await automatic.press('Space');
    await expect(automatic).toBeChecked();
    await expect(card.getByText('1 kopi i mappen')).toBeVisible();
    await card.scrollIntoViewIfNeeded();
    await show(app, page, '3-made');
  });

  await test.step('a drive that is away is said, here and on the first page of the day', async () => {
    fs.renameSync(folder, `${folder} væk`);
    await card.getByRole('button', { name: 'Lav en kopi nu' }).press('Enter');
    await expect(card.getByRole('alert').first()).toContainText('Sæt drevet til');
    await goTo(page, 'I dag');
    await page.getByText('Sikkerhedskopien blev ikke lavet').click();
    await expect(card).toBeVisible();
    fs.renameSync(`${folder} væk`, folder);
    await card.getByRole('button', { name: 'Lav en kopi nu' }).press('Enter');
    await expect(card.getByText(/kopier i mappen/)).toBeVisible();
    await expect(card.getByRole('alert')).toHaveCount(0);
  });

  await removeCompany(page, company);
  const newest = fs.readdirSync(folder).sort().at(-1) ?? '';

  await test.step('restored from the first page', async () => {
    await willChoose(app, path.join(folder, newest));
    await page.getByRole('button', { name: 'Gendan en virksomhed fra sikkerhedskopi' }).press('Enter');
    await page.getByRole('button', { name: 'Vælg sikkerhedskopi …' }).press('Enter');
    await expect(page.getByText(newest)).toBeVisible();
    await page.getByLabel('Adgangssætning', { exact: true }).fill('noget helt andet');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Adgangssætningen passer ikke');
    await show(app, page, '4-wrong-passphrase');
    await page.getByLabel('Adgangssætning', { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Det er i kopien' })).toContainText(company.name);
    await show(app, page, '5-found');
    await page.getByRole('button', { name: 'Gendan virksomheden' }).press('Enter');
    await unlock(page, company);
  });

  await test.step('it holds still, says why, and goes on when it is let', async () => {
    const restored = page.getByRole('region', { name: /^Gendannet fra en sikkerhedskopi/ });
    await expect(restored).toBeVisible();
    await goTo(page, 'I dag');
    await expect(page.getByText('Gendannet fra sikkerhedskopi: intet går af sig selv')).toBeVisible();
    await show(app, page, '6-today');
    await page.getByText('Gendannet fra sikkerhedskopi: intet går af sig selv').click();
    await expect(restored).toBeVisible();
    await show(app, page, '7-restored');
    await page.getByRole('button', { name: 'Forbind til Dinero' }).press('Enter');
    await connect(page, dinero);
    await restored.getByRole('button', { name: 'Lad virksomheden gå videre …' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Gå videre' }).press('Enter');
    await expect(restored).toHaveCount(0);
    await expect(page.getByRole('switch', { name: 'Vis mig brevene, før de sendes' })).toBeChecked();
    await goTo(page, 'I dag');
    await expect(page.getByText(/^Gendannet fra sikkerhedskopi/)).toHaveCount(0);
  });
});
