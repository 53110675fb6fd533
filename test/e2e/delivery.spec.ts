import fs from 'node:fs';
import path from 'node:path';
import { startMailServer } from '../fakes/mailServer';
import { expect, test } from './fixture';
import { shower } from './show';
import { goTo, openDemoCompany, remindButtons, rowOf } from './steps';

const FOLDER = 'test-results/delivery';
const show = shower('delivery');

test('a company sends its own letters through its own mail server, and sees exactly what was sent', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(240_000);
  fs.mkdirSync(FOLDER, { recursive: true });
  const server = await startMailServer({ security: 'none' });
  try {
    await openDemoCompany(page, dinero);
    await goTo(page, 'Virksomhed');

    await test.step('the mail server is set up, and a test mail says whether it works', async () => {
      const form = page.getByRole('form', { name: 'Egen mailserver' });
      await form.scrollIntoViewIfNeeded();
      await expect(page.getByRole('radio', { name: /^Fra egen mailserver/ })).toBeDisabled();
      await form.getByText('Ingen', { exact: true }).click();
      await expect(page.getByText('Breve og adgangskode sendes, så andre kan læse dem')).toBeVisible();
      await form.getByLabel('Server', { exact: true }).fill('127.0.0.1');
      await form.getByLabel('Port').fill(String(server.smtp.port));
      await form.getByLabel('Brugernavn').fill(server.smtp.user ?? '');
      await form.getByLabel('Adgangskode', { exact: true }).fill('forkert');
      await form.getByLabel('Afsenderadresse').fill('post@firma.example');
      await form.getByRole('button', { name: 'Gem' }).click();
      await expect(page.getByText('Mailserveren er gemt')).toBeVisible();
      await page.getByRole('button', { name: 'Send testmail' }).click();
      await expect(page.getByText(/Mailserveren godtager ikke brugernavn og adgangskode/)).toBeVisible();
      await show(app, page, '1-wrong-password');
      await form.getByLabel('Adgangskode', { exact: true }).fill(server.password);
      await form.getByRole('button', { name: 'Gem' }).click();
      await expect(page.getByText('Mailserveren er gemt').last()).toBeVisible();
      await page.getByRole('button', { name: 'Send testmail' }).click();
      await expect(page.getByText('Mailserveren har taget imod testmailen')).toBeVisible();
      expect(server.mails.map(({ to }) => to)).toEqual([['post@firma.example']]);
      await page.getByRole('radio', { name: /^Fra egen mailserver/ }).click();
      await expect(page.getByRole('radio', { name: /^Fra egen mailserver/ })).toBeChecked();
      await expect(page.getByText('Reglerne for breve er gemt')).toBeVisible();
      await page.getByRole('heading', { name: 'Sådan sendes breve' }).scrollIntoViewIfNeeded();
      await show(app, page, '2-rules');
    });

    await test.step('paper has a folder that the person chose, and the collector is written down', async () => {
      const folder = path.resolve(FOLDER);
      await app.electron.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
      }, folder);
      await page.getByRole('button', { name: 'Vælg mappe …' }).click();
      await expect(page.getByText(folder)).toBeVisible();
      await page.getByRole('textbox', { name: 'Inkassofirma', exact: true }).fill('Inkasso A/S');
      await page.getByRole('textbox', { name: 'Inkassofirmaets e-mailadresse' }).fill('sager@inkasso.example');
      await page.getByRole('form', { name: 'Inkassofirma' }).getByRole('button', { name: 'Gem' }).click();
      await expect(page.getByText('Reglerne for inkasso er gemt').first()).toBeVisible();
      await page.getByRole('heading', { name: 'Breve på papir' }).scrollIntoViewIfNeeded();
      await show(app, page, '2-paper-and-collection');
    });

    const number = await test.step('a letter goes out with its PDF, and the outbox says what to post', async () => {
      await goTo(page, 'Fakturaer i Dinero');
      const button = remindButtons(page).first();
      const found = Number(/: (\d+),/.exec((await button.getAttribute('title')) ?? '')?.[1]);
      await button.click();
      const drawer = page.getByRole('dialog');
      await expect(drawer.getByRole('button', { name: 'Send rykker' })).toBeEnabled();
      await show(app, page, '3-preview');
      await drawer.getByRole('button', { name: 'Send rykker' }).click();
      await expect.poll(() => server.mails.length, { timeout: 30_000 }).toBe(2);
      const [, mail] = server.mails;
      expect(mail?.content.attachments.map(({ mimeType }) => mimeType)).toEqual(['application/pdf']);
      await drawer.getByRole('button', { name: 'Luk' }).last().click();
      await goTo(page, 'Udbakke');
      await expect(rowOf(page, found)).toContainText('Bogfør selv: gebyr 100,00 kr.');
      expect(dinero.control.mails(found).filter(({ type }) => type === 'Reminder')).toEqual([]);
      await show(app, page, '4-outbox');
      return found;
    });

    await test.step('the letter is shown and saved as it was sent', async () => {
      await page.getByRole('button', { name: `Flere handlinger for faktura ${number}` }).click();
      await page.getByRole('menuitem', { name: 'Se brevet' }).click();
      await expect(page.getByRole('img', { name: 'Side 1 af 1' })).toBeVisible({ timeout: 30_000 });
      await show(app, page, '5-letter');
      await page.keyboard.press('Escape');
      const file = path.resolve(FOLDER, 'brev.pdf');
      await app.electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, file);
      await page.getByRole('button', { name: `Flere handlinger for faktura ${number}` }).click();
      await page.getByRole('menuitem', { name: 'Gem som PDF' }).click();
      await expect(page.getByText('Gemt som brev.pdf')).toBeVisible();
      const attached = server.mails[1]?.content.attachments[0]?.content;
      expect(fs.readFileSync(file)).toEqual(attached instanceof ArrayBuffer ? Buffer.from(attached) : attached);
    });

    await test.step('it came back: it counts no longer', async () => {
      await page.getByRole('button', { name: `Flere handlinger for faktura ${number}` }).click();
      await page.getByRole('menuitem', { name: /^Brevet kom retur/ }).click();
      await expect(page.getByText(/Det kan ikke fortrydes/)).toBeVisible();
      await page.getByRole('button', { name: 'Ja, det kom retur' }).click();
      await expect(rowOf(page, number)).toContainText('Kom retur');
      await expect
        .poll(() => dinero.control.reminders(number).filter(({ deleted }) => !deleted).length, { timeout: 30_000 })
        .toBe(0);
    });
  } finally {
    await server.close();
  }
});
