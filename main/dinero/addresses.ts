import type { Environment } from '../../src/ipc/views';

/** Where to call: the root of the API (no trailing slash matters) and the full URL of the token endpoint. */
export interface DineroAddresses {
  readonly api: URL;
  readonly token: URL;
}

export interface AddressSources {
  /** True in the installed program, where no variable of the environment may send a company's key elsewhere. */
  packaged: boolean;
  env: Readonly<Record<string, string | undefined>>;
  /** The root of the embedded Dinero; needed for `demo` only. */
  demoUrl?: string;
}

const API = 'https://api.dinero.dk';
const TOKEN_PATH = '/dineroapi/oauth/token';
const TOKEN = `https://authz.dinero.dk${TOKEN_PATH}`;
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * The addresses of an environment. `RYKKERKLAR_DINERO_URL` replaces the root of the API and `RYKKERKLAR_DINERO_AUTH_URL` the token
 * endpoint (its path may be left out) while developing.
 * @throws RangeError for an address that is not plain https (http on loopback is allowed for the demo and for replacements).
 */
export function dineroAddresses(environment: Environment, sources: AddressSources): DineroAddresses {
  if (environment === 'demo') {
    if (sources.demoUrl === undefined) throw new RangeError('the demo Dinero has no address yet');
    return { api: checked(sources.demoUrl), token: tokenUrl(sources.demoUrl) };
  }
  const env = sources.packaged ? {} : sources.env;
  const api = env['RYKKERKLAR_DINERO_URL'];
  const token = env['RYKKERKLAR_DINERO_AUTH_URL'];
  return { api: api ? checked(api) : new URL(API), token: token ? tokenUrl(token) : new URL(TOKEN) };
}

/** True for the hosts that name this machine itself. */
export const isLoopback = (url: URL): boolean => LOOPBACK.has(url.hostname);

function tokenUrl(address: string): URL {
  const url = checked(address);
  return url.pathname === '/' ? new URL(TOKEN_PATH, url) : url;
}

function checked(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const plain = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
  if (url === undefined || !plain || !safe) throw new RangeError('not an address Dinero may be called at');
  return url;
}
