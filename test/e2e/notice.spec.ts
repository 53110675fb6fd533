import { startDesktop, type Desktop } from './desktop';
import { expect, test as base } from './fixture';
import { connect, createCompany, unlock } from './steps';
import { addDays } from '../../src/claim/date';

/** The desktop is there before the app, which asks once what it can do. */
const test = base.extend<{ desktop: Desktop }>({
  desktop: [
    async ({}, use) => {
      const desktop = await startDesktop();
      await use(desktop);
      desktop.stop();
    },
    { auto: true },
  ],
});

test('a run without a window sends one notification, and its click leads to that company’s new invoices through its log-in', async ({
  app,
  page,
  dinero,
  desktop,
}) => {
  test.setTimeout(120_000);
  const [first, second] = [dinero.companies[0]!, dinero.companies[1]!];
  const { notifications, tray } = desktop;
  for (const company of [first, second]) {
    if (company === second) {
      await page.getByRole('button', { name: 'Log ud' }).click();
      await page.getByRole('button', { name: 'Opret en virksomhed til' }).click();
    }
    await createCompany(page, company);
    await connect(page, dinero, company);
    // A new connection is fetched at once, and what it found is told in one go.
    await expect.poll(() => notifications.sent.filter(({ title }) => title === company.name)).toHaveLength(1);
  }
  const debtors = dinero.control.invoices(second.organizationId).map(({ guid }) => dinero.control.contactOf(guid).name);
  for (const { title, body } of notifications.sent) {
    expect(body).toMatch(/^\d+ nye forfaldne fakturaer/);
    expect(debtors.filter((name) => `${title} ${body}`.includes(name))).toEqual([]);
  }

  await app.quit();
  const icons = tray.count;
  await app.launchHidden();
  await expect.poll(() => tray.count).toBe(icons + 1);
  const entryOfSecond = async () => (await tray.menu()).find(({ label }) => label.startsWith(second.name));
  await expect.poll(async () => (await entryOfSecond())?.children.map(({ label }) => label)).toContain('Hent nu');
  const before = notifications.sent.length;
  const fresh = dinero.control
    .invoices(second.organizationId)
    .filter(({ guid, deletedAt }) => deletedAt === null && dinero.control.status(guid) === 'Booked')
    .slice(0, 2);
  for (const { guid } of fresh) dinero.control.moveDue(guid, addDays(dinero.control.today(), -20));
  await tray.choose((await entryOfSecond())!.label, 'Hent nu');

  await expect.poll(() => notifications.sent.length).toBe(before + 1);
  const notice = notifications.sent.at(-1)!;
  expect(notice.title).toBe(second.name);
  expect(notice.body).toMatch(/^2 nye forfaldne fakturaer/);
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0);

  notifications.press(notice.id);
  const opened = await app.waitForWindow();
  await expect(opened.getByRole('navigation')).toHaveCount(0); // the log-in comes first, whoever clicks
  await unlock(opened, second);
  await expect(opened.getByRole('heading', { name: 'Nye fakturaer' })).toBeVisible();
  for (const { number } of fresh) {
    await opened.getByRole('textbox', { name: /Søg/ }).fill(String(number));
    await expect(opened.getByRole('row').filter({ hasText: String(number) })).toHaveCount(1);
  }
  expect(notifications.sent).toHaveLength(before + 1);
});
