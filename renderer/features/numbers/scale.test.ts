import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelStep, topOf } from './scale';

describe('an axis', () => {
  it.each([
    [[], 1],
    [[0], 1],
    [[-5], 1],
    [[1], 1],
    [[1.1], 2],
    [[3, 7], 10],
    [[1_106.44], 2_000],
    [[10_000], 10_000],
    [[0.4], 0.5],
  ])('for %j ends on %d', (values, top) => {
    expect(topOf(values)).toBeCloseTo(top, 9);
  });

  it('holds every bar, and none is lost in it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1e12, noNaN: true }), { minLength: 1 }), (values) => {
        const share = Math.max(...values) / topOf(values);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
        expect(share).toBeGreaterThan(0.39);
      }),
    );
  });

  it('has room for its labels', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (bars) => {
        expect(Math.ceil(bars / labelStep(bars, 8))).toBeLessThanOrEqual(8);
      }),
    );
  });
});
