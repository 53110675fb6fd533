import { describe, expect, it } from 'vitest';
import { formatAmount, formatKroner, fromKroner, ore, parseDecimal, subtract, sum, toDecimal } from './money';

describe('money', () => {
  it.each([
    ['0.01', 1],
    ['250', 25000],
    ['1234.5', 123450],
    ['-0.05', -5],
    ['266.255', 26626],
    ['-266.255', -26626],
    ['0.004', 0],
  ])('reads %s as %d øre, rounding half away from zero', (text, amount) => {
    expect(parseDecimal(text)).toBe(amount);
  });

  it.each(['', '1,5', '1.', '.5', '1e3', 'NaN', '12345678901234', '1 000'])('does not read %j', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it.each([
    [266.255, 26626],
    [0.1 + 0.2, 30],
    [1e-7, 0],
    [-12.5, -1250],
  ])('takes the JSON number %d by its shortest decimal form', (kroner, amount) => {
    expect(fromKroner(kroner)).toBe(amount);
  });

  it('refuses numbers that are no amount', () => {
    expect([fromKroner(Number.NaN), fromKroner(Infinity), fromKroner(1e15)]).toEqual([undefined, undefined, undefined]);
    expect(() => ore(0.5)).toThrow(RangeError);
    expect(() => sum([ore(Number.MAX_SAFE_INTEGER), ore(1)])).toThrow(RangeError);
  });

  it('never shows a negative zero', () => {
    expect(Object.is(ore(-0), 0)).toBe(true);
    expect(toDecimal(subtract(ore(5), ore(5)))).toBe('0.00');
  });

  it('writes amounts for files, and for people in both languages', () => {
    expect(toDecimal(ore(-5))).toBe('-0.05');
    expect(formatAmount(ore(123456789))).toBe('1.234.567,89');
    expect(formatKroner(ore(123456))).toBe('1.234,56 kr.');
    expect(formatKroner(ore(123456), 'en')).toBe('DKK 1,234.56');
  });
});
