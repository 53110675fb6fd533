import { describe, expect, it } from 'vitest';
import { zoomed, zoomSteps } from './zoom';

describe('the size of the page', () => {
  it('goes through every step up and down again, and stays at the ends', () => {
    const up = zoomSteps.map(() => 0);
    let size = 0.8;
    for (const place of up.keys()) [up[place], size] = [size, zoomed(size, 'zoom-in')];
    expect([...up, size]).toEqual([...zoomSteps, 2]);
    for (const step of zoomSteps.toReversed()) {
      expect(size).toBe(step);
      size = zoomed(size, 'zoom-out');
    }
    expect(size).toBe(0.8);
  });

  it('goes back to its own from anywhere, and to a step from between two', () => {
    expect([0.8, 1, 1.6, 2].map((from) => zoomed(from, 'zoom-off'))).toEqual([1, 1, 1, 1]);
    expect([zoomed(1.6, 'zoom-in'), zoomed(1.6, 'zoom-out')]).toEqual([1.75, 1.5]);
  });
});
