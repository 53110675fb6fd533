import fs from 'node:fs';
import path from 'node:path';
import type { DemoDinero } from '../../main/dinero/demo';
import { addDays, date } from '../../src/claim/date';
import { expect, test } from './fixture';
import { shower } from './show';
import { connect, createCompany, goTo, rowOf } from './steps';

const show = shower('approval');

/** Overdue invoices of different companies, none of which was ever reminded. */
function neverReminded(dinero: DemoDinero, wanted: number): { guid: string; number: number; due: string }[] {
  const seen = new Set<string>();
  const found = dinero.control.invoices().flatMap(({ guid, number, due, payments }) => {
    const { cvr, email, currency, guid: contact } = dinero.control.contactOf(guid);
    const ordinary = cvr !== null && email !== null && currency === 'DKK' && payments.length === 0 && number !== null;
    const untouched = dinero.control.reminders(guid).length === 0 && dinero.control.status(guid) === 'Overdue';
    if (!ordinary || !untouched || seen.has(contact)) return [];
    seen.add(contact);
    return [{ guid, number, due }];
  });
  return found.sort((a, b) => a.due.localeCompare(b.due)).slice(0, wanted);
}

test('letters that wait for a yes come first, are let go letter by letter, and count once they were posted', async ({
  app,
  page,
  dinero,
  userData,
}) => {
  test.setTimeout(240_000);
  const [one, other] = neverReminded(dinero, 2);
  // Due a day later, so that the first stands at the head of their common letter.
  const second = dinero.control.issue(one!.guid, dinero.control.total(one!.guid), addDays(date(one!.due), 1));
  const folder = path.join(userData, 'breve');
  fs.mkdirSync(folder);
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await createCompany(page, dinero.companies[0]!);
  await connect(page, dinero);
  await expect(page.getByRole('button', { name: /^Nye fakturaer \d+/ })).toBeVisible({ timeout: 30_000 });
  const answers = await page.evaluate(
    async (invoiceGuids) => [
      await window.rykkerklar.call('delivery.chooseFolder'),
      await window.rykkerklar.call('delivery.set', { channel: 'print', combine: true, approve: true }),
      await window.rykkerklar.call('cases.activate', { invoiceGuids }),
      await window.rykkerklar.call('invoices.fetch'),
    ],
    [one!.guid, second.guid, other!.guid],
  );
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);

  await goTo(page, 'Udbakke');
  await expect(page.getByText('Ét brev om 2 fakturaer')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByRole('button', { name: 'Godkend og send 2 breve' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/kan ikke kaldes tilbage/)).toBeVisible();
  expect(fs.readdirSync(folder)).toEqual([]);
  // A letter is approved whole, so the yes is offered once for it; each invoice can be taken out of it.
  await expect(page.getByRole('button', { name: /^Godkend brevet om faktura/ })).toHaveCount(2);
  await expect(page.getByRole('button', { name: /^Træk tilbage/ })).toHaveCount(3);
  await page.getByRole('checkbox', { name: `Vælg brevet om faktura ${one!.number}` }).check();
  await show(app, page, '1-waiting');

  await page.getByRole('button', { name: 'Godkend og send valgte (1)' }).click();
  await expect(page.getByText('1 brev er godkendt')).toBeVisible();
  await expect(rowOf(page, one!.number)).toContainText('Skal postes', { timeout: 60_000 });
  await expect(rowOf(page, second.number!)).toContainText('Skal postes');
  await expect(rowOf(page, other!.number)).toContainText('Venter på dig');
  expect(fs.readdirSync(folder)).toHaveLength(1);
  await show(app, page, '2-to-be-posted');

  await page.getByRole('button', { name: `Træk tilbage: rykkeren til faktura ${other!.number}` }).click();
  await expect(rowOf(page, other!.number)).toContainText('Annulleret', { timeout: 30_000 });
  await page.getByRole('button', { name: `Brevet om faktura ${one!.number} er sendt med posten` }).click();
  for (const number of [one!.number, second.number!])
    await expect(rowOf(page, number).locator('.pill')).toHaveText('Sendt', { timeout: 30_000 });
  expect(fs.readdirSync(folder)).toHaveLength(1);
  await show(app, page, '3-posted');
});
