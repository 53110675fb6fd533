import type { Firm } from '../firm';
import type { World } from '../world';
import type { Answer } from './answer';
import type { Body } from './body';
import type { Query } from './query';

/** A request that has passed the door: the token is good and belongs to the firm in the path. */
export interface ApiRequest {
  world: World;
  firm: Firm;
  query: Query;
  body: Body;
  /** A named part of the path. */
  param: (name: string) => string;
  wantsPdf: boolean;
}

export type Handler = (request: ApiRequest) => Answer | Promise<Answer>;

export interface Route {
  method: string;
  path: RegExp;
  handle: Handler;
}

/**
 * A route under an organisation.
 * @param template such as `/v1/{org}/invoices/{guid}`; `{id}` takes digits only, so that it never eats a word.
 */
export function route(method: string, template: string, handle: Handler): Route {
  const pattern = template.replace(/\{(\w+)\}/g, (_part, name: string) =>
    name === 'id' ? '(?<id>\\d+)' : `(?<${name}>[^/]+)`,
  );
  return { method, path: new RegExp(`^${pattern}$`, 'i'), handle };
}

export interface Match {
  route: Route;
  params: Readonly<Record<string, string>>;
}

/** The first route of that method and path. */
export function findRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const groups = candidate.path.exec(path)?.groups;
    if (groups) return { route: candidate, params: groups };
  }
  return undefined;
}
