interface Timer {
  at: number;
  ring: () => void;
}

/** A clock that moves only when told, with the sleeps that hang on it. */
export class VirtualTime {
  #now: number;
  #timers: Timer[] = [];
  /** Every sleep asked for, in milliseconds. */
  readonly slept: number[] = [];

  constructor(start = 0) {
    this.#now = start;
  }

  readonly now = (): number => this.#now;

  /** Sleeps until somebody moves the clock. */
  readonly sleep = (ms: number): Promise<void> => {
    this.slept.push(ms);
    return new Promise((ring) => this.#timers.push({ at: this.#now + ms, ring }));
  };

  /** Sleeps by moving the clock at once: for tests in which nothing else goes on meanwhile. */
  readonly skip = (ms: number): Promise<void> => {
    this.slept.push(ms);
    this.#now += ms;
    return Promise.resolve();
  };

  /** Moves on to a moment, ringing what was due on the way in its order. */
  async moveTo(moment: number): Promise<void> {
    for (;;) {
      await settled();
      const next = this.#timers.filter((timer) => timer.at <= moment).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = Math.max(this.#now, next.at);
      next.ring();
    }
    this.#now = Math.max(this.#now, moment);
  }
}

/** Lets every promise that can go on do so. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
