import type { OutboxEntry } from '../../../src/ipc/views';

/** Whether the entry is held until a person lets it go. */
export const waitsForApproval = ({ state, approved }: Pick<OutboxEntry, 'state' | 'approved'>): boolean =>
  state === 'queued' && !approved;

/** Whether a person has to do something about the entry: approve it, try it again, or say what became of it. */
export const needsAttention = (entry: Pick<OutboxEntry, 'state' | 'approved'>): boolean =>
  entry.state === 'failed' || entry.state === 'uncertain' || waitsForApproval(entry);

/** Whether the entry can be tried again at once: it failed, or waits and its mail is not on its way. */
export const mayRetry = ({ state, stage, nextTryAt }: Pick<OutboxEntry, 'state' | 'stage' | 'nextTryAt'>): boolean =>
  state === 'failed' ||
  (state === 'queued' && nextTryAt !== null) ||
  (state === 'sending' && stage !== 'mailing' && nextTryAt !== null);

/** Newest first, with what needs attention above the rest. */
export const byAttention = (entries: OutboxEntry[]): OutboxEntry[] =>
  [...entries].sort((a, b) => Number(needsAttention(b)) - Number(needsAttention(a)) || b.id - a.id);

/** How many invoices each letter is about, by the name its rows bear. */
export function letterSizes(entries: readonly OutboxEntry[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { bundle, state } of entries) {
    if (bundle !== null && state !== 'cancelled') sizes.set(bundle, (sizes.get(bundle) ?? 0) + 1);
  }
  return sizes;
}
