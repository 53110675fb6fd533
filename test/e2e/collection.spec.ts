import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import type { DemoDinero } from '../../main/dinero/demo';
import { HandoverPackage } from '../../src/handover/handoverPackage';
import type { RunningApp } from './runningApp';
import { expect, test } from './fixture';
import { shower } from './show';
import { connect, createCompany, goTo, rowOf, unlock } from './steps';

const FOLDER = 'test-results/collection';
const LONG =
  'Vestsjællands Specialentreprise for Fjernvarmeanlæg og Kloakseparering v/ Christoffer Østergaard-Nørremark ApS';
/** Lets days pass, for the app and for Dinero alike. */
async function daysLater(app: RunningApp, dinero: DemoDinero, days: number): Promise<void> {
  dinero.control.advanceDays(days);
  await app.electron.evaluate((_, ahead) => {
    const before = Date.now;
    Date.now = () => before() + ahead * 86_400_000;
  }, days);
}

/** The first overdue invoice of a company with so many reminders in Dinero, none of which gave notice of collection. */
function reminded(dinero: DemoDinero, times: number): { guid: string; number: number } {
  const found = dinero.control.invoices().find(({ guid, payments }) => {
    const live = dinero.control.reminders(guid).filter(({ deleted, draft }) => !deleted && !draft);
    const { cvr, email, currency } = dinero.control.contactOf(guid);
    const ordinary = cvr !== null && email !== null && currency === 'DKK' && payments.length === 0;
    const warned = live.some(({ withDebtCollectionWarning }) => withDebtCollectionWarning);
    return live.length === times && !warned && ordinary && dinero.control.status(guid) === 'Overdue';
  });
  if (found?.number == null) throw new Error(`no invoice was reminded ${times} times`);
  return { guid: found.guid, number: found.number };
}

/**
 * A company whose third reminder gives notice of collection, with its invoices. Those named are active, and what is due in
 * them has been decided on.
 */
async function connectWith(page: Page, dinero: DemoDinero, invoiceGuids: string[]): Promise<void> {
  await connect(page, dinero);
  // The list of invoices would ask for each balance: its calls are needed here.
  await expect(page.getByRole('button', { name: /^Nye fakturaer \d+/ })).toBeVisible({ timeout: 30_000 });
  const answers = await page.evaluate(
    async (given) => [
      await window.rykkerklar.call('delivery.set', { notice: 'with-third' }),
      await window.rykkerklar.call('cases.activate', { invoiceGuids: given.invoiceGuids }),
      await window.rykkerklar.call('invoices.fetch'),
    ],
    { invoiceGuids },
  );
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
}

const inFolder = (app: RunningApp, folder: string): Promise<void> =>
  app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);

const show = shower('collection');

