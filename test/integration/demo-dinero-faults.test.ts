import { afterEach, describe, expect, it } from 'vitest';
import { startDemoDinero, type DemoDinero, type DemoOptions } from '../../main/dinero/demo';
import { askToken, Caller, passwordForm } from './demo-dinero-caller';

let demo: DemoDinero;

afterEach(() => demo.close());

async function start(options: Partial<DemoOptions> = {}): Promise<Caller> {
  demo = await startDemoDinero({ today: '2026-11-23', ...options });
  return Caller.of(demo);
}

describe('the token endpoint', () => {
  it.each([
    ['a wrong client', { secret: 'wrong' }, {}, 401, { error: 'invalid_client' }],
    ['an unknown key', {}, { username: 'x', password: 'x' }, 400, { error: 'invalid_grant' }],
    ['two different keys', {}, { password: 'x' }, 400, { error: 'invalid_grant' }],
    ['another grant', {}, { grant_type: 'client_credentials' }, 400, { error: 'unsupported_grant_type' }],
  ])('refuses %s', async (_name, pair, form, status, body) => {
    await start();
    const whole = { ...passwordForm(demo.companies[0]!.apiKey), ...form };
    const reply = await askToken(demo, whole, { ...demo.client, ...pair });
    expect([reply.status, reply.body]).toEqual([status, body]);
  });

  it('gives a token of an hour, by the server’s own clock', async () => {
    let now = Date.parse('2026-11-23T09:00:00Z');
    const caller = await start({ clock: () => now });
    const { body } = await askToken(demo, passwordForm(caller.company.apiKey));
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, refresh_token: null });
    now += 3_599_000;
    expect((await caller.get('/v1/organizations')).status).toBe(200);
    now += 1000;
    expect((await caller.get('/v1/organizations')).status).toBe(401);
  });

  it('gives a token of one company alone', async () => {
    const caller = await start();
    const [, second] = demo.companies;
    const reply = await caller.get(`/v1/${second!.organizationId}/invoices`);
    expect([reply.status, reply.body]).toMatchObject([403, { code: 41 }]);
  });

  it('gives a token that only reads for the scope read', async () => {
    await start();
    const reader = await Caller.of(demo, demo.companies[0], 'read');
    const { guid } = demo.control.contactOf(1001);
    expect((await reader.get('/v1/{org}/invoices')).status).toBe(200);
    expect((await reader.post(`/v1/{org}/contacts/${guid}/notes`, { Text: 'x' })).status).toBe(403);
  });
});

it('without Pro nothing but the list of organisations answers', async () => {
  await start();
  const caller = await Caller.of(demo, demo.noProCompany);
  expect((await caller.get('/v1/organizations?fields=isPro')).body).toEqual([{ isPro: false }]);
  const reply = await caller.get('/v1/{org}/invoices');
  expect([reply.status, reply.body]).toMatchObject([403, { code: 90 }]);
});

