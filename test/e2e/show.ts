import AxeBuilder from '@axe-core/playwright';
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './fixture';
import type { RunningApp } from './runningApp';

const sizes = [
  [1280, 800],
  [900, 600],
] as const;

interface Look {
  /** Whether axe is asked about each theme; off where the same page was asked about in another language. */
  axe?: boolean;
}

/** Makes the window that is seen so large, in pixels of the page. */
async function resize(app: RunningApp, page: Page, size: readonly [number, number]): Promise<void> {
  // Once more where the app's answer was collected before it was read: so large it may be made twice.
  await expect(() =>
    app.electron.evaluate(
      ({ BrowserWindow }, [width, height]) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.isVisible())
          ?.setContentSize(width, height),
      size,
    ),
  ).toPass({ timeout: 20_000 });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size[0]);
}

/**
 * Takes the page in every theme and size into a folder of `test-results`, and asks axe about each theme. Nothing may reach
 * beyond the window's side.
 */
export const shower =
  (folder: string) =>
  async (app: RunningApp, page: Page, name: string, { axe = true }: Look = {}): Promise<void> => {
    fs.mkdirSync(`test-results/${folder}`, { recursive: true });
    await page.mouse.move(1, 1); // what a pointer opened is not part of the page
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    for (const size of sizes) {
      await resize(app, page, size);
      for (const theme of ['light', 'dark'] as const) {
        // a message that is just fading has the contrast of neither
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.screenshot({
          path: `test-results/${folder}/${name}-${theme}-${size[0]}.png`,
          animations: 'disabled',
        });
        const beyond = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
        expect.soft([name, size[0], beyond]).toEqual([name, size[0], 0]);
        if (!axe || size !== sizes[0]) continue;
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode(true)
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect.soft(violations.map(({ id, nodes }) => [name, theme, id, nodes[0]?.html])).toEqual([]);
      }
    }
  };

/** What reaches beyond the window's side when the page is zoomed to twice its size; empty where nothing does. */
export async function beyondAtTwice(app: RunningApp, page: Page): Promise<string[]> {
  await resize(app, page, sizes[0]);
  const zoom = (factor: number) =>
    app.electron.evaluate(
      ({ BrowserWindow }, to) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.isVisible())
          ?.webContents.setZoomFactor(to),
      factor,
    );
  await zoom(2);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(sizes[0][0] / 2);
  const beyond = await page.evaluate(() =>
    document.documentElement.scrollWidth > innerWidth
      ? [...document.querySelectorAll('main *')]
          .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
          .map((part) => part.getAttribute('class') ?? part.tagName)
          .slice(0, 5)
      : [],
  );
  await zoom(1);
  return beyond;
}
