/** A request as tests and the prompt see it. */
export interface LoggedRequest {
  method: string;
  /** Path without query. */
  path: string;
  /** With the leading `?`, or empty. */
  query: string;
  /** Null while it is under way, and for ever where it was cut or left hanging. */
  status: number | null;
  /** Epoch milliseconds of the server's time. */
  at: number;
}

const MOST = 20_000;

interface Waiter {
  method: string;
  path: RegExp;
  resolve: (request: LoggedRequest) => void;
}

/** The requests met so far, oldest first; the oldest are forgotten beyond 20,000. */
export class RequestLog {
  readonly entries: LoggedRequest[] = [];
  private waiters: Waiter[] = [];

  enter(method: string, path: string, query: string, at: number): LoggedRequest {
    const entry: LoggedRequest = { method, path, query, status: null, at };
    this.entries.push(entry);
    if (this.entries.length > MOST) this.entries.shift();
    return entry;
  }

  /** The request has come to its end: answered, cut or left hanging. */
  finish(entry: LoggedRequest, status: number | null): void {
    entry.status = status;
    const met = this.waiters.filter((waiter) => waiter.method === entry.method && waiter.path.test(entry.path));
    this.waiters = this.waiters.filter((waiter) => !met.includes(waiter));
    for (const waiter of met) waiter.resolve(entry);
  }

  /** Resolves when the next request of that method and path has come to its end. */
  waitFor(method: string, path: RegExp): Promise<LoggedRequest> {
    return new Promise((resolve) => this.waiters.push({ method, path, resolve }));
  }
}
