import { describe, expect, it } from 'vitest';
import type { Pressed } from '../../app/shortcuts';
import { newKeyOf, type NewKey } from './newKeys';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('the keys of the new invoices', () => {
  it.each<[string, Pressed, NewKey | undefined]>([
    ['space selects', press(' '), 'select'],
    ['Shift and space select a range', press(' ', { shiftKey: true }), 'select-range'],
    ['a activates', press('a'), 'activate'],
    ['A activates, for caps lock may be on', press('A'), 'activate'],
    ['d deactivates', press('d'), 'deactivate'],
    ['Ctrl+A selects all', press('a', { ctrlKey: true }), 'select-all'],
    ['Cmd+A selects all', press('a', { metaKey: true }), 'select-all'],
    ['Ctrl+D is left to others', press('d', { ctrlKey: true }), undefined],
    ['Alt+A is left to others', press('a', { altKey: true }), undefined],
    ['x is nothing', press('x'), undefined],
  ])('%s', (_name, pressed, expected) => {
    expect(newKeyOf(pressed)).toBe(expected);
  });
});
