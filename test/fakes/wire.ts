import { Agent, createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

/** Where on its way a request is. `before`: it has left the company and not reached Dinero. */
export type Place = 'before' | 'after';

/** What lies between a company and Dinero. */
export interface Wire {
  readonly url: string;
  /** Requests that have come to it so far. */
  count(): number;
  /** Lets what has been passed on come to its end in Dinero. */
  close(): Promise<void>;
}

/** @param onPassing told of each request, the first is 1; what it says `false` to goes no further, nor anything after it */
export async function wireTo(dinero: string, onPassing: (request: number, place: Place) => boolean): Promise<Wire> {
  const agent = new Agent({ keepAlive: true });
  let count = 0;
  let cut = false;
  const passing = new Set<Promise<void>>();
  const goesOn = (request: number, place: Place): boolean => {
    if (!cut && !onPassing(request, place)) cut = true;
    return !cut;
  };

  const pass = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(incoming);
    count += 1;
    const number = count;
    if (!goesOn(number, 'before')) return;
    const { method, headers, url = '/' } = incoming;
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      send(new URL(url, dinero), { method, headers, agent }, resolve).once('error', reject).end(body);
    });
    const content = await buffer(answer);
    if (!goesOn(number, 'after')) return;
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    response.end(content);
  };

  const server = createServer((incoming, response) => {
    const turn = pass(incoming, response)
      .catch(() => void response.destroy()) // whoever was asking has gone
      .finally(() => passing.delete(turn));
    passing.add(turn);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => count,
    close: async () => {
      await Promise.all(passing);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
