import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { isLoopback } from './addresses';
import { httpFailureOf } from './httpFailure';

export interface HttpRequest {
  method: 'GET' | 'POST' | 'DELETE';
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /**
   * On a connection of its own. For what must not be repeated: a kept connection may be closed by the server at the very moment of
   * use, and then nobody knows whether the request arrived.
   */
  ownConnection?: boolean;
}

export interface HttpAnswer {
  status: number;
  retryAfter: string | null;
  /** The server's own time, as it writes it (RFC 9110 § 6.6.1). */
  date: string | null;
  body: Uint8Array;
}

/** Sends one request, once. @throws HttpFailure where no complete answer came; any state of HTTP is an answer. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

export interface HttpLimits {
  /** For connecting, and between any two parts of the answer; the whole may take three times as long. Milliseconds. */
  timeout: number;
  /** Bytes, after decompression. */
  largestAnswer: number;
}

const ordinary: HttpLimits = { timeout: 20_000, largestAnswer: 20_000_000 };
const LARGEST_REQUEST = 1_000_000;

/**
 * The door to HTTP: the only place that knows axios, which is loaded at the first request because loading it costs a noticeable part
 * of the app's start. Bodies come back as bytes, so that no HTML or cut JSON makes the library throw an error of its own kind.
 * Redirects are answers: the Authorization header goes to no other host. The proxy named in HTTPS_PROXY / NO_PROXY is used, as axios
 * does by default, but never for this machine itself.
 */
export function createHttp(limits: Partial<HttpLimits> = {}): Http {
  const { timeout, largestAnswer } = { ...ordinary, ...limits };
  const kept = { httpAgent: new HttpAgent({ keepAlive: true }), httpsAgent: new HttpsAgent({ keepAlive: true }) };
  const own = { httpAgent: new HttpAgent({ keepAlive: false }), httpsAgent: new HttpsAgent({ keepAlive: false }) };

  return async ({ method, url, headers, body, ownConnection = false }) => {
    const { default: axios } = await import('axios');
    try {
      const answer = await axios.request<Uint8Array>({
        method,
        url: url.href,
        headers: { Accept: 'application/json', ...headers },
        ...(body !== undefined && { data: body }),
        ...(ownConnection ? own : kept),
        ...(isLoopback(url) && { proxy: false as const }),
        adapter: 'http',
        responseType: 'arraybuffer',
        transformRequest: [],
        transformResponse: [],
        validateStatus: () => true,
        maxRedirects: 0,
        maxContentLength: largestAnswer,
        maxBodyLength: LARGEST_REQUEST,
        timeout,
        signal: AbortSignal.timeout(3 * timeout),
      });
      const header = (name: string): string | null => {
        const value: unknown = answer.headers[name];
        return typeof value === 'string' ? value : null;
      };
      return {
        status: answer.status,
        retryAfter: header('retry-after'),
        date: header('date'),
        body: answer.data,
      };
    } catch (error) {
      throw httpFailureOf(error);
    }
  };
}
