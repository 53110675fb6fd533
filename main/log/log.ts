/** What may go with a line: names of things, counts, codes and GUIDs; never a secret, never who a debtor is. */
export type Fields = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** The log of the app. Whatever it is given is redacted before it is written. */
export interface Log {
  /** @param message a fixed sentence; what varies belongs in `fields` */
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields, cause?: unknown): void;
  error(message: string, fields?: Fields, cause?: unknown): void;
}
