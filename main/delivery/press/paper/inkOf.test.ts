import { describe, expect, it } from 'vitest';
import { inkOf } from './inkOf';

describe('the colour of headings', () => {
  it.each([
    ['#1f5f8b', '#1f5f8b'],
    ['#000000', '#000000'],
    ['#f2c14e', '#1c2326'],
    ['#ffffff', '#1c2326'],
    ['#949494', '#949494'], // 3.03 : 1
    ['#959595', '#1c2326'], // 2.99 : 1
  ])('of a company with %s is %s', (colour, ink) => {
    expect(inkOf(colour)).toBe(ink);
  });
});
