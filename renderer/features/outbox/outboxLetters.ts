import type { OutboxEntry } from '../../../src/ipc/views';
import { needsAttention, waitsForApproval } from './attention';

/** The rows that go out as one letter, or went; a row alone is a letter of its own. */
export interface OutboxLetter {
  /** What the rows of the letter have in common. */
  key: string;
  /** In the order they were made; never empty. */
  entries: OutboxEntry[];
  /** How many invoices it is about, those not in sight as well. */
  size: number;
}

/** What was cancelled is in no letter any more. */
const keyOf = ({ id, bundle, state }: OutboxEntry): string =>
  bundle === null || state === 'cancelled' ? String(id) : bundle;

/** 0 waits for a yes, 1 needs another answer, 2 needs nothing. */
const rankOf = (entry: OutboxEntry): number => (waitsForApproval(entry) ? 0 : needsAttention(entry) ? 1 : 2);
const rank = ({ entries }: OutboxLetter): number => Math.min(...entries.map(rankOf));
const newest = ({ entries }: OutboxLetter): number => Math.max(...entries.map(({ id }) => id));

/**
 * The letters of the outbox: what waits for a yes, then what needs another answer, then the rest; each the newest first.
 * @param isShown which rows are in sight; a letter of which none is, is left out
 */
export function lettersOf(
  entries: readonly OutboxEntry[],
  isShown: (entry: OutboxEntry) => boolean = () => true,
): OutboxLetter[] {
  const byKey = new Map<string, OutboxEntry[]>();
  for (const entry of entries) byKey.set(keyOf(entry), [...(byKey.get(keyOf(entry)) ?? []), entry]);
  return [...byKey]
    .map(([key, rows]) => ({
      key,
      entries: rows.filter(isShown).sort((a, b) => a.id - b.id),
      size: rows.length,
    }))
    .filter((letter) => letter.entries.length > 0)
    .sort((a, b) => rank(a) - rank(b) || newest(b) - newest(a));
}

/** Whether any row of the letter is held until a person lets it go. */
export const isHeld = ({ entries }: OutboxLetter): boolean => entries.some(waitsForApproval);

/** Whether two rows of a letter have come equally far, so that what is said and done about one holds for both. */
export const standsAs = (one: OutboxEntry, other: OutboxEntry): boolean =>
  one.state === other.state &&
  one.stage === other.stage &&
  one.approved === other.approved &&
  one.overtaken === other.overtaken &&
  one.letterId === other.letterId &&
  one.reason === other.reason &&
  one.detail === other.detail;

/** The rows that left in the very letter of this one, itself among them; what becomes of one becomes of all. */
export const sentTogether = (entries: readonly OutboxEntry[], { id, state, letterId }: OutboxEntry): OutboxEntry[] =>
  entries.filter((one) => one.id === id || (letterId !== null && one.letterId === letterId && one.state === state));
