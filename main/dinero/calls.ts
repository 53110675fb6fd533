import { AppError } from '../appError';
import type { DineroAddresses } from './addresses';
import { DineroAuth, TokenRefused } from './auth';
import { DineroActLost, type Urgency } from './company';
import type { Endpoint } from './endpoints';
import type { Http, HttpAnswer, HttpRequest } from './http';
import { HttpFailure } from './httpFailure';
import type { CallLimiter } from './limiter';
import { refusalOf, refusalOfFailure, tooMany, type Refusal } from './refusal';
import { Passing, retrying, type Patience } from './retry';
import type { Sleep } from './sleep';
import { tokenRequest, type DineroKeys } from './token';

/** A person is told soon; what runs by itself can wait out Dinero's own minute. */
const patience: Record<Urgency, Patience> = {
  person: { attempts: 3, longestWait: 10_000 },
  background: { attempts: 5, longestWait: 120_000 },
};

export interface CallsOptions {
  addresses: DineroAddresses;
  keys: DineroKeys;
  http: Http;
  limiter: CallLimiter;
  /** Epoch milliseconds. */
  clock: () => number;
  sleep: Sleep;
}

/** Calls to Dinero's API for one company: with its token, within its limit, reads repeated and acts never. */
export class DineroCalls {
  #count = 0;
  #ahead = 0;
  readonly #auth: DineroAuth;

  constructor(private readonly options: CallsOptions) {
    const request = tokenRequest(options.addresses.token, options.keys);
    // Somebody may be waiting for whatever needs the token.
    this.#auth = new DineroAuth(() => this.#send(request, 'person'), options.clock);
  }

  /** HTTP calls made so far, those for tokens among them. */
  count(): number {
    return this.#count;
  }

  /** Milliseconds by which this computer's clock stood ahead of Dinero's at the latest answer; negative where behind. */
  clockAhead(): number {
    return this.#ahead;
  }

  /**
   * Asks, repeatedly where that can help. @returns an answer of 2xx
   * @throws AppError
   */
  read(endpoint: Endpoint, urgency: Urgency): Promise<HttpAnswer> {
    return retrying(() => this.#readOnce(endpoint, urgency), patience[urgency], this.options.sleep);
  }

  /**
   * Does something in Dinero, with one request and never a second. @returns an answer of 2xx
   * @throws AppError where it was certainly not done
   * @throws DineroActLost where it may have been done
   */
  async act(act: DineroActLost['act'], endpoint: Endpoint): Promise<HttpAnswer> {
    const token = await this.#tokenFor('person');
    const answer = await this.#sendAct(act, this.#request(endpoint, token, true), endpoint.what);
    if (isSuccess(answer)) return this.#accept(answer);
    // What is neither done nor refused in so many words may have been done before it went wrong.
    if (answer.status < 400 || answer.status === 408 || answer.status >= 500) throw new DineroActLost(act);
    if (answer.status !== 401) throw this.#refused(answer, endpoint.what).error;
    // 401 says that it was not done (RFC 9110 § 15.5.2). Even so it is not sent again here: the caller looks and decides anew. A new
    // token shows whether the key is at fault.
    this.#auth.discard(token);
    this.#auth.refused();
    await this.#tokenFor('person');
    throw new AppError('dinero-down');
  }

  async #readOnce(endpoint: Endpoint, urgency: Urgency): Promise<HttpAnswer> {
    const token = await this.#token();
    let answer = await this.#sendRead(endpoint, token, urgency);
    if (answer.status === 401) {
      this.#auth.discard(token);
      answer = await this.#sendRead(endpoint, await this.#token(), urgency);
    }
    if (isSuccess(answer)) return this.#accept(answer);
    return giveUp(this.#refused(answer, endpoint.what));
  }

  async #sendRead(endpoint: Endpoint, token: string, urgency: Urgency): Promise<HttpAnswer> {
    try {
      return await this.#send(this.#request(endpoint, token, false), urgency);
    } catch (error) {
      if (error instanceof HttpFailure) return giveUp(refusalOfFailure(error, endpoint.what));
      throw error;
    }
  }

  async #sendAct(act: DineroActLost['act'], request: HttpRequest, what: string): Promise<HttpAnswer> {
    try {
      return await this.#send(request, 'person');
    } catch (error) {
      if (!(error instanceof HttpFailure)) throw error;
      if (error.sent) throw new DineroActLost(act, { cause: error });
      throw refusalOfFailure(error, what).error;
    }
  }

  /** A token, repeatedly asked for where that can help: asking changes nothing. */
  #tokenFor(urgency: Urgency): Promise<string> {
    return retrying(() => this.#token(), patience[urgency], this.options.sleep);
  }

  async #token(): Promise<string> {
    try {
      return await this.#auth.token();
    } catch (error) {
      if (error instanceof HttpFailure) return giveUp(refusalOfFailure(error, 'token'));
      if (!(error instanceof TokenRefused)) throw error;
      this.#heed(error.refusal);
      return giveUp(error.refusal);
    }
  }

  async #send(request: HttpRequest, urgency: Urgency): Promise<HttpAnswer> {
    const { limiter, http } = this.options;
    const paused = limiter.pausedFor();
    if (paused > patience[urgency].longestWait) throw tooMany(paused);
    await limiter.slot(urgency);
    this.#auth.guard(); // others may have been refused while this one waited
    this.#count += 1;
    const answer = await http(request);
    const theirs = Date.parse(answer.date ?? '');
    if (!Number.isNaN(theirs)) this.#ahead = this.options.clock() - theirs;
    return answer;
  }

  #request(endpoint: Endpoint, token: string, ownConnection: boolean): HttpRequest {
    const { api } = this.options.addresses;
    const url = new URL(api.pathname.replace(/\/$/, '') + endpoint.path, api);
    for (const [name, value] of Object.entries(endpoint.query ?? {})) url.searchParams.set(name, value);
    const headers: Record<string, string> = { Authorization: `Bearer ${token}` };
    if (endpoint.accept) headers['Accept'] = endpoint.accept;
    if (!endpoint.body) return { method: endpoint.method, url, headers, ownConnection };
    headers['Content-Type'] = 'application/json';
    return { method: endpoint.method, url, headers, ownConnection, body: JSON.stringify(endpoint.body) };
  }

  #accept(answer: HttpAnswer): HttpAnswer {
    this.#auth.accepted();
    return answer;
  }

  #refused(answer: HttpAnswer, what: string): Refusal {
    if (answer.status === 401 || answer.status === 403) this.#auth.refused();
    else if (answer.status < 500 && answer.status !== 429) this.#auth.accepted(); // let in, and refused for another reason
    const refusal = refusalOf(answer, what, this.options.clock());
    this.#heed(refusal);
    return refusal;
  }

  /** Over the limit is over the limit for every call of the company. */
  #heed(refusal: Refusal): void {
    if (refusal.error.code === 'dinero-too-many' && refusal.waitMs !== null) this.options.limiter.pause(refusal.waitMs);
  }
}

const isSuccess = (answer: HttpAnswer): boolean => answer.status >= 200 && answer.status < 300;

function giveUp(refusal: Refusal): never {
  throw refusal.passing ? new Passing(refusal.error, refusal.waitMs) : refusal.error;
}
