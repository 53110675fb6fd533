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

/** Whether nothing of it has begun, so that it can be taken back. */
export const mayTakeBack = (entry: Parameters<typeof mayRetry>[0]): boolean =>
  mayRetry(entry) || entry.state === 'queued';
