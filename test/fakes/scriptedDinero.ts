import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { DineroAddresses } from '../../main/dinero/addresses';

export interface Seen {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Answers one request by hand: wire and all. */
export type Answering = (response: ServerResponse, seen: Seen) => void;

const json = 'application/json; charset=utf-8';

export const answer =
  (status: number, body: unknown = '', headers: Record<string, string> = {}): Answering =>
  (response) => {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    response.writeHead(status, { 'content-type': raw ? 'text/html' : json, ...headers });
    response.end(raw ? body : JSON.stringify(body));
  };

/** Takes the request and closes the connection without a word. */
export const cut: Answering = (response) => response.socket?.destroy();
/** Begins a long answer and closes the connection in the middle of it. */
export const cutInTheMiddle: Answering = (response) => {
  response.writeHead(200, { 'content-type': json, 'content-length': '1000' });
  response.write('{"Collection":[', () => response.socket?.destroy());
};
/** Answers a little at a time and never comes to an end. */
export const drip: Answering = (response) => {
  response.writeHead(200, { 'content-type': json });
  const dripping = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(dripping));
};
/** Takes the request and never answers. */
export const silence: Answering = () => undefined;

/** A server that answers what the test says, in order; the last answer of a list goes on for ever. */
export class ScriptedDinero {
  readonly seen: Seen[] = [];
  tokens: Answering[] = [answer(200, { access_token: 'a-token', token_type: 'Bearer', expires_in: 3600 })];
  answers: Answering[] = [answer(200, [])];
  #tokenTurn = 0;
  #turn = 0;

  private constructor(
    private readonly server: Server,
    readonly addresses: DineroAddresses,
  ) {}

  static async start(): Promise<ScriptedDinero> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const dinero = new ScriptedDinero(server, { api: new URL(root), token: new URL(`${root}/dineroapi/oauth/token`) });
    server.on('request', (request, response) => void dinero.#take(request, response));
    return dinero;
  }

  /** Requests to the API itself. */
  get apiCalls(): Seen[] {
    return this.seen.filter(({ path }) => !path.endsWith('/token'));
  }

  get tokenCalls(): Seen[] {
    return this.seen.filter(({ path }) => path.endsWith('/token'));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.addresses.api);
    const { method = '', headers } = request;
    const seen = { method, path: url.pathname, query: url.searchParams, headers, body: await text(request) };
    this.seen.push(seen);
    const forToken = url.pathname.endsWith('/token');
    const script = forToken ? this.tokens : this.answers;
    const turn = forToken ? this.#tokenTurn++ : this.#turn++;
    (script[turn] ?? script.at(-1))?.(response, seen);
  }
}
