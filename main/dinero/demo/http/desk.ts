import type { IncomingMessage, ServerResponse } from 'node:http';
import { html, plain, type Answer } from './answer';
import type { Door, RawRequest } from './door';
import type { Faults, FaultSpec } from './faults';
import type { Gates } from './gates';
import type { RateLimit } from './rateLimit';
import type { RequestLog } from './requestLog';
import { readBody } from './server';

interface Parts {
  door: Door;
  log: RequestLog;
  faults: Faults;
  gates: Gates;
  rateLimit: RateLimit | undefined;
  /** Resolves when what has been performed is on disk. */
  kept: () => Promise<void>;
  now: () => number;
  /** Answers paths under /__demo/; undefined where they do not exist. */
  backstage: ((request: RawRequest) => Answer) | undefined;
  report: (line: string) => void;
}

/** `hang` and `cut` answer nothing. */
type Outcome = Answer | 'hang' | 'cut';

/** Takes requests off the wire, lets faults and gates have their way, and writes the answers. */
export class Desk {
  constructor(private readonly parts: Parts) {}

  /** For the server's request event. */
  readonly take = (request: IncomingMessage, response: ServerResponse): void => {
    this.serve(request, response).catch((error: unknown) => {
      this.parts.report(`${request.method ?? ''} ${request.url ?? ''}: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else this.write(response, html(500, 'Internal Server Error'));
    });
  };

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const body = await readBody(incoming);
    if (body === undefined) {
      this.write(response, html(413, 'Payload Too Large'));
      return;
    }
    const { authorization, accept } = incoming.headers;
    const request: RawRequest = {
      method: incoming.method ?? 'GET',
      path: decodeURI(url.pathname),
      query: url.searchParams,
      headers: { authorization, accept },
      body,
    };
    if (this.parts.backstage && request.path.startsWith('/__demo/')) {
      this.write(response, this.parts.backstage(request));
      return;
    }
    const entry = this.parts.log.enter(request.method, request.path, url.search, this.parts.now());
    const outcome = await this.outcomeOf(request);
    if (outcome === 'cut') response.destroy();
    else if (outcome !== 'hang') this.write(response, outcome);
    this.parts.log.finish(entry, typeof outcome === 'string' ? null : outcome.status);
  }

  /** The Date is that of the demo's own clock, which may have been sent ahead. */
  private write(response: ServerResponse, { status, type, body, headers = {} }: Answer): void {
    const date = new Date(this.parts.now()).toUTCString();
    response.writeHead(status, { Date: date, ...(type === null ? {} : { 'Content-Type': type }), ...headers });
    response.end(body);
  }

  private async outcomeOf(request: RawRequest): Promise<Outcome> {
    const { door, faults, gates, rateLimit } = this.parts;
    await gates.pass('before', request);
    const limited = rateLimit?.refuse(door.callerOf(request));
    if (limited) return limited;
    const fault = faults.take(request);
    const instead = fault && insteadOf(fault);
    if (instead) return instead;
    const answer = await door.answer(request);
    await this.parts.kept();
    await gates.pass('after', request);
    if (fault?.answer === 'cut-after') return 'cut';
    return fault?.answer === 'null-collection' ? withoutCollection(answer) : answer;
  }
}

/** What a fault gives in place of performing the request; undefined where the request is performed. */
function insteadOf(fault: FaultSpec): Outcome | undefined {
  switch (fault.answer) {
    case 'status':
      return refusal(fault.status, fault.retryAfter);
    case 'html':
      return html(200, 'Dinero');
    case 'malformed':
      return { status: 200, type: 'application/json; charset=utf-8', body: '{"Collection":[{"Number":1,' };
    case 'hang':
      return 'hang';
    case 'cut-before':
      return 'cut';
    case 'cut-after':
    case 'null-collection':
      return undefined;
  }
}

function refusal(status: number, retryAfter: number | undefined): Answer {
  const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  if (status === 429) return plain(429, 'API calls quota exceeded! maximum admitted 100 per 1m.', headers);
  return { ...html(status, `Error ${status}`), headers };
}

function withoutCollection(answer: Answer): Answer {
  if (typeof answer.body !== 'string') return answer;
  return {
    ...answer,
    body: answer.body.replace(/^\{"Collection":\[.*\],"Pagination"/s, '{"Collection":null,"Pagination"'),
  };
}
