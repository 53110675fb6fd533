import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWrong, NO_ATTEMPTS, remainingWait, waitAfter } from './lockout';

const after = (failed: number, now: number) => {
  let attempts = NO_ATTEMPTS;
  for (let wrong = 0; wrong < failed; wrong++) attempts = countWrong(attempts, now);
  return attempts;
};

describe('the wait after wrong passwords', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 5],
    [4, 10],
    [5, 20],
    [9, 320],
    [10, 640],
    [11, 900],
    [500, 900],
  ])('after %i is %i seconds', (failed, seconds) => {
    expect(waitAfter(failed)).toBe(seconds);
    expect(remainingWait(after(failed, 0), 0).seconds).toBe(seconds);
  });

  it('runs down with the clock, rounded up', () => {
    const attempts = after(4, 1_000_000);
    expect(remainingWait(attempts, 1_000_001).seconds).toBe(10);
    expect(remainingWait(attempts, 1_009_999).seconds).toBe(1);
    expect(remainingWait(attempts, 1_010_000).seconds).toBe(0);
  });

  it('is never shortened by a clock that was set back, nor longer than it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 20 }), fc.nat(10_000_000), (failed, back) => {
        const now = 1e12;
        const { seconds, attempts } = remainingWait(after(failed, now), now - back);
        expect(seconds).toBe(waitAfter(failed));
        expect(remainingWait(attempts, now - back + waitAfter(failed) * 1000).seconds).toBe(0);
      }),
    );
  });
});
