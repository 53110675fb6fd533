import { describe, expect, it } from 'vitest';
import { InterestSum, roundHalfAway } from './interestSum';
import { ore } from './money';
import { rate } from './rate';

describe('exact interest', () => {
  it.each([
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [49n, 100n, 0n],
    [-49n, 100n, 0n],
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [7n, 7n, 1n],
  ])('rounds %d/%d to %d, half away from zero', (numerator, denominator, rounded) => {
    expect(roundHalfAway(numerator, denominator)).toBe(rounded);
  });

  it('adds parts of years of 360, 365 and 366 days without loss', () => {
    const sum = new InterestSum();
    for (const yearDays of [360, 365, 366] as const) sum.add(ore(100_00), yearDays, rate('10'), yearDays);
    expect(sum.rounded()).toBe(30_00);
  });

  it('rounds the sum and not its parts', () => {
    const sum = new InterestSum();
    for (let part = 0; part < 3; part += 1) sum.add(ore(100), 146, rate('1'), 365); // 0.4 øre each
    expect(sum.rounded()).toBe(1);
  });

  it('stays exact for the largest amount the door takes', () => {
    const sum = new InterestSum();
    sum.add(ore(9_999_999_999_999), 184, rate('9.75'), 365);
    expect(sum.rounded()).toBe(491506849315); // 9999999999999 × 184 × 9.75 % / 365 = 491506849315.019…
  });
});
