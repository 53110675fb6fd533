import type { Page } from '@playwright/test';
import { settle } from './settle';

declare global {
  interface Window {
    /** How long the list took to follow the next key, milliseconds. */
    followed?: Promise<number>;
  }
}

/** Each key of these changes how many cases are found. */
const SEARCHES = [['4', '3', '2'], ['m', 'u'], ['7'], ['b', 'y']];
/** As one types who knows what to look for. */
const BETWEEN_KEYS_MS = 120;

/** Types searches into the field above the cases and takes them out again. @returns milliseconds of each key */
export async function typeSearches(page: Page): Promise<number[]> {
  await page.getByRole('navigation').getByText('Sager').click();
  await page.locator('.grid--cases .grid__row--body').first().waitFor();
  await settle(page);
  await page.locator('.toolbar__search input').focus();
  const took: number[] = [];
  for (const letters of SEARCHES) {
    for (const key of [...letters, ...letters.map(() => 'Backspace')]) {
      await page.waitForTimeout(BETWEEN_KEYS_MS);
      took.push(await timeOf(page, key));
    }
  }
  return took;
}

/** From the key to the frame after the one that shows other rows. */
async function timeOf(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const rows = () => document.querySelector('.grid--cases')?.getAttribute('aria-rowcount');
    const frame = () => new Promise(requestAnimationFrame);
    window.followed = new Promise((resolve, reject) => {
      const follow = async (event: KeyboardEvent) => {
        const before = rows();
        do {
          await frame();
          if (performance.now() - event.timeStamp > 10_000) throw new Error(`the list did not follow ${event.key}`);
        } while (rows() === before);
        await frame();
        return performance.now() - event.timeStamp;
      };
      addEventListener('keydown', (event) => void follow(event).then(resolve, reject), { once: true, capture: true });
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => window.followed ?? Promise.reject(new Error('no key came')));
}
