import type { Pressed } from '../../app/shortcuts';

/** What a key asks of the list while it has the focus, besides moving. */
export type NewKey = 'select' | 'select-range' | 'select-all' | 'activate' | 'deactivate';

/** @returns undefined for any other key */
export function newKeyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): NewKey | undefined {
  if (altKey) return undefined;
  const letter = key.toLowerCase();
  if (ctrlKey || metaKey) return letter === 'a' && !shiftKey ? 'select-all' : undefined;
  if (key === ' ') return shiftKey ? 'select-range' : 'select';
  if (letter === 'a') return 'activate';
  return letter === 'd' ? 'deactivate' : undefined;
}
