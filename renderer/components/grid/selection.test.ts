import { describe, expect, it } from 'vitest';
import { keepOnly, noSelection, selectRange, toggleAll, toggleOne, type Selection } from './selection';

const order = ['a', 'b', 'c', 'd', 'e'];
const chosen = ({ chosen: guids }: Selection): string[] => [...guids].sort();

describe('selecting rows', () => {
  it('selects a row and lets go of it again', () => {
    const once = toggleOne(noSelection, 'b');
    expect(chosen(once)).toEqual(['b']);
    expect(chosen(toggleOne(once, 'b'))).toEqual([]);
  });

  it.each([
    ['downwards', 'b', 'd'],
    ['upwards', 'd', 'b'],
  ])('selects the range %s, both ends included', (_name, from, to) => {
    expect(chosen(selectRange(toggleOne(noSelection, from), to, order))).toEqual(['b', 'c', 'd']);
  });

  it('counts every range from the row pressed last without Shift', () => {
    const wide = selectRange(toggleOne(noSelection, 'c'), 'e', order);
    expect(chosen(selectRange(wide, 'a', order))).toEqual(order);
  });

  it('follows the order shown, not the one loaded', () => {
    expect(chosen(selectRange(toggleOne(noSelection, 'a'), 'c', ['c', 'a', 'b']))).toEqual(['a', 'c']);
  });

  it('takes the row alone where there is nothing to count from', () => {
    expect(chosen(selectRange(noSelection, 'c', order))).toEqual(['c']);
    expect(chosen(selectRange({ chosen: new Set(), anchor: 'gone' }, 'c', order))).toEqual(['c']);
  });

  it('selects all that is shown, then none of it, and leaves alone what a search hides', () => {
    const hidden = toggleOne(noSelection, 'hidden');
    const all = toggleAll(toggleOne(hidden, 'a'), order);
    expect(chosen(all)).toEqual([...order, 'hidden']);
    expect(chosen(toggleAll(all, order))).toEqual(['hidden']);
  });

  it('lets go of rows that are gone, and is the same where none is', () => {
    const two = toggleOne(toggleOne(noSelection, 'a'), 'b');
    expect(chosen(keepOnly(two, new Set(['b'])))).toEqual(['b']);
    expect(keepOnly(two, new Set(order))).toBe(two);
  });
});
