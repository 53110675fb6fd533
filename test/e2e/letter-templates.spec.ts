import AxeBuilder from '@axe-core/playwright';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningApp } from './runningApp';
import { expect, test } from './fixture';
import { createCompany, goTo } from './steps';

const FOLDER = 'test-results/letter-pages';

/** Answers the next dialogs of the system with a file. */
const choose = (app: RunningApp, file: string): Promise<void> =>
  app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);

const firstPage = (page: Page) => page.getByRole('img', { name: /^Prøvebrev, side 1 af/ });

/** Waits until the letter that is shown is another than `before`. @returns it */
async function nextPicture(page: Page, before: string | null): Promise<string | null> {
  await expect(firstPage(page)).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => firstPage(page).getAttribute('src'), { timeout: 30_000 }).not.toBe(before);
  return firstPage(page).getAttribute('src');
}

async function open(page: Page): Promise<void> {
  await goTo(page, 'Breve');
  await expect(page.getByRole('heading', { name: 'Breve', level: 1 })).toBeVisible();
}

test('a letter gets words of the company’s own: seen before they are saved, refused where broken, and given back', async ({
  page,
  dinero,
}) => {
  await createCompany(page, dinero.companies[0]!);
  await open(page);
  const first = await nextPicture(page, null);
  const opening = page.getByRole('textbox', { name: 'Indledning' });
  const save = page.getByRole('button', { name: 'Gem', exact: true });
  const standard = await opening.inputValue();
  await expect(save).toBeDisabled();

  await opening.fill('Kære ');
  await page.getByRole('button', { name: '{kunde}', exact: true }).click();
  await expect(opening).toHaveValue('Kære {kunde}');
  await expect(opening).toBeFocused();
  await page.keyboard.type(', husk os.');
  const second = await nextPicture(page, first);
  await page.getByText('E-mailen, brevet er vedhæftet').click();
  await expect(page.getByText('Kære Bageriet Kornblomst ApS, husk os.')).toBeVisible();

  await test.step('what is broken cannot be saved, and stays as it was written', async () => {
    await opening.fill('Kære {kunden}');
    await expect(page.getByText('{kunden} findes ikke. Vælg et felt fra listen.')).toBeVisible();
    await expect(save).toBeDisabled();
    await page.getByRole('button', { name: /^Rykker 2/ }).click();
    await expect(page.getByRole('heading', { name: 'Rykker 2' })).toBeVisible();
    await page.getByRole('button', { name: /^Rykker 1/ }).click();
    await expect(opening).toHaveValue('Kære {kunden}');
    await opening.fill('Kære {kunde}, husk os.');
  });

  await test.step('what is right is saved for this letter alone', async () => {
    await save.click();
    await expect(page.getByText('Teksten er gemt: Rykker 1')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Rykker 1.*Egen tekst/ })).toBeVisible();
    await goTo(page, 'Udbakke');
    await open(page);
    await expect(opening).toHaveValue('Kære {kunde}, husk os.');
    await page.getByText('Engelsk', { exact: true }).click();
    await expect(opening).not.toHaveValue(/husk os/);
    await page.getByText('Dansk', { exact: true }).click();
  });

  await test.step('the standard comes back when it is asked for', async () => {
    await page.getByRole('button', { name: 'Nulstil til standardteksten' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nulstil til standardteksten' }).click();
    await expect(opening).toHaveValue(standard);
    await expect(page.getByText('Egen tekst')).toHaveCount(0);
    await nextPicture(page, second);
  });
});

test('the paper of the company is its own: logo, colour and payment line, and a sample of it is saved as PDF', async ({
  app,
  page,
  dinero,
  userData,
}) => {
  await createCompany(page, dinero.companies[0]!);
  await open(page);
  const bare = await nextPicture(page, null);
  await page.getByRole('tab', { name: 'Brevpapir' }).click();
  await page.getByRole('textbox', { name: 'Adresse' }).fill('Havnegade 1\n8000 Aarhus C');
  await page.getByLabel('Farve', { exact: true }).fill('#8a1538');
  const payTo = page.getByRole('textbox', { name: 'Betalingslinje' });
  await payTo.fill('DK51 0040 0440 1162 43');
  await expect(page.getByText(/^Betalingslinjen kan ikke læses/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gem', exact: true })).toBeDisabled();
  await payTo.fill('+71<+81234567<');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Brevpapiret er gemt.')).toBeVisible();
  const written = await nextPicture(page, bare);

  await test.step('a logo is a picture, whatever its name says', async () => {
    const lie = path.join(userData, 'logo.png');
    fs.writeFileSync(lie, 'no picture at all');
    await choose(app, lie);
    await page.getByRole('button', { name: 'Vælg logo' }).click();
    await expect(page.getByText('Filen er ikke et PNG- eller JPEG-billede. Vælg et andet billede.')).toBeVisible();
    const picture = path.join(userData, 'mark.png');
    await page.locator('.nav__brand svg').first().screenshot({ path: picture });
    await choose(app, picture);
    await page.getByRole('button', { name: 'Vælg logo' }).click();
    await expect(page.getByRole('img', { name: 'Virksomhedens logo' })).toBeVisible();
    await nextPicture(page, written);
  });

  await test.step('a sample is saved as it is seen', async () => {
    const file = path.join(userData, 'prøve.pdf');
    await choose(app, file);
    await page.getByRole('button', { name: 'Gem prøve som PDF' }).click();
    await expect(page.getByText('Prøven er gemt: prøve.pdf')).toBeVisible();
    expect(fs.readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('the page of letters shows itself in light and dark, large and small, without a violation of accessibility', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(120_000);
  fs.mkdirSync(FOLDER, { recursive: true });
  await createCompany(page, dinero.companies[0]!);
  await open(page);
  await nextPicture(page, null);
  await page.getByRole('textbox', { name: 'Emne' }).fill('Husk {fakturaer');
  for (const tab of ['Tekster', 'Brevpapir']) {
    await page.getByRole('tab', { name: tab }).click();
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      for (const [width, height] of [
        [1280, 800],
        [900, 600],
      ] as const) {
        await app.electron.evaluate(
          // The press has a window as well, which is never shown.
          ({ BrowserWindow }, size) =>
            BrowserWindow.getAllWindows()
              .find((window) => window.isVisible())
              ?.setContentSize(size[0], size[1]),
          [width, height] as const,
        );
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
        await page.screenshot({ path: `${FOLDER}/${tab}-${theme}-${width}.png`, animations: 'disabled' });
      }
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect.soft(violations.map(({ id, nodes }) => [tab, theme, id, nodes[0]?.html])).toEqual([]);
    }
  }
});
