import type { Sentence } from '../ipc/views';

/** Who did it: a person who was logged in, the app by itself, or Dinero. */
export type By = 'person' | 'app' | 'dinero';

/** What of it a person may want to see alone. */
export type EntryKind = 'letter' | 'note' | 'task' | 'case';

/** Something that happened to a case. */
export interface HistoryEntry {
  /** ISO 8601 in UTC. */
  at: string;
  by: By;
  kind: EntryKind;
  text: Sentence;
  /** The row of the outbox whose letter can be seen; null for none. */
  letterOf: number | null;
}