describe('faults', () => {
  const PATH = '/v1/{org}/invoices';

  it.each([
    [429, 7, 'text/plain; charset=utf-8', /^API calls quota exceeded! /],
    [429, undefined, 'text/plain; charset=utf-8', /^API calls quota exceeded! /],
    [401, undefined, 'text/html; charset=utf-8', /./],
    [480, undefined, 'text/html; charset=utf-8', /./],
    [503, 30, 'text/html; charset=utf-8', /./],
  ])('%i with Retry-After %s strikes as often as said, then no more', async (status, retryAfter, type, text) => {
    const caller = await start();
    demo.control.fault({ answer: 'status', status, times: 2, ...(retryAfter === undefined ? {} : { retryAfter }) });
    for (let strike = 0; strike < 2; strike++) {
      const reply = await caller.get(PATH);
      expect([reply.status, reply.headers.get('content-type')]).toEqual([status, type]);
      expect(reply.headers.get('retry-after')).toBe(retryAfter === undefined ? null : String(retryAfter));
      expect(reply.text).toMatch(text);
    }
    expect((await caller.get(PATH)).status).toBe(200);
  });

  it.each([
    ['html', /^<!DOCTYPE html>/],
    ['malformed', /^\{"Collection":\[\{"Number":1,$/],
    ['null-collection', /^\{"Collection":null,"Pagination":\{.*\}\}$/],
  ] as const)('%s answers 200 with something strange', async (answer, text) => {
    const caller = await start();
    demo.control.fault({ answer });
    const reply = await caller.get(PATH);
    expect(reply.status).toBe(200);
    expect(reply.text).toMatch(text);
  });

  it('strike only what they match', async () => {
    const caller = await start();
    demo.control.fault({ answer: 'status', status: 500, method: 'GET', path: /\/contacts$/ });
    expect((await caller.get(PATH)).status).toBe(200);
    expect((await caller.get('/v1/{org}/contacts')).status).toBe(500);
  });

  it.each([
    ['cut-before', []],
    ['cut-after', ['Ringet']],
  ] as const)('%s cuts the connection, leaving %j behind', async (answer, notes) => {
    const caller = await start();
    const contact = demo.control.contactOf(1001);
    demo.control.fault({ answer, method: 'POST' });
    await expect(caller.post(`/v1/{org}/contacts/${contact.guid}/notes`, { Text: 'Ringet' })).rejects.toThrow();
    expect(contact.notes).toEqual(notes);
    expect(demo.control.requests.at(-1)).toMatchObject({ method: 'POST', status: null });
  });

  it('a request left hanging ends with the server', async () => {
    const caller = await start();
    demo.control.fault({ answer: 'hang' });
    const met = demo.control.waitFor('GET', /\/invoices$/);
    const hanging = expect(caller.get(PATH)).rejects.toThrow();
    expect(await met).toMatchObject({ status: null });
    await demo.close();
    await hanging;
  });
});

describe('gates', () => {
  it.each([
    ['before', []],
    ['after', ['Ringet']],
  ] as const)('hold a request %s it is performed, until they are released', async (at, notes) => {
    const caller = await start();
    const contact = demo.control.contactOf(1001);
    const gate = demo.control.gate({ at, method: 'POST', path: /\/notes$/ });
    const posted = caller.post(`/v1/{org}/contacts/${contact.guid}/notes`, { Text: 'Ringet' });
    await gate.reached;
    expect(contact.notes).toEqual(notes);
    expect(demo.control.requests.at(-1)).toMatchObject({ status: null });
    gate.release();
    expect((await posted).status).toBe(200);
    expect(contact.notes).toEqual(['Ringet']);
  });
});

it('every request is on the log and can be counted', async () => {
  const caller = await start();
  await caller.get('/v1/{org}/invoices?page=0');
  await caller.get('/v1/{org}/nothing');
  const base = `/v1/${caller.company.organizationId}`;
  expect(demo.control.requests).toMatchObject([
    { method: 'POST', path: '/dineroapi/oauth/token', status: 200 },
    { method: 'GET', path: `${base}/invoices`, query: '?page=0', status: 200 },
    { method: 'GET', path: `${base}/nothing`, status: 404 },
  ]);
  expect(demo.control.count('GET', /\/invoices$/)).toBe(1);
});

it('the rate limit lets 100 through in a minute, for each company', async () => {
  let now = Date.parse('2026-11-23T09:00:00Z');
  const caller = await start({ rateLimit: true, clock: () => now });
  const statuses = async (count: number): Promise<number[]> =>
    Promise.all(Array.from({ length: count }, async () => (await caller.get('/v1/organizations')).status));
  expect(new Set(await statuses(100))).toEqual(new Set([200]));
  const refused = await caller.get('/v1/organizations');
  expect([refused.status, refused.text]).toEqual([429, 'API calls quota exceeded! maximum admitted 100 per 1m.']);
  expect(refused.headers.get('retry-after')).toBe('60');
  const other = await Caller.of(demo, demo.companies[1]);
  expect((await other.get('/v1/organizations')).status).toBe(200);
  now += 60_001;
  expect(await statuses(1)).toEqual([200]);
});

describe('commands', () => {
  it.each([
    ['pay 1003 1.000,50', () => demo.control.invoice(1003).payments.at(-1)?.amount, 100_050],
    ['pay 1003', () => demo.control.status(1003), 'Paid'],
    ['credit 1003', () => demo.control.status(1003), 'Paid'],
    ['delete 1003', () => demo.control.invoice(1003).deletedAt !== null, true],
    ['due 1003 2027-01-15', () => demo.control.status(1003), 'Booked'],
    ['collection 1003', () => demo.control.invoice(1003).markedForCollection, true],
    ['bounce 1003', () => demo.control.mails(1003).at(-1)?.event, 'HardBounce'],
    ['day +7', () => demo.control.today(), '2026-11-30'],
    ['day 2026-12-24', () => demo.control.today(), '2026-12-24'],
  ])('%s happens', async (line, seen, wanted) => {
    await start();
    demo.command(line);
    expect(seen()).toBe(wanted);
  });

  it.each([
    ['dance', /unknown command 'dance'/],
    ['pay', /invoice number must be a whole number/],
    ['pay 1003 tusind', /'tusind' is no amount/],
    ['pay 7', /no invoice 7/],
    ['day 2020-01-01', /time only goes ahead/],
    ['due 1003 2026-02-30', /not a calendar date/],
    ['fault boom', /a fault is a status or one of/],
    ['fault 429 many', /must be a whole number/],
  ])('%s is refused with a reason', async (line, reason) => {
    await start();
    expect(() => demo.command(line)).toThrow(reason);
  });

  it('a fault can be told its status, wait, times, method and path, and taken back', async () => {
    const caller = await start();
    demo.command('fault 429/5 2 get /contacts$');
    expect((await caller.get('/v1/{org}/invoices')).status).toBe(200);
    expect((await caller.get('/v1/{org}/contacts')).headers.get('retry-after')).toBe('5');
    demo.command('fault clear');
    expect((await caller.get('/v1/{org}/contacts')).status).toBe(200);
  });

  it('lists what is overdue, what was asked, and its own commands', async () => {
    const caller = await start();
    await caller.get('/v1/{org}/invoices?page=0');
    expect(demo.command('requests 1')).toBe(`200 GET /v1/${caller.company.organizationId}/invoices?page=0`);
    expect(demo.command('overdue 3').split('\n')).toHaveLength(3);
    expect(demo.command('help')).toMatch(/^pay NUMBER/);
  });
});

describe('the control endpoint', () => {
  const ask = async (line: string): Promise<[number, unknown]> => {
    const response = await fetch(`${demo.url}/__demo/command`, { method: 'POST', body: line });
    return [
      response.status,
      response.headers.get('content-type')?.startsWith('application/json') && (await response.json()),
    ];
  };

  it('runs commands where it is open, and is on no log', async () => {
    await start({ control: true });
    expect(await ask('pay 1003')).toEqual([200, { ok: true, text: '1003: Paid, 0,00 left' }]);
    expect(await ask('dance')).toEqual([400, { ok: false, text: "unknown command 'dance'; write help" }]);
    expect(demo.control.count('POST', /__demo/)).toBe(0);
  });

  it('does not exist unless it was asked for', async () => {
    await start();
    const status = demo.control.status(1003);
    expect((await ask('pay 1003'))[0]).toBe(401);
    expect(demo.control.status(1003)).toBe(status);
  });
});
