/** How a fault shows itself. `cut-after` cuts the connection when the act has been performed. */
export type FaultKind =
  | { answer: 'status'; status: number; retryAfter?: number }
  | { answer: 'html' | 'malformed' | 'null-collection' | 'hang' | 'cut-before' | 'cut-after' };

export interface Matching {
  method?: string;
  /** Matched against the path without query. */
  path?: RegExp;
}

/** @property times how many matching requests it strikes; default 1. */
export type FaultSpec = FaultKind & Matching & { times?: number };

export const matches = ({ method, path }: Matching, request: { method: string; path: string }): boolean =>
  (method === undefined || method === request.method) && (path?.test(request.path) ?? true);

/** Faults lying in wait; the first that matches a request strikes. */
export class Faults {
  private waiting: { spec: FaultSpec; left: number }[] = [];

  add(spec: FaultSpec): void {
    this.waiting.push({ spec, left: spec.times ?? 1 });
  }

  clear(): void {
    this.waiting = [];
  }

  take(request: { method: string; path: string }): FaultSpec | undefined {
    const struck = this.waiting.find(({ spec }) => matches(spec, request));
    if (!struck) return undefined;
    struck.left -= 1;
    if (struck.left <= 0) this.waiting = this.waiting.filter((fault) => fault !== struck);
    return struck.spec;
  }
}
