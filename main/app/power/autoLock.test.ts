import { describe, expect, it } from 'vitest';
import { leftAlone } from './autoLock';

describe('a page that was left alone', () => {
  it.each([
    [899, 15, false],
    [900, 15, true],
    [5000, 240, false],
    [1_000_000, 0, false],
  ])('for %i seconds locks after %i minutes: %s', (seconds, minutes, locks) => {
    expect(leftAlone(seconds, minutes)).toBe(locks);
  });
});
