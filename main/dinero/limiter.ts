import type { Urgency } from './company';
import { sleep, type Sleep } from './sleep';

export interface LimiterOptions {
  /** Most calls that may start within any `window`. Dinero allows 60 a minute to a personal integration. */
  limit?: number;
  /** Milliseconds. */
  window?: number;
  /** How many of the limit are kept for calls a person waits for: by default two fifths, enough to preview and send a reminder. */
  reserved?: number;
  /** Milliseconds after which a background call counts as one that a person waits for. */
  patience?: number;
  /** Milliseconds from any beginning; monotonic by default, so that setting the clock neither blocks nor frees calls. */
  clock?: () => number;
  sleep?: Sleep;
}

interface Waiting {
  urgency: Urgency;
  since: number;
  start: () => void;
}

/**
 * Lets calls start, at most `limit` within any `window`: a sliding window that remembers each start, so that no two neighbouring
 * minutes can add up to more. What a person waits for goes first, and a few starts are kept for it; a background call that has waited
 * `patience` is taken in turn with them, so that it is never starved.
 */
export class CallLimiter {
  readonly #limit: number;
  readonly #window: number;
  readonly #reserved: number;
  readonly #patience: number;
  readonly #clock: () => number;
  readonly #sleep: Sleep;
  readonly #queue: Waiting[] = [];
  #starts: number[] = [];
  #pausedUntil = -Infinity;
  #alarm = Infinity;

  constructor(options: LimiterOptions = {}) {
    this.#limit = options.limit ?? 50;
    if (!Number.isInteger(this.#limit) || this.#limit < 1) throw new RangeError(`not a limit: ${this.#limit}`);
    this.#window = options.window ?? 60_000;
    this.#reserved = Math.min(options.reserved ?? Math.floor((2 * this.#limit) / 5), this.#limit - 1);
    this.#patience = options.patience ?? 2 * this.#window;
    this.#clock = options.clock ?? (() => performance.now());
    this.#sleep = options.sleep ?? sleep;
  }

  /** Resolves when a call may start, and counts it as started. */
  slot(urgency: Urgency): Promise<void> {
    return new Promise((resolve) => {
      this.#queue.push({ urgency, since: this.#clock(), start: resolve });
      this.#grant();
    });
  }

  /** No call starts for so long (milliseconds): Dinero said that the limit is reached. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock() + ms);
  }

  /** Milliseconds until a pause is over; 0 where there is none. */
  pausedFor(): number {
    return Math.max(0, this.#pausedUntil - this.#clock());
  }

  #grant(): void {
    const now = this.#clock();
    this.#starts = this.#starts.filter((start) => now - start <= this.#window);
    for (;;) {
      const next = this.#next(now);
      if (next === undefined) return;
      const wait = this.#waitFor(next, now);
      if (wait > 0) {
        this.#wakeIn(wait, now);
        return;
      }
      this.#queue.splice(this.#queue.indexOf(next), 1);
      this.#starts.push(now);
      next.start();
    }
  }

  /** The oldest call among those a person waits for, else the oldest of all. */
  #next(now: number): Waiting | undefined {
    return this.#queue.find((call) => this.#isPressing(call, now)) ?? this.#queue[0];
  }

  #isPressing(call: Waiting, now: number): boolean {
    return call.urgency === 'person' || now - call.since >= this.#patience;
  }

  #waitFor(call: Waiting, now: number): number {
    const pressing = this.#isPressing(call, now);
    const allowed = pressing ? this.#limit : this.#limit - this.#reserved;
    // The call has to wait until so many starts have left the window that it is one of the allowed ones.
    const mustLeave = this.#starts[this.#starts.length - allowed];
    const forWindow = mustLeave === undefined ? 0 : mustLeave + this.#window + 1 - now;
    const untilPressing = pressing ? Infinity : Math.max(call.since + this.#patience - now, 1);
    return Math.max(Math.min(forWindow, untilPressing), this.#pausedUntil - now);
  }

  /** One alarm is enough, unless a call came that may start before it rings. */
  #wakeIn(wait: number, now: number): void {
    if (this.#alarm <= now + wait) return;
    const rings = now + wait;
    this.#alarm = rings;
    void this.#sleep(wait).then(() => {
      if (this.#alarm === rings) this.#alarm = Infinity;
      this.#grant();
    });
  }
}
