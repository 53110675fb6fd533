/** Why no answer came. */
export class HttpFailure extends Error {
  /**
   * @param code the operating system's, TLS's or the HTTP library's name of what happened
   * @param place `here` where this machine or its net is at fault, `there` where Dinero is
   * @param sent whether the request may have reached Dinero
   * @param passing whether the same call may work in a moment
   */
  constructor(
    readonly code: string,
    readonly place: 'here' | 'there',
    readonly sent: boolean,
    readonly passing: boolean,
  ) {
    super(`no answer (${code})`);
    this.name = 'HttpFailure';
  }
}

const NO_NET = /^(ENOTFOUND|EAI_[A-Z]+|ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL)$/;
/** The server's certificate was not accepted: in practice something between here and Dinero that is not Dinero. */
const NOT_TRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS_|^ERR_SSL_|^EPROTO$/;
const NEVER_CONNECTED = new Set(['connect', 'getaddrinfo']);

/**
 * Sorts what the HTTP library threw. Nothing of it is kept but its code: such errors carry the request with its Authorization.
 * Where it is not certain that the request was not sent, it counts as sent.
 */
export function httpFailureOf(thrown: unknown): HttpFailure {
  const code = property(thrown, 'code') ?? 'UNKNOWN';
  if (/maxContentLength/.test(property(thrown, 'message') ?? ''))
    return new HttpFailure('TOO_LARGE', 'there', true, false);
  const connected = !neverConnected(thrown);
  if (NOT_TRUSTED.test(code)) return new HttpFailure(code, 'here', false, false);
  if (NO_NET.test(code)) return new HttpFailure(code, 'here', connected, true);
  return new HttpFailure(code, 'there', connected, true);
}

/** True where the failing step was finding or connecting to the host, also where several addresses of it were tried. */
function neverConnected(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if (thrown instanceof AggregateError) return thrown.errors.length > 0 && thrown.errors.every(neverConnected);
  const step = property(thrown, 'syscall');
  if (step !== undefined) return NEVER_CONNECTED.has(step);
  return neverConnected(thrown.cause);
}

function property(thrown: unknown, name: 'code' | 'message' | 'syscall'): string | undefined {
  const value: unknown = thrown instanceof Error ? Reflect.get(thrown, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
