/** What SQLite takes as a value. */
export type Bound = string | number | null | Uint8Array;
/** Values by place, or one object of values by name (`@name`). */
export type Parameters = Bound[] | [Record<string, Bound>];

/** A prepared statement. Each call throws AppError `store-disk-full`, `store-busy` or `store-damaged`. */
export interface Statement<P extends Parameters, R> {
  /** @returns the rows changed, and the id of the last row inserted */
  run(...values: P): { changes: number; id: number };
  get(...values: P): R | undefined;
  all(...values: P): R[];
}

/** A database's file that does not change until it is released. */
export interface Held {
  readonly file: string;
  /** Releasing twice is no error. */
  release(): void;
}

/** One profile's open database. Only repositories prepare statements; the tables are STRICT, so a row has its type. */
export interface Store {
  readonly file: string;
  prepare<P extends Parameters, R = never>(sql: string): Statement<P, R>;
  /** Runs the act in one immediate transaction, or within the one already open; an error undoes all of it. */
  transaction<T>(act: () => T): T;
  /** The instant, in milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** The instant as rows hold it: ISO 8601 in UTC, milliseconds, so that text order is time order. */
  moment(): string;
  /** Reads every page. @throws AppError `store-damaged` */
  verify(): void;
  /** Rewrites the file without what was deleted, and empties its journal. Not within a transaction. */
  compact(): void;
  /** Keeps the file as it is now while work goes on beside it, so that it can be copied. @throws AppError `store-busy` */
  hold(): Held;
  readonly isOpen: boolean;
  /** Closing twice is no error. */
  close(): void;
}
