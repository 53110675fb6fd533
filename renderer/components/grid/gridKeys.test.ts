import { describe, expect, it } from 'vitest';
import { moveBy } from './gridKeys';

describe('keys in the list', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 5, 4],
    ['PageDown', 5, 15],
    ['PageUp', 5, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['a', 5, undefined],
  ])('%s from %i goes to %s', (key, current, expected) => {
    expect(moveBy(key, current, 100, 10)).toBe(expected);
  });

  it('move nothing in an empty list', () => {
    expect(moveBy('ArrowDown', -1, 0, 10)).toBeUndefined();
  });
});
