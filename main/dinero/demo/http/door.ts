import type { Firm } from '../firm';
import { listOrganizations, listOrganizationsV2 } from '../api/organizations';
import { routes } from '../api/routes';
import type { Tokens } from '../token';
import type { World } from '../world';
import { empty, html, type Answer } from './answer';
import { Body } from './body';
import { DineroError } from './errors';
import { Query } from './query';
import { findRoute } from './router';

const TOKEN_PATH = '/dineroapi/oauth/token';

/** A request as it came off the wire. */
export interface RawRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: { authorization?: string | undefined; accept?: string | undefined };
  body: string;
}

const unauthorized = (): Answer => ({ ...empty(401), headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } });

const forbidden = (): DineroError =>
  new DineroError(403, 'unauthorized', 'You do not have access to the requested resource.', 'Du har ikke adgang.');

const noPro = (): DineroError =>
  new DineroError(403, 'noPro', 'The organization has no active Pro subscription.', 'Firmaet har ikke Dinero Pro.');

/** Answers a request as the documented API does, from the token to the last route. */
export class Door {
  constructor(
    private readonly world: World,
    private readonly tokens: Tokens,
  ) {}

  /** The organisation a request is counted for by the rate limit. */
  callerOf({ headers }: RawRequest): string {
    return String(this.tokens.grantOf(headers.authorization)?.firm.organizationId ?? 'unknown');
  }

  async answer(request: RawRequest): Promise<Answer> {
    try {
      return await this.dispatch(request);
    } catch (error) {
      if (error instanceof DineroError) return error.answer();
      throw error;
    }
  }

  private dispatch(request: RawRequest): Answer | Promise<Answer> {
    const { method, path, headers } = request;
    if (path === TOKEN_PATH) {
      if (method !== 'POST') return html(405, 'Method Not Allowed');
      return this.tokens.answer(headers.authorization, new URLSearchParams(request.body));
    }
    const grant = this.tokens.grantOf(headers.authorization);
    if (!grant) return unauthorized();
    const query = new Query(request.query);
    if (method === 'GET' && path === '/v1/organizations') return listOrganizations(grant.firm, query);
    if (method === 'GET' && path === '/v1.1/organizations') return listOrganizationsV2(grant.firm);
    return this.underOrganization(request, grant.firm, grant.mayWrite, query);
  }

  private underOrganization(request: RawRequest, firm: Firm, mayWrite: boolean, query: Query) {
    const match = findRoute(routes, request.method, request.path);
    if (!match) return html(404, 'Not Found');
    if (!firm.isPro) throw noPro();
    if (match.params['org'] !== String(firm.organizationId)) throw forbidden();
    if (!mayWrite && request.method !== 'GET' && !request.path.endsWith('/fetch')) throw forbidden();
    return match.route.handle({
      world: this.world,
      firm,
      query,
      body: new Body(request.body),
      param: (name) => match.params[name] ?? '',
      wantsPdf: (request.headers.accept ?? '').includes('application/octet-stream'),
    });
  }
}
