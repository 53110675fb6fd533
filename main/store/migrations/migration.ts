import type { Connection } from '../connection';

/**
 * One change of the schema. Once released it never changes, and it imports nothing that lives on: what a repository
 * means by a column tomorrow must not alter what happened to old databases.
 */
export interface Migration {
  /** 10, 20, 30 …; the database keeps it as `user_version`. */
  version: number;
  name: string;
  up(db: Pick<Connection, 'exec' | 'prepare'>): void;
}
