import { describe, expect, it } from 'vitest';
import { texts } from '../../src/text';
import { pages } from './pages';
import { namedKeys, places, shortcutList, type Keys } from './shortcutList';
import { NUMBERED_PAGES, shortcutHint, shortcutOf, type Pressed, type Shortcut } from './shortcuts';

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
    ['Ctrl+0 draws the page in its own size', press('0', { ctrlKey: true }), true, 'zoom-off'],
    [
      'Ctrl++, for which some keyboards need Shift, makes larger',
      press('+', { ctrlKey: true, shiftKey: true }),
      false,
      'zoom-in',
    ],
    ['Cmd+- makes smaller, even from a field', press('-', { metaKey: true }), true, 'zoom-out'],
    ['Ctrl+Z takes back', press('z', { ctrlKey: true }), false, 'undo'],
    ['Ctrl+Z in a field is the field’s', press('z', { ctrlKey: true }), true, undefined],
    ['Ctrl+Shift+Z is left to others', press('Z', { ctrlKey: true, shiftKey: true }), false, undefined],
    ['a bare 1 is nothing', press('1'), false, undefined],
    ['/ searches', press('/'), false, 'search'],
    ['/ in a field is a character', press('/'), true, undefined],
    ['?, for which some keyboards need Shift, shows the shortcuts', press('?', { shiftKey: true }), false, 'sheet'],
    ['? in a field is a character', press('?', { shiftKey: true }), true, undefined],
    ['F1 helps, even from a field', press('F1'), true, { go: 'help' }],
    ['Ctrl+K jumps, even from a field', press('k', { ctrlKey: true }), true, 'palette'],
    ['Cmd+K jumps with caps lock on', press('K', { metaKey: true }), false, 'palette'],
    ['Ctrl+R fetches', press('r', { ctrlKey: true }), false, 'fetch'],
    ['F5 fetches, even from a field', press('F5'), true, 'fetch'],
    ['Ctrl+L locks with caps lock on', press('L', { ctrlKey: true }), false, 'lock'],
    ['Ctrl+Shift+R is left to others', press('R', { ctrlKey: true, shiftKey: true }), false, undefined],
    ['AltGr, which is Ctrl+Alt, types a character', press('1', { ctrlKey: true, altKey: true }), false, undefined],
    ['a key named as something every object has is nothing', press('constructor'), false, undefined],
  ])('%s', (_name, pressed, typing, expected) => {
    expect(shortcutOf(pressed, typing)).toEqual(expected);
  });

  it('open the first nine pages by Ctrl or Cmd and their number, also from a field', () => {
    const opened = Array.from({ length: NUMBERED_PAGES }, (_, place) => String(place + 1)).map((key, place) =>
      shortcutOf(press(key, place % 2 === 0 ? { ctrlKey: true } : { metaKey: true }), true),
    );
    expect(opened).toEqual(pages.slice(0, NUMBERED_PAGES).map((go) => ({ go })));
  });

  it('are written in the way of the platform', () => {
    expect([shortcutHint('L', 'darwin'), shortcutHint('L', 'win32')]).toEqual(['⌘L', 'Ctrl+L']);
  });
});

describe('the list of shortcuts', () => {
  const asked = (keys: Keys): (Shortcut | undefined)[] => {
    if ('named' in keys) return [];
    if ('sign' in keys) return [shortcutOf(press(keys.sign), false)];
    const each = keys.mod === '1 – 9' ? Array.from('123456789') : [keys.mod];
    return each.map((key) => shortcutOf(press(key, { ctrlKey: true }), false));
  };

  it('holds every key that works everywhere, and no other', () => {
    const all = shortcutList.everywhere.flatMap(({ keys }) => keys.flatMap(asked));
    expect(all).not.toContain(undefined);
    expect(all.filter((shortcut) => typeof shortcut === 'string').sort()).toEqual([
      ...['fetch', 'fetch', 'lock', 'palette', 'search', 'sheet', 'undo', 'zoom-in', 'zoom-off', 'zoom-out'],
    ]);
    expect(all.filter((shortcut) => typeof shortcut === 'object')).toHaveLength(NUMBERED_PAGES + 1);
  });

  it('has a word for every place, deed and named key, and no word more', () => {
    const deeds = Object.values(shortcutList).flatMap((rows) => rows.map(({ does }) => does));
    expect(Object.keys(texts.da.shortcuts.place)).toEqual([...places]);
    expect(Object.keys(texts.da.shortcuts.does).sort()).toEqual([...new Set(deeds)].sort());
    expect(Object.keys(texts.da.shortcuts.key)).toEqual([...namedKeys]);
  });
});
