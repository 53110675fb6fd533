import { describe, expect, it } from 'vitest';
import { parseRate, rate, toPercent } from './rate';

describe('rates', () => {
  it.each([
    ['1.75', 17500],
    ['-0.35', -3500],
    ['8', 80000],
    ['0.0001', 1],
  ])('reads %s percent exactly', (text, units) => {
    expect(parseRate(text)).toBe(units);
  });

  it.each(['', '1,75', '1.23456', 'abc', '1e2', '.5'])('does not read %j', (text) => {
    expect(parseRate(text)).toBeUndefined();
    expect(() => rate(text)).toThrow(RangeError);
  });

  it.each([
    ['9.75', '9.75'],
    ['8', '8.00'],
    ['-0.35', '-0.35'],
    ['0.125', '0.125'],
    ['9.7', '9.70'],
  ])('writes %s as %s', (text, written) => {
    expect(toPercent(rate(text))).toBe(written);
  });
});
