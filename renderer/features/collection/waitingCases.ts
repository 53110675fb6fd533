import type { Collection } from '../../../src/ipc/handoverViews';

/** What the menu counts: cases that are ready, and handovers that want an answer. */
export const waitingCases = (collection: Pick<Collection, 'ready' | 'open'> | null): number =>
  collection === null ? 0 : collection.ready.length + collection.open.filter(({ state }) => state !== 'making').length;
