import type { RunningApp } from './runningApp';
import { expect, test } from './fixture';

const windowOf = (app: RunningApp) =>
  app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return { ...window?.getNormalBounds(), zoom: window?.webContents.getZoomFactor() };
  });

test('the window opens where it stood and as large as it was drawn', async ({ app, page }) => {
  await expect(page.getByRole('button', { name: 'Opret virksomhed' })).toBeVisible();
  const place = { x: 60, y: 40, width: 1000, height: 700 };
  await app.electron.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), place);
  await expect.poll(() => windowOf(app)).toMatchObject(place);
  for (const [key, zoom] of [
    ['Control++', 1.1],
    ['Control++', 1.25],
    ['Control+-', 1.1],
    ['Control+0', 1],
    ['Control+-', 0.9],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(async () => (await windowOf(app)).zoom).toBeCloseTo(zoom);
  }

  const again = await app.relaunch();
  await expect(again.getByRole('button', { name: 'Opret virksomhed' })).toBeVisible();
  const { zoom, ...bounds } = await windowOf(app);
  expect(bounds).toEqual(place);
  expect(zoom).toBeCloseTo(0.9);
});
