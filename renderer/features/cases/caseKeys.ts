import type { Pressed } from '../../app/shortcuts';

/** What a key asks of the list of cases while it has the focus, besides moving. */
export type CaseKey = 'open' | 'select' | 'select-range' | 'select-all';

/** @returns undefined for any other key */
export function caseKeyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): CaseKey | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' && !shiftKey ? 'select-all' : undefined;
  if (key === ' ') return shiftKey ? 'select-range' : 'select';
  return key === 'Enter' && !shiftKey ? 'open' : undefined;
}
