import type { Page } from '@playwright/test';

/** What of a second of scrolling was seen. */
export interface Scrolled {
  frames: number;
  /** Frames of sixty a second that did not come. */
  dropped: number;
}

const FRAMES = 120;
const PIXELS_A_FRAME = 150;

/** Scrolls a list from its beginning, some rows with each frame. */
export function scroll(page: Page, list: string): Promise<Scrolled> {
  return page.evaluate(
    async ([selector, frames, pixels]) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`there is no ${selector}`);
      const frame = () => new Promise<number>(requestAnimationFrame);
      element.scrollTop = 0;
      for (let rest = 0; rest < 10; rest += 1) await frame();
      let dropped = 0;
      let last = await frame();
      for (let count = 0; count < frames; count += 1) {
        element.scrollTop += pixels;
        const now = await frame();
        dropped += Math.max(0, Math.round(((now - last) * 60) / 1000) - 1);
        last = now;
      }
      return { frames: frames + dropped, dropped };
    },
    [list, FRAMES, PIXELS_A_FRAME] as const,
  );
}

/** Gives the bare list the size of the app's. */
export async function sameSize(app: Page, bare: Page): Promise<void> {
  const size = await app.locator('.grid--cases').evaluate((grid) => [grid.clientWidth, grid.clientHeight] as const);
  await bare.locator('.bare').evaluate((list, [width, height]) => {
    if (!(list instanceof HTMLElement)) throw new Error('the bare list is no element');
    Object.assign(list.style, { width: `${width}px`, height: `${height}px` });
  }, size);
}
