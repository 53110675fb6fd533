import { randomBytes } from 'node:crypto';
import type { Firm } from './firm';
import { json, type Answer } from './http/answer';

const LIFETIME_SECONDS = 3600;

export interface Grant {
  firm: Firm;
  /** A token of `scope=read` alone may not write. */
  mayWrite: boolean;
  /** Epoch milliseconds of the server's time. */
  until: number;
}

/** Hands out and knows bearer tokens (POST /dineroapi/oauth/token, password grant). */
export class Tokens {
  private readonly grants = new Map<string, Grant>();

  constructor(
    private readonly firms: readonly Firm[],
    private readonly client: { id: string; secret: string },
    private readonly now: () => number,
  ) {}

  /**
   * Answers the token endpoint: 401 invalid_client, 400 invalid_grant, or a token of an hour.
   * @param authorization the header; Basic with the client pair.
   * @param form the body, where username and password both are the API key.
   */
  answer(authorization: string | undefined, form: URLSearchParams): Answer {
    const pair = Buffer.from(`${this.client.id}:${this.client.secret}`).toString('base64');
    if (authorization !== `Basic ${pair}`) return json({ error: 'invalid_client' }, 401);
    if (form.get('grant_type') !== 'password') return json({ error: 'unsupported_grant_type' }, 400);
    const key = form.get('username');
    const firm = this.firms.find((candidate) => candidate.apiKey === key);
    if (!firm || form.get('password') !== key) return json({ error: 'invalid_grant' }, 400);
    const scopes = (form.get('scope') ?? '').split(' ');
    if (!scopes.includes('read')) return json({ error: 'invalid_scope' }, 400);
    const token = randomBytes(32).toString('base64url');
    const mayWrite = scopes.includes('write');
    this.grants.set(token, { firm, mayWrite, until: this.now() + LIFETIME_SECONDS * 1000 });
    return json({ access_token: token, token_type: 'Bearer', expires_in: LIFETIME_SECONDS, refresh_token: null });
  }

  /** What a bearer token may do; undefined where it is unknown or has expired. */
  grantOf(authorization: string | undefined): Grant | undefined {
    const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
    const grant = token === undefined ? undefined : this.grants.get(token);
    return grant && grant.until > this.now() ? grant : undefined;
  }

  /** Lets every token expire at once. */
  expireAll(): void {
    this.grants.clear();
  }
}
