import type { DemoCompany, DemoDinero } from '../../main/dinero/demo';

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body; undefined where it is no JSON. */
  body: unknown;
}

interface Call {
  body?: unknown;
  accept?: string;
}

export interface Pair {
  id: string;
  secret: string;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // HTML, a PDF or nothing
  }
}

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

/** Asks the token endpoint as the documentation writes it. */
export async function askToken(
  demo: DemoDinero,
  form: Record<string, string>,
  { id, secret }: Pair = demo.client,
): Promise<Reply> {
  const response = await fetch(demo.tokenUrl, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams(form),
  });
  return replyOf(response);
}

export const passwordForm = (apiKey: string, scope = 'read write') => ({
  grant_type: 'password',
  scope,
  username: apiKey,
  password: apiKey,
});

/** A client of one company that looks at the wire itself. */
export class Caller {
  private constructor(
    readonly demo: DemoDinero,
    readonly company: DemoCompany,
    private readonly token: string,
  ) {}

  static async of(demo: DemoDinero, company: DemoCompany = demo.companies[0]!, scope?: string): Promise<Caller> {
    const { body } = await askToken(demo, passwordForm(company.apiKey, scope));
    return new Caller(demo, company, (body as { access_token: string }).access_token);
  }

  /** @param path may hold `{org}` for the company's Firma-ID. */
  call(method: string, path: string, { body, accept = 'application/json' }: Call = {}): Promise<Reply> {
    return this.raw(method, path, body === undefined ? undefined : JSON.stringify(body), accept);
  }

  /** As call, with a body that need not be JSON. */
  async raw(method: string, path: string, body?: string, accept = 'application/json'): Promise<Reply> {
    const response = await fetch(this.demo.url + path.replace('{org}', String(this.company.organizationId)), {
      method,
      headers: { Authorization: `Bearer ${this.token}`, Accept: accept, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
    return replyOf(response);
  }

  /** A PDF as it comes. */
  async bytes(path: string): Promise<Buffer> {
    const response = await fetch(this.demo.url + path.replace('{org}', String(this.company.organizationId)), {
      headers: { Authorization: `Bearer ${this.token}`, Accept: 'application/octet-stream' },
    });
    return Buffer.from(await response.arrayBuffer());
  }

  get(path: string, call?: Call): Promise<Reply> {
    return this.call('GET', path, call);
  }

  post(path: string, body: unknown = {}): Promise<Reply> {
    return this.call('POST', path, { body });
  }

  /** The Collection of a list. */
  async list(path: string): Promise<Record<string, unknown>[]> {
    const { body } = await this.get(path);
    return (body as { Collection: Record<string, unknown>[] }).Collection;
  }
}
