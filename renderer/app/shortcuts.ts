import { pages, type Page } from './pages';

/** What a key asks for, wherever the focus is. */
export type Shortcut = { go: Page } | 'search' | 'fetch' | 'lock';

/** The part of a keyboard event that matters here. */
export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/**
 * Reads a key press. Cmd counts as Ctrl, so that both kinds of keyboards work.
 * @param typing whether the focus is in a field, where a plain "/" is only a character
 * @returns undefined for any other key
 */
export function shortcutOf(pressed: Pressed, typing: boolean): Shortcut | undefined {
  if (pressed.altKey) return undefined;
  const command = pressed.ctrlKey || pressed.metaKey;
  if (!command) {
    if (pressed.key === 'F5') return 'fetch';
    return pressed.key === '/' && !typing ? 'search' : undefined;
  }
  if (pressed.shiftKey) return undefined;
  const page = /^[1-9]$/.test(pressed.key) ? pages[Number(pressed.key) - 1] : undefined;
  if (page !== undefined) return { go: page };
  const key = pressed.key.toLowerCase();
  if (key === 'r') return 'fetch';
  return key === 'l' ? 'lock' : undefined;
}

/** "Ctrl+1" or "⌘1": how a tooltip writes a shortcut. */
export const shortcutHint = (key: string, platform: string): string =>
  platform === 'darwin' ? `⌘${key}` : `Ctrl+${key}`;
