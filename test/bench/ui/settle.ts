import type { Page } from '@playwright/test';

const PATIENCE_MS = 120_000;

/** Waits until neither the page nor main has anything to do: frames come in time, and main answers at once. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async (patience) => {
    const CALM_FRAMES = 15;
    const until = performance.now() + patience;
    const took = async (act: () => Promise<unknown>): Promise<number> => {
      const from = performance.now();
      await act();
      return performance.now() - from;
    };
    for (let calm = 0; calm < CALM_FRAMES;) {
      const frame = await took(() => new Promise(requestAnimationFrame));
      const answer = await took(() => window.rykkerklar.call('app.info'));
      calm = frame < 40 && answer < 25 ? calm + 1 : 0;
      if (performance.now() > until) throw new Error('the app did not come to rest');
    }
  }, PATIENCE_MS);
}
