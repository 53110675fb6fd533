import fs from 'node:fs';
import path from 'node:path';
import { startDesktop, type Desktop } from './desktop';
import { expect, test as base } from './fixture';
import type { RunningApp } from './runningApp';
import { connect, createCompany, openDemoCompany, openFirstPreview, unlock } from './steps';

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

const labels = async (desktop: Desktop): Promise<string[]> =>
  (await desktop.tray.menu()).filter(({ separator }) => !separator).map(({ label }) => label);
const windows = (app: RunningApp): Promise<number> =>
  app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
const closeWindow = (app: RunningApp): Promise<void> =>
  app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
const settingsOf = (app: RunningApp): unknown =>
  JSON.parse(fs.readFileSync(path.join(app.userData, 'settings.json'), 'utf8'));

test('the icon by the clock has a menu with everything, in the language of the screen', async ({
  page,
  dinero,
  desktop,
}) => {
  const company = dinero.companies[0]!;
  await expect.poll(() => desktop.tray.count).toBe(1);
  await expect.poll(() => labels(desktop)).toEqual(['Åbn Rykkerklar', 'Forstyr ikke til i morgen', 'Afslut']);

  await createCompany(page, company);
  await expect
    .poll(() => labels(desktop))
    .toEqual(['Åbn Rykkerklar', company.name, 'Forstyr ikke til i morgen', 'Sæt alt på pause', 'Afslut']);
  const about = async (): Promise<string[]> =>
    (await desktop.tray.menu())
      .find(({ label }) => label.startsWith(company.name))! // counts may follow the name
      .children.map(({ label }) => label);
  expect(await about()).toEqual(['Åbn', 'Hent nu', '', 'Ikke forbundet til Dinero']);
  await connect(page, dinero);
  await expect.poll(about).not.toContain('Ikke forbundet til Dinero');

  await page.evaluate(() => window.rykkerklar.call('settings.set', { language: 'en' }));
  await expect.poll(() => labels(desktop)).toContain('Quit');
});

test('peace until tomorrow is remembered over a restart', async ({ app, page, desktop }) => {
  await expect(page.getByRole('button', { name: 'Opret virksomhed' })).toBeVisible();
  const ticked = async () =>
    (await desktop.tray.menu()).find(({ label }) => label === 'Forstyr ikke til i morgen')?.checked;
  await expect.poll(ticked).toBe(false);
  await desktop.tray.choose('Forstyr ikke til i morgen');
  await expect.poll(ticked).toBe(true);
  await app.relaunch();
  await expect.poll(() => desktop.tray.count).toBe(2);
  await expect.poll(ticked).toBe(true);
});

test('closing the window leaves the app at work, says so once, and a second start opens it again', async ({
  app,
  page,
  dinero,
  desktop,
}) => {
  const company = dinero.companies[0]!;
  await createCompany(page, company);
  await closeWindow(app);
  await expect.poll(() => desktop.notifications.sent.map(({ body }) => body)).toHaveLength(1);
  expect(desktop.notifications.sent[0]).toMatchObject({ title: 'Rykkerklar' });
  expect(desktop.notifications.sent[0]!.body).toContain('arbejder videre i baggrunden');
  await expect.poll(() => settingsOf(app)).toMatchObject({ saidTray: true });
  expect(await windows(app)).toBe(0);

  await app.startSecond();
  const again = await app.waitForWindow();
  await expect(again.getByRole('navigation')).toContainText(company.name.slice(0, 10)); // it was not locked meanwhile
  await closeWindow(app);
  await expect.poll(() => windows(app)).toBe(0);
  desktop.notifications.press(desktop.notifications.sent[0]!.id); // an old one that still lies there
  await expect.poll(() => windows(app)).toBe(1);
  expect(desktop.notifications.sent).toHaveLength(1);
});

test('a click on the icon, or its menu, opens the window', async ({ app, page, desktop }) => {
  await expect(page.getByRole('button', { name: 'Opret virksomhed' })).toBeVisible();
  for (const open of [() => desktop.tray.activate(), () => desktop.tray.choose('Åbn Rykkerklar')]) {
    await closeWindow(app);
    await expect.poll(() => windows(app)).toBe(0);
    await open();
    await expect.poll(() => windows(app)).toBe(1);
  }
});

