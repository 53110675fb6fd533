import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST, openingAt, type Area } from './windowPlace';

const own: Area = { x: 0, y: 0, width: 1920, height: 1040 };
const second: Area = { x: 1920, y: -200, width: 2560, height: 1400 };
const kept = { x: 100, y: 50, width: 1400, height: 900, maximized: false };

describe('the place of the window', () => {
  it.each([
    ['is the usual size in the middle on the first day', null, [own], { width: 1280, height: 800, maximized: false }],
    ['is the one it had', kept, [own], kept],
    [
      'is the one it had on a second screen',
      { ...kept, x: 2500, y: -150 },
      [own, second],
      { ...kept, x: 2500, y: -150 },
    ],
    [
      'is the middle of the first screen when the second one is gone',
      { ...kept, x: 2500, y: -150 },
      [own],
      { width: 1400, height: 900, maximized: false },
    ],
    [
      'is the middle when the upper edge was above the screen',
      { ...kept, y: -40 },
      [own],
      { width: 1400, height: 900, maximized: false },
    ],
    [
      'is no larger than its screen',
      { ...kept, x: 1900, width: 3000, height: 2000 },
      [{ x: 1800, y: 0, width: 1366, height: 728 }],
      { x: 1900, y: 50, width: 1366, height: 728, maximized: false },
    ],
    ['fills the screen again', { ...kept, maximized: true }, [own], { ...kept, maximized: true }],
    ['is known where no screen is', kept, [], { width: 1400, height: 900, maximized: false }],
  ])('%s', (_what, place, screens, opening) => {
    expect(openingAt(place, screens)).toEqual(opening);
  });

  it('can always be taken hold of, and is never too small for a page', () => {
    const pixel = fc.integer({ min: -5000, max: 5000 });
    const place = fc.record({
      x: pixel,
      y: pixel,
      width: fc.integer({ min: LEAST.width, max: 6000 }),
      height: fc.integer({ min: LEAST.height, max: 4000 }),
      maximized: fc.boolean(),
    });
    fc.assert(
      fc.property(place, (some) => {
        const { x, y, width, height } = openingAt(some, [own, second]);
        expect(width).toBeGreaterThanOrEqual(LEAST.width);
        expect(height).toBeGreaterThanOrEqual(LEAST.height);
        if (x === undefined || y === undefined) return;
        const onScreen = [own, second].some(
          (screen) =>
            x + width > screen.x && x < screen.x + screen.width && y >= screen.y && y < screen.y + screen.height,
        );
        expect(onScreen).toBe(true);
      }),
    );
  });
});
