import { z } from 'zod';
import { lowerKeys } from '../../src/dinero/lowerKeys';
import { AppError } from '../appError';
import type { HttpAnswer, HttpRequest } from './http';
import { parseJson } from './json';
import { refusalOf, type Refusal } from './refusal';

/** The pair that Dinero gives to an integration, and the key that the company's owner makes for it. */
export interface DineroKeys {
  client: { id: string; secret: string };
  apiKey: string;
}

export interface Token {
  value: string;
  /** Milliseconds. */
  life: number;
}

/** What the token endpoint said. `counts` is true where it did not accept the keys, which Dinero wants nobody to repeat. */
export type TokenAnswer = { token: Token } | { refusal: Refusal; counts: boolean };

/** An hour is what Dinero gives; where it does not say, less is assumed. */
const ASSUMED_SECONDS = 600;

const TokenBody = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]+$/), // it goes into a header
  expires_in: z.coerce.number().positive().catch(ASSUMED_SECONDS),
});

/** POST …/dineroapi/oauth/token: the password grant, with the API key as both user name and password. */
export function tokenRequest(url: URL, keys: DineroKeys): HttpRequest {
  const pair = Buffer.from(`${keys.client.id}:${keys.client.secret}`).toString('base64');
  return {
    method: 'POST',
    url,
    headers: { Authorization: `Basic ${pair}`, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'password',
      scope: 'read write',
      username: keys.apiKey,
      password: keys.apiKey,
    }).toString(),
  };
}

/**
 * Reads the answer: 400 or 401 with `invalid_client` is the pair, with `invalid_grant` the key (RFC 6749 § 5.2). Dinero has been seen
 * to wrap that body into another one, so the words are looked for anywhere in it. The body itself is never passed on.
 */
export function readToken(answer: HttpAnswer, now: number): TokenAnswer {
  const { status } = answer;
  if (status === 400 || status === 401 || status === 403) {
    return { refusal: final(keyProblem(answer)), counts: true };
  }
  if (status < 200 || status > 299) {
    const refusal = refusalOf(answer, 'token', now);
    const mayBeShown = refusal.passing || refusal.error.code === 'dinero-brownout';
    return { refusal: mayBeShown ? refusal : final(unexpected()), counts: false };
  }
  const body = TokenBody.safeParse(lowerKeys(parseJson(answer.body)));
  if (!body.success) return { refusal: final(unexpected()), counts: false };
  return { token: { value: body.data.access_token, life: body.data.expires_in * 1000 } };
}

function keyProblem(answer: HttpAnswer): AppError {
  const words = new TextDecoder().decode(answer.body).toLowerCase();
  if (/(invalid|unauthorized)_client/.test(words)) return new AppError('dinero-wrong-client');
  if (words.includes('invalid_grant')) return new AppError('dinero-wrong-key');
  return answer.status === 401 ? new AppError('dinero-wrong-client') : unexpected();
}

const unexpected = (): AppError => new AppError('dinero-unexpected', { what: 'token' });
const final = (error: AppError): Refusal => ({ error, passing: false, waitMs: null });
