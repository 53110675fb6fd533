import { describe, expect, it } from 'vitest';
import { shortcutHint, shortcutOf, type Pressed, type Shortcut } from './shortcuts';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('shortcuts', () => {
  it.each<[string, Pressed, boolean, Shortcut | undefined]>([
    ['Ctrl+1 opens the first page', press('1', { ctrlKey: true }), false, { go: 'new' }],
    ['Cmd+8 opens the last page', press('8', { metaKey: true }), true, { go: 'diagnostics' }],
    ['Ctrl+9 is nothing', press('9', { ctrlKey: true }), false, undefined],
    ['a bare 1 is nothing', press('1'), false, undefined],
    ['/ searches', press('/'), false, 'search'],
    ['/ in a field is a character', press('/'), true, undefined],
    ['Ctrl+R fetches', press('r', { ctrlKey: true }), false, 'fetch'],
    ['F5 fetches, even from a field', press('F5'), true, 'fetch'],
    ['Ctrl+L locks with caps lock on', press('L', { ctrlKey: true }), false, 'lock'],
    ['Ctrl+Shift+R is left to others', press('R', { ctrlKey: true, shiftKey: true }), false, undefined],
    ['AltGr, which is Ctrl+Alt, types a character', press('1', { ctrlKey: true, altKey: true }), false, undefined],
  ])('%s', (_name, pressed, typing, expected) => {
    expect(shortcutOf(pressed, typing)).toEqual(expected);
  });

  it('are written in the way of the platform', () => {
    expect([shortcutHint('L', 'darwin'), shortcutHint('L', 'win32')]).toEqual(['⌘L', 'Ctrl+L']);
  });
});
