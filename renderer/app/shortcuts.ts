import { pages, type Page } from './pages';

/** What a key asks for, wherever the focus is. */
export type Shortcut = { go: Page } | 'palette' | 'sheet' | 'search' | 'fetch' | 'lock' | 'undo' | Zooming;
/** Larger, smaller, or the page's own size. */
export type Zooming = 'zoom-in' | 'zoom-out' | 'zoom-off';

/** The part of a keyboard event that matters here. */
export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** So many pages have a number of their own. */
export const NUMBERED_PAGES = 9;

/** Keys that ask for the same with and without a field under them, and those that are characters there. */
const plain: Readonly<Record<string, Shortcut>> = { F1: { go: 'help' }, F5: 'fetch' };
const characters: Readonly<Record<string, Shortcut>> = { '/': 'search', '?': 'sheet' };
const withCommand: Readonly<Record<string, Shortcut>> = { k: 'palette', r: 'fetch', l: 'lock' };
/** In a field these are the field's own. */
const withCommandOutside: Readonly<Record<string, Shortcut>> = { z: 'undo' };
/** Some keyboards need Shift for one of the signs. */
const zooms: Readonly<Record<string, Shortcut>> = {
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '−': 'zoom-out',
  _: 'zoom-out',
  '0': 'zoom-off',
};

const own = (keys: Readonly<Record<string, Shortcut>>, key: string): Shortcut | undefined =>
  Object.hasOwn(keys, key) ? keys[key] : undefined;

/**
 * Reads a key press. Cmd counts as Ctrl, so that both kinds of keyboards work.
 * @param typing whether the focus is in a field, where a plain "/" or "?" is only a character
 * @returns undefined for any other key
 */
export function shortcutOf(pressed: Pressed, typing: boolean): Shortcut | undefined {
  if (pressed.altKey) return undefined;
  const command = pressed.ctrlKey || pressed.metaKey;
  if (!command) return own(plain, pressed.key) ?? (typing ? undefined : own(characters, pressed.key));
  const zoom = own(zooms, pressed.key);
  if (zoom !== undefined) return zoom;
  if (pressed.shiftKey) return undefined;
  const page = /^[1-9]$/.test(pressed.key) ? pages[Number(pressed.key) - 1] : undefined;
  if (page !== undefined) return { go: page };
  const key = pressed.key.toLowerCase();
  return own(withCommand, key) ?? (typing ? undefined : own(withCommandOutside, key));
}

/** "Ctrl+1" or "⌘1": how a tooltip writes a shortcut. */
export const shortcutHint = (key: string, platform: string): string =>
  platform === 'darwin' ? `⌘${key}` : `Ctrl+${key}`;

export const isZooming = (shortcut: Shortcut): shortcut is Zooming =>
  shortcut === 'zoom-in' || shortcut === 'zoom-out' || shortcut === 'zoom-off';
