import { matches, type Matching } from './faults';

/** Holds one request until it is released. */
export interface Gate {
  /** Resolves when the request stands at the gate. */
  readonly reached: Promise<void>;
  release: () => void;
}

/** `before` holds the request before it is performed, `after` when it is performed but not answered. */
export type GateSpec = Matching & { at: 'before' | 'after' };

interface Waiting {
  spec: GateSpec;
  arrive: () => void;
  released: Promise<void>;
  release: () => void;
}

/** A promise and what resolves it. */
function signal(): [Promise<void>, () => void] {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return [given, give];
}

/** Gates set up by tests; each stops one request. */
export class Gates {
  private waiting: Waiting[] = [];
  private readonly all: Waiting[] = [];

  add(spec: GateSpec): Gate {
    const [reached, arrive] = signal();
    const [released, release] = signal();
    const gate: Waiting = { spec, arrive, released, release };
    this.waiting.push(gate);
    this.all.push(gate);
    return { reached, release };
  }

  /** Stands still at the first gate for that request, if there is one. */
  async pass(at: GateSpec['at'], request: { method: string; path: string }): Promise<void> {
    const gate = this.waiting.find(({ spec }) => spec.at === at && matches(spec, request));
    if (!gate) return;
    this.waiting = this.waiting.filter((other) => other !== gate);
    gate.arrive();
    await gate.released;
  }

  releaseAll(): void {
    for (const gate of this.all) gate.release();
  }
}
