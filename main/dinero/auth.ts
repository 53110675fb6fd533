import { AppError } from '../appError';
import type { HttpAnswer } from './http';
import type { Refusal } from './refusal';
import { readToken } from './token';

/** A token is renewed so long before its end (milliseconds), so that none runs out on its way. */
const MARGIN = 60_000;
/** So many refusals of our keys in a row, and no more calls are made: Dinero acts against clients that go on. */
const ENOUGH = 3;

/** A request for a token that was not granted. */
export class TokenRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.error.code, { cause: refusal.error });
    this.name = 'TokenRefused';
  }
}

/** The token of one company, in memory only, and the count of refusals. */
export class DineroAuth {
  #token: { value: string; from: number; until: number } | null = null;
  #renewal: Promise<string> | null = null;
  #refusals = 0;

  /**
   * @param request asks the token endpoint once
   * @param clock epoch milliseconds
   */
  constructor(
    private readonly request: () => Promise<HttpAnswer>,
    private readonly clock: () => number,
  ) {}

  /** @throws AppError `dinero-stopped` after too many refusals in a row */
  guard(): void {
    if (this.#refusals >= ENOUGH) throw new AppError('dinero-stopped');
  }

  /**
   * The token to call with. Callers at the same time share one renewal.
   * @throws TokenRefused, and what the request throws
   */
  async token(): Promise<string> {
    this.guard();
    const now = this.clock();
    // A clock set back must not lengthen the life of a token.
    if (this.#token !== null && now >= this.#token.from && now < this.#token.until) return this.#token.value;
    this.#renewal ??= this.#renew().finally(() => (this.#renewal = null));
    return this.#renewal;
  }

  /** The API did not accept this token: the next call gets a new one, unless somebody else has got one meanwhile. */
  discard(value: string): void {
    if (this.#token?.value === value) this.#token = null;
  }

  /** The API let a call in. */
  accepted(): void {
    this.#refusals = 0;
  }

  /** The API let a call in neither with this token nor with a new one, or not into this company. */
  refused(): void {
    this.#refusals += 1;
  }

  async #renew(): Promise<string> {
    const asked = this.clock();
    const answer = readToken(await this.request(), asked);
    if ('token' in answer) {
      const { value, life } = answer.token;
      this.#token = { value, from: asked, until: asked + life - Math.min(MARGIN, life / 2) };
      return value;
    }
    if (answer.counts) this.refused();
    throw new TokenRefused(answer.refusal);
  }
}