test('a case whose notice has run out is handed over into a folder, once, and what is paid since is told', async ({
  app,
  page,
  dinero,
  userData,
}) => {
  test.setTimeout(240_000);
  fs.mkdirSync(FOLDER, { recursive: true });
  const { guid, number } = reminded(dinero, 2);
  dinero.control.changeContact(guid, { name: LONG });
  await createCompany(page, dinero.companies[0]!);
  await goTo(page, 'Inkasso');
  await expect(page.getByText('Ingen sager er klar til inkasso')).toBeVisible();
  await show(app, page, '1-empty');
  await goTo(page, 'Virksomhed');
  await connectWith(page, dinero, [guid]);
  await test.step('the third reminder gives notice, and until its deadline nothing is handed over', async () => {
    await goTo(page, 'Udbakke');
    await expect(rowOf(page, number)).toContainText('Sendt', { timeout: 90_000 });
    await goTo(page, 'Inkasso');
    await expect(page.getByText('Ingen sager er klar til inkasso')).toBeVisible();
    await expect(rowOf(page, number)).toContainText('Sagen kan tidligst overdrages til inkasso');
    await show(app, page, '2-notice-running');
  });

  const folder = path.join(userData, 'til inkasso');
  fs.mkdirSync(folder);
  await test.step('afterwards it is ready, with what collection may cost, and is handed over', async () => {
    await daysLater(app, dinero, 15);
    await goTo(page, 'Udbakke');
    await goTo(page, 'Inkasso');
    await expect(page.getByRole('heading', { name: 'Klar til inkasso' })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Omkostninger' })).toBeVisible();
    await expect(page.getByText(/efter tabellen i bekendtgørelse nr. 601\/2002/)).toBeVisible();
    await page.getByRole('button', { name: 'Tabellen over inkassoomkostninger' }).click();
    await expect(page.getByRole('row', { name: /^over 500\.000,00 kr\./ })).toBeVisible();
    await page.getByRole('checkbox', { name: `Vælg faktura ${number}` }).check();
    await show(app, page, '3-ready');
    await page.getByRole('button', { name: 'Overdrag til inkasso' }).click();
    await expect(page.getByRole('radio', { name: /^Send pr. e-mail/ })).toBeDisabled();
    await show(app, page, '4-dialog');
    await inFolder(app, folder);
    await page.getByRole('button', { name: 'Vælg mappe og overdrag' }).click();
    await expect(page.getByText(/^1 sag er overdraget til inkasso: Inkasso /)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('heading', { name: 'Hos inkasso' })).toBeVisible();
    await show(app, page, '5-handed');
  });

  const [file] = fs.readdirSync(folder);
  const zip = fs.readFileSync(path.join(folder, file!));
  await test.step('the package holds the cover, the invoice, the letters and the claim', () => {
    const files = unzipSync(zip);
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const whole = HandoverPackage.parse(JSON.parse(text('case.json')));
    const [invoice] = whole.cases[0]!.invoices;
    expect(invoice).toMatchObject({ id: guid, number });
    expect(invoice!.letters.map(({ kind }) => kind)).toEqual(['reminder-1', 'reminder-2', 'reminder-notice']);
    const papers = ['Overdragelse til inkasso.pdf', invoice!.invoiceFile, ...invoice!.letters.map((one) => one.file!)];
    expect(papers.map((name) => text(name).slice(0, 5))).toEqual(papers.map(() => '%PDF-'));
    fs.writeFileSync(`${FOLDER}/cover.pdf`, files['Overdragelse til inkasso.pdf']!);
  });

  await test.step('a second time is recognised; the same package can be saved again', async () => {
    const again = await page.evaluate(
      (invoiceGuids) => window.rykkerklar.call('handover.export', { invoiceGuids, way: 'folder' }),
      [guid],
    );
    expect(again).toMatchObject({ ok: true, data: { done: null, refused: [{ number }] } });
    expect(JSON.stringify(again)).toContain(`i pakken \\"${file!}\\"`);
    await page.getByRole('button', { name: `Gem pakken igen: faktura ${number}` }).click();
    await expect(page.getByText(/^Pakken er gemt: .+ \(2\)\.zip$/)).toBeVisible();
    const copies = fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name)));
    expect(copies.map((copy) => copy.equals(zip))).toEqual([true, true]);
  });

  await test.step('it is still watched: a payment is told, also after a restart', async () => {
    dinero.control.pay(guid, dinero.control.remaining(guid));
    await page.evaluate(() => window.rykkerklar.call('invoices.fetch'));
    await goTo(page, 'Inkasso');
    await expect(page.getByText('1 sag er betalt helt eller delvist, efter den kom til inkasso')).toBeVisible({
      timeout: 120_000,
    });
    await show(app, page, '6-paid');
    const later = await app.relaunch();
    await unlock(later, dinero.companies[0]!);
    await goTo(later, 'Inkasso');
    await expect(rowOf(later, number)).toContainText(' kr. den ');
  });
});

test('a case that lacks but its notice of collection leads to it', async ({ app, page, dinero }) => {
  test.setTimeout(120_000);
  fs.mkdirSync(FOLDER, { recursive: true });
  const { guid, number } = reminded(dinero, 3);
  await createCompany(page, dinero.companies[0]!);
  await connectWith(page, dinero, [guid]);
  await goTo(page, 'Inkasso');
  await expect(rowOf(page, number)).toContainText('Mangler kun inkassovarslet.');
  await show(app, page, '7-lacks-notice');
  await page.getByRole('button', { name: `Send inkassovarsel: faktura ${number}` }).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText(`Inkassovarsel til faktura ${number}`)).toBeVisible();
  await expect(drawer.getByRole('button', { name: 'Gem brev til udskrift' })).toBeEnabled();
  await expect(drawer.getByText(/Du skriver det ud og sender det til/)).toBeVisible();
  await show(app, page, '8-notice');
});
