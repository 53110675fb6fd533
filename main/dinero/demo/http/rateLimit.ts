import { plain, type Answer } from './answer';

const MOST = 100;
const MINUTE = 60_000;

/** 100 requests a minute for each caller, with the words of Dinero's own limiter. */
export class RateLimit {
  private readonly seen = new Map<string, number[]>();

  constructor(private readonly clock: () => number) {}

  /** The refusal, or undefined where the caller may go on. */
  refuse(caller: string): Answer | undefined {
    const now = this.clock();
    const recent = (this.seen.get(caller) ?? []).filter((at) => at > now - MINUTE);
    this.seen.set(caller, recent);
    const [oldest] = recent;
    if (oldest === undefined || recent.length < MOST) {
      recent.push(now);
      return undefined;
    }
    const seconds = Math.ceil((oldest + MINUTE - now) / 1000);
    return plain(429, `API calls quota exceeded! maximum admitted ${MOST} per 1m.`, { 'Retry-After': String(seconds) });
  }
}
