import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ore } from '../claim/money';
import { collectionCost } from './collectionCost';

describe('the highest cost of collection', () => {
  it.each([
    ['0.00', 0, 0, 0],
    ['0.01', 1, 400_00, 300_00],
    ['1,000.00', 1_000_00, 400_00, 300_00],
    ['1,000.01', 1_000_01, 700_00, 500_00],
    ['2,500.00', 2_500_00, 700_00, 500_00],
    ['2,500.01', 2_500_01, 1_000_00, 650_00],
    ['5,000.00', 5_000_00, 1_000_00, 650_00],
    ['5,000.01', 5_000_01, 1_300_00, 850_00],
    ['10,000.00', 10_000_00, 1_300_00, 850_00],
    ['10,000.01', 10_000_01, 1_700_00, 1_150_00],
    ['25,000.00', 25_000_00, 1_700_00, 1_150_00],
    ['25,000.01', 25_000_01, 2_250_00, 1_400_00],
    ['50,000.00', 50_000_00, 2_250_00, 1_400_00],
    ['50,000.01', 50_000_01, 2_850_00, 1_850_00],
    ['100,000.00', 100_000_00, 2_850_00, 1_850_00],
    ['100,000.01', 100_000_01, 3_850_00, 2_550_00],
    ['250,000.00', 250_000_00, 3_850_00, 2_550_00],
    ['250,000.01', 250_000_01, 6_400_00, 4_250_00],
    ['500,000.00', 500_000_00, 6_400_00, 4_250_00],
    ['500,000.01: a hundredth of an øre is none', 500_000_01, 6_400_00, 4_250_00],
    ['500,100.00', 500_100_00, 6_401_00, 4_250_67],
    ['1,000,000.00', 1_000_000_00, 11_400_00, 7_600_00],
  ])('for a claim of %s', (_, principal, outside, own) => {
    expect(collectionCost(ore(principal))).toEqual({ outside, own });
  });

  it('never falls as the claim grows', () => {
    const amount = fc.integer({ min: 0, max: 2_000_000_00 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [less, more] = [collectionCost(ore(Math.min(a, b))), collectionCost(ore(Math.max(a, b)))];
        return less.outside <= more.outside && less.own <= more.own && more.own <= more.outside;
      }),
    );
  });
});
