import AxeBuilder from '@axe-core/playwright';
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './fixture';
import type { RunningApp } from './runningApp';

const sizes = [
  [1280, 800],
  [900, 600],
] as const;

/** Takes the page in every theme and size into a folder of `test-results`, and asks axe about each theme. */
export const shower =
  (folder: string) =>
  async (app: RunningApp, page: Page, name: string): Promise<void> => {
    fs.mkdirSync(`test-results/${folder}`, { recursive: true });
    await page.mouse.move(1, 1);
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      for (const [width, height] of sizes) {
        await app.electron.evaluate(
          ({ BrowserWindow }, size) =>
            BrowserWindow.getAllWindows()
              .find((window) => window.isVisible())
              ?.setContentSize(size[0], size[1]),
          [width, height] as const,
        );
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
        await page.screenshot({
          path: `test-results/${folder}/${name}-${theme}-${width}.png`,
          animations: 'disabled',
        });
      }
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect.soft(violations.map(({ id, nodes }) => [name, theme, id, nodes[0]?.html])).toEqual([]);
    }
  };
