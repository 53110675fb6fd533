import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixture';
import { connect, createCompany, goTo, PASSWORD, removeCompany, unlock } from './steps';

const profileFolders = (userData: string): string[] =>
  fs.readdirSync(path.join(userData, 'profiles')).filter((name) => !name.startsWith('.'));

test('a second company with the same CVR is refused with the name of the first, and two others live side by side', async ({
  page,
  dinero,
}) => {
  const [first, second] = [dinero.companies[0]!, dinero.companies[1]!];
  await createCompany(page, first);
  await page.getByRole('button', { name: 'Log ud' }).click();

  await page.getByRole('button', { name: 'Opret en virksomhed til' }).click();
  await page.getByLabel('Virksomhedens navn').fill('En anden');
  await page.getByRole('textbox', { name: 'CVR-nummer' }).fill(first.cvr);
  await page.getByRole('textbox', { name: 'Vælg en adgangskode' }).fill(PASSWORD);
  await page.getByLabel('Gentag adgangskoden').fill(PASSWORD);
  await page.getByRole('button', { name: 'Opret virksomhed' }).click();
  await expect(page.getByRole('alert')).toContainText(first.name);

  await createCompany(page, second);
  await expect(page.getByRole('navigation')).toContainText(second.name.slice(0, 10));
  await page.getByRole('button', { name: 'Log ud' }).click();
  await unlock(page, first);
  await expect(page.getByText(second.name)).toHaveCount(0);
});

test('a CVR number that does not pass its check digit is refused while it is typed', async ({ page }) => {
  await page.getByRole('textbox', { name: 'CVR-nummer' }).fill('12345678');
  await page.getByLabel('Virksomhedens navn').click();
  await expect(page.getByText(/kontrolciffer/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Opret virksomhed' })).toBeDisabled();
});

test('wrong passwords make the next try wait, and the right one still opens after a restart', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(120_000);
  const company = dinero.companies[0]!;
  await createCompany(page, company);
  await page.getByRole('button', { name: 'Log ud' }).click();
  const field = page.getByLabel('Adgangskode', { exact: true });
  await page
    .getByRole('button', { name: new RegExp(company.name.slice(0, 12)) })
    .or(field)
    .first()
    .click();
  const wait = page.getByText(/prøve igen om \d+ sekund/);
  const tries = page.getByRole('button', { name: 'Lås op' });
  await expect(async () => {
    if (await wait.isVisible()) return;
    await field.fill('helt forkert adgangskode');
    await tries.click();
    await expect.poll(async () => (await wait.isVisible()) || (await tries.isEnabled())).toBe(true);
    expect(await wait.isVisible()).toBe(true);
  }).toPass({ timeout: 40_000, intervals: [0] });
  await expect(page.getByRole('alert').first()).toBeVisible();
  await app.relaunch();
  await expect(async () => unlock(app.page, company)).toPass({ timeout: 60_000 }); // let in when the wait is over
});

test('removing a company asks twice and leaves neither folder nor secret', async ({ app, page, dinero }) => {
  const company = dinero.companies[0]!;
  await createCompany(page, company);
  await connect(page, dinero);
  const [id] = profileFolders(app.userData);
  const secretsOf = () =>
    app.electron.evaluate(async ({ app: electron }, profile) => {
      const { createRequire } = process.getBuiltinModule('node:module');
      const keytar = createRequire(`${electron.getAppPath()}/package.json`)('keytar') as {
        findCredentials(service: string): Promise<{ account: string }[]>;
      };
      const found = await keytar.findCredentials('dk.rykkerklar.desktop');
      return found.map(({ account }) => account).filter((account) => account.includes(profile));
    }, id!);
  expect((await secretsOf()).length).toBeGreaterThanOrEqual(2);

  await goTo(page, 'Virksomhed');
  await removeCompany(page, company);
  expect(profileFolders(app.userData)).toEqual([]);
  expect(await secretsOf()).toEqual([]);
});

test('what a locked company was shown is gone from the page', async ({ page, dinero }) => {
  await createCompany(page, dinero.companies[0]!);
  await connect(page, dinero);
  await page.getByRole('button', { name: 'Log ud' }).click();
  await expect(
    page.getByLabel('Adgangskode', { exact: true }).or(page.getByText('Vælg virksomhed')).first(),
  ).toBeVisible();
  const answer = await page.evaluate(() => window.rykkerklar.call('session.get'));
  expect(answer).toEqual({ ok: true, data: null });
  expect(await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length)).toBe(0);
});
