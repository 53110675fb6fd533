import fs from 'node:fs';
import path from 'node:path';
import type { DemoDinero } from '../../main/dinero/demo';
import { expect, test } from './fixture';
import { connect, createCompany, fetchInvoices, goTo, openDemoCompany, openFirstPreview, rowOf, unlock } from './steps';

const liveReminders = (dinero: DemoDinero, number: number) =>
  dinero.control.reminders(number).filter(({ deleted }) => !deleted);
const reminderMails = (dinero: DemoDinero, number: number) =>
  dinero.control.mails(number).filter(({ type }) => type === 'Reminder');

test('a company is connected, an invoice reminded, and all is there after a restart', async ({ app, page, dinero }) => {
  const company = dinero.companies[0]!;
  await createCompany(page, company);
  await connect(page, dinero);
  await fetchInvoices(page);
  const number = await openFirstPreview(page);
  const total = await page.locator('.claim__total .num').innerText();
  await page.getByRole('button', { name: 'Send rykker' }).click();
  await expect(page.getByText('Rykker 1 er sendt')).toBeVisible();
  expect(liveReminders(dinero, number)).toHaveLength(1);
  expect(reminderMails(dinero, number)).toHaveLength(1);

  const again = await app.relaunch();
  await unlock(again, company);
  await goTo(again, 'Fakturaer i Dinero');
  await expect(rowOf(again, number)).toContainText('Rykker 1 sendt');
  await expect(rowOf(again, number)).toContainText(total.replace(/ kr\.$/, ''));
  await goTo(again, 'Udbakke');
  await expect(rowOf(again, number)).toContainText(total.replace(/ kr\.$/, ''));
});

const deaths: [string, { method: string; path: RegExp; at: 'before' | 'after' }][] = [
  ['between booked and e-mailed', { method: 'GET', path: /\/mailouts$/, at: 'before' }],
  [
    'when the e-mail has gone but its answer has not come',
    { method: 'POST', path: /\/reminders\/email$/, at: 'after' },
  ],
  ['when the reminder is created but not booked', { method: 'POST', path: /\/book$/, at: 'before' }],
];
for (const [when, where] of deaths) {
  test(`the app is killed ${when}: after the restart there is one reminder, mailed once`, async ({
    app,
    page,
    dinero,
  }) => {
    await openDemoCompany(page, dinero);
    const number = await openFirstPreview(page);
    const gate = dinero.control.gate(where);
    await page.getByRole('button', { name: 'Send rykker' }).click();
    await gate.reached;
    await app.kill();
    gate.release();

    const again = await app.launch();
    await unlock(again, dinero.companies[0]!);
    await goTo(again, 'Fakturaer i Dinero');
    await expect(rowOf(again, number)).toContainText('Rykker 1 sendt', { timeout: 30_000 });
    expect(liveReminders(dinero, number).map(({ draft }) => draft)).toEqual([false]);
    expect(reminderMails(dinero, number)).toHaveLength(1);
  });
}

test('an invoice that is paid while the preview is open is not reminded, and the page says so', async ({
  page,
  dinero,
}) => {
  await openDemoCompany(page, dinero);
  const number = await openFirstPreview(page);
  dinero.control.pay(number);
  await page.getByRole('button', { name: 'Send rykker' }).click();
  await expect(page.getByText('Rykkeren blev ikke sendt')).toBeVisible();
  expect(liveReminders(dinero, number)).toEqual([]);
  expect(reminderMails(dinero, number)).toEqual([]);
});

test('the folder of a company holds neither a debtor nor a key that a person could read', async ({
  app,
  page,
  dinero,
}) => {
  const company = dinero.companies[0]!;
  await createCompany(page, company);
  await connect(page, dinero);
  await fetchInvoices(page);
  const number = await openFirstPreview(page);
  const debtor = dinero.control.contactOf(number);
  await app.quit();

  const files = fs
    .readdirSync(app.userData, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  expect(files.some((file) => file.endsWith('rykkerklar.db'))).toBe(true);
  expect(files.some((file) => file.endsWith('.log'))).toBe(true);
  const secrets = {
    debtor: debtor.name,
    key: company.apiKey,
    secret: dinero.client.secret,
    mail: debtor.email ?? 'no mail',
  };
  for (const file of files) {
    const content = fs.readFileSync(file);
    for (const [what, text] of Object.entries(secrets))
      expect([file, what, content.includes(text) || content.includes(Buffer.from(text, 'utf16le'))]).toEqual([
        file,
        what,
        false,
      ]);
  }
});
