import type { OutboxEntry } from '../../../src/ipc/views';

/** Whether a person has to do something about the entry: try it again, or say what became of it. */
export const needsAttention = (entry: Pick<OutboxEntry, 'state'>): boolean =>
  entry.state === 'failed' || entry.state === 'uncertain';

/** Whether the entry can be tried again at once or taken back: it failed, or waits and its mail is not on its way. */
export const mayWithdraw = ({ state, stage, nextTryAt }: Pick<OutboxEntry, 'state' | 'stage' | 'nextTryAt'>): boolean =>
  state === 'failed' ||
  (state === 'queued' && nextTryAt !== null) ||
  (state === 'sending' && stage !== 'mailing' && nextTryAt !== null);

/** Newest first, with what needs attention above the rest. */
export const byAttention = (entries: OutboxEntry[]): OutboxEntry[] =>
  [...entries].sort((a, b) => Number(needsAttention(b)) - Number(needsAttention(a)) || b.id - a.id);
