/** Where the client writes what went oddly: names of endpoints and fields, counts and states of HTTP, never a value from an answer. */
export interface DineroLog {
  warn(event: string, facts: Readonly<Record<string, string | number | readonly string[]>>): void;
}