/** Chooses "Afslut". The app may be gone before it has answered the desktop. */
const chooseQuit = (desktop: Desktop): Promise<void> => desktop.tray.choose('Afslut').catch(() => undefined);

test('"Afslut" in the menu ends the app', async ({ app, page, desktop }) => {
  await expect(page.getByRole('button', { name: 'Opret virksomhed' })).toBeVisible();
  await chooseQuit(desktop);
  await app.ended();
});

test('with a reminder on its way "Afslut" asks first, and staying is the answer that is offered', async ({
  app,
  page,
  dinero,
  desktop,
}) => {
  await openDemoCompany(page, dinero);
  await openFirstPreview(page);
  const gate = dinero.control.gate({ method: 'POST', path: /\/book$/, at: 'before' });
  await page.getByRole('button', { name: 'Send rykker' }).click();
  await gate.reached;
  // Nobody sits before the screen: the answer is given here, and what was asked is kept.
  await app.electron.evaluate(({ dialog }) => {
    const asked: Electron.MessageBoxOptions[] = [];
    const answer = (options: Electron.MessageBoxOptions) => {
      asked.push(options);
      return Promise.resolve({ response: asked.length - 1, checkboxChecked: false });
    };
    Object.assign(dialog, { showMessageBox: answer });
    Object.assign(globalThis, { asked });
  });
  const asked = () =>
    app.electron.evaluate(() => (globalThis as unknown as { asked: Electron.MessageBoxOptions[] }).asked);
  await chooseQuit(desktop);
  await expect.poll(asked).toMatchObject([
    {
      message: 'Der er 1 rykker på vej.',
      detail: 'Den bliver taget op, næste gang programmet starter. Afslut alligevel?',
      buttons: ['Bliv ved', 'Afslut'],
      defaultId: 0,
      cancelId: 0,
    },
  ]);
  expect(await windows(app)).toBe(1);
  const ended = app.ended();
  await chooseQuit(desktop);
  gate.release();
  await ended;
});

test('started by the computer it opens no window and works; a hidden second start changes nothing', async ({
  app,
  page,
  desktop,
}) => {
  await expect(page.getByRole('button', { name: 'Opret virksomhed' })).toBeVisible();
  await app.quit();
  await app.launchHidden();
  await expect.poll(() => desktop.tray.count).toBe(2);
  await expect.poll(() => labels(desktop)).toContain('Afslut');
  await app.startSecond('--hidden');
  expect(await windows(app)).toBe(0);
  await desktop.tray.choose('Åbn Rykkerklar');
  await expect((await app.waitForWindow()).getByRole('button', { name: 'Opret virksomhed' })).toBeVisible();
});

test('the page locks with the screen, unless that is switched off', async ({ app, page, dinero }) => {
  const company = dinero.companies[0]!;
  await createCompany(page, company);
  const lockScreen = () =>
    app.electron.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('unlock-screen');
      powerMonitor.emit('lock-screen');
    });
  await page.evaluate(() => window.rykkerklar.call('settings.set', { lockWithScreen: false }));
  await lockScreen();
  await expect(page.getByRole('navigation')).toBeVisible();
  expect(await page.evaluate(() => window.rykkerklar.call('session.get'))).not.toMatchObject({ data: null });

  await page.evaluate(() => window.rykkerklar.call('settings.set', { lockWithScreen: true }));
  await lockScreen();
  await expect(page.getByLabel('Adgangskode', { exact: true })).toBeVisible();
  await unlock(page, company);
});

test('the menu of a company leads to its log-in, and locks another that is open', async ({ page, dinero, desktop }) => {
  const [first, second] = [dinero.companies[0]!, dinero.companies[1]!];
  await createCompany(page, first);
  await page.getByRole('button', { name: 'Log ud' }).click();
  await page.getByRole('button', { name: 'Opret en virksomhed til' }).click();
  await createCompany(page, second);
  await desktop.tray.choose(first.name, 'Åbn');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const wanted = await page.evaluate(() => window.rykkerklar.call('session.wanted'));
  const known = await page.evaluate(() => window.rykkerklar.call('profiles.list'));
  const profileId = known.ok ? known.data.find(({ name }) => name === first.name)?.id : 'the list was refused';
  expect(wanted).toEqual({ ok: true, data: { profileId } });
  await unlock(page, first);
  await expect(page.getByRole('navigation')).toContainText(first.name.slice(0, 10));
});
