import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { date } from '../../src/claim/date';
import type { AppError } from '../../main/appError';
import type { Urgency } from '../../main/dinero/company';
import type { DineroClient } from '../../main/dinero/client';
import { createHttp } from '../../main/dinero/http';
import { createDineroCompany, type CompanyOptions } from '../../main/dinero/open';
import { answer, cut, cutInTheMiddle, drip, ScriptedDinero, silence, type Answering } from '../fakes/scriptedDinero';
import { VirtualTime } from '../fakes/virtualTime';

const guid = '626911cd-e133-43cc-a73d-d4c6a6bc7501';
const html = '<!DOCTYPE html><html><body>Oops</body></html>';
const row = (Number: unknown, change: object = {}): object => ({
  Number,
  Guid: guid,
  ContactName: 'Hemmelig Kunde ApS',
  PaymentDate: '2026-05-27',
  Status: 'Overdue',
  TotalInclVat: 250,
  ...change,
});
const page = (...rows: object[]): object => ({ Collection: rows, Pagination: { ResultWithoutFilter: rows.length } });

let dinero: ScriptedDinero;
let time: VirtualTime;
let logged: unknown[];
beforeEach(async () => {
  dinero = await ScriptedDinero.start();
  time = new VirtualTime(Date.parse('2026-11-23T08:00:00Z'));
  logged = [];
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await dinero.stop();
});

const open = (change: Partial<CompanyOptions> = {}): DineroClient =>
  createDineroCompany({
    organizationId: 123456,
    client: { id: 'client', secret: 'pair-secret' },
    apiKey: 'api-key',
    addresses: dinero.addresses,
    log: { warn: (...line) => logged.push(line) },
    clock: time.now,
    sleep: time.skip,
    http: createHttp({ timeout: 300, largestAnswer: 1_000_000 }),
    ...change,
  });

describe('the list of overdue invoices', () => {
  it('is asked for in the documented words', async () => {
    dinero.answers = [answer(200, page())];
    await open().overdue(2, 'background');
    const [call] = dinero.apiCalls;
    expect([call?.method, call?.path]).toEqual(['GET', '/v1/123456/invoices']);
    expect(Object.fromEntries(call!.query)).toEqual({
      statusFilter: 'Overdue',
      fields:
        'Number,Guid,ContactGuid,ContactName,Date,PaymentDate,Currency,Status,MailOutStatus,LatestMailOutType,TotalInclVat,TotalInclVatInDkk,ExternalReference,Description,UpdatedAt,DeletedAt',
      pageSize: '1000',
      page: '2',
      sort: 'VoucherNumber',
      sortOrder: 'ascending',
    });
    expect(call?.headers).toMatchObject({ accept: 'application/json', authorization: 'Bearer a-token' });
  });

  it('survives the number of a draft, which no JavaScript number can hold', async () => {
    const body = JSON.stringify(page(row(1), row('DRAFT'))).replace('"DRAFT"', '9223372036854775807');
    dinero.answers = [answer(200, body)];
    const { rows } = await open().overdue(0, 'background');
    expect(rows.map(({ number }) => number)).toEqual([1, 0]);
  });

  it('leaves out a row it does not understand, counts it and logs no more than the fields', async () => {
    dinero.answers = [answer(200, page(row(1), row(2, { TotalInclVat: 'Hemmelig' }), row(3)))];
    const { rows, strange, total } = await open().overdue(0, 'background');
    expect([rows.map(({ number }) => number), strange, total]).toEqual([[1, 3], 1, 3]);
    expect(logged).toEqual([
      ['rows of Dinero not understood', { what: 'invoices', rows: 1, fields: ['totalinclvat'] }],
    ]);
  });

  it.each<[string, Answering]>([
    ['HTML', answer(200, html)],
    ['plain text', answer(200, 'all is well')],
    ['half of it', answer(200, '{"Collection":[{"Number":1,')],
    ['nothing', answer(200, '')],
    ['something else', answer(200, { message: 'Hemmelig' })],
    ['bytes', answer(200, new Uint8Array([0xff, 0xfe, 0x00]))],
    ['a redirect', answer(302, '', { location: 'http://127.0.0.1:1/' })],
    ['more than is bearable', answer(200, `"${'x'.repeat(1_100_000)}"`)],
  ])('answered with %s is named as not understood', async (_, strange) => {
    dinero.answers = [strange];
    await expect(open().overdue(0, 'person')).rejects.toMatchObject({
      code: 'dinero-unexpected',
      params: { what: 'invoices' },
    });
    expect(dinero.apiCalls).toHaveLength(1);
    expect(JSON.stringify(logged)).not.toContain('Hemmelig');
  });
});

describe('a read that fails in passing', () => {
  const faults: [string, Answering][] = [
    ['no answer in time', silence],
    ['a connection that is cut', cut],
    ['an answer that is cut', cutInTheMiddle],
    ['500', answer(500, html)],
    ['503', answer(503)],
    ['408', answer(408)],
    ['429 with a short wait', answer(429, 'quota exceeded', { 'retry-after': '2' })],
  ];

  it('is one whose answer never comes to an end', async () => {
    dinero.answers = [drip, answer(200, page(row(1)))];
    const company = open({ http: createHttp({ timeout: 400 }) });
    await expect(company.overdue(0, 'person')).resolves.toMatchObject({ rows: [{ number: 1 }] });
  });

  it.each(faults)('is repeated after %s', async (_, fault) => {
    dinero.answers = [fault, fault, answer(200, page(row(1)))];
    await expect(open().overdue(0, 'person')).resolves.toMatchObject({ rows: [{ number: 1 }] });
    expect(dinero.apiCalls).toHaveLength(3);
  });

  it.each<[Urgency, number]>([
    ['person', 3],
    ['background', 5],
  ])('is tried for the %s %i times in all', async (urgency, times) => {
    dinero.answers = [answer(502, html)];
    await expect(open().overdue(0, urgency)).rejects.toMatchObject({ code: 'dinero-down' });
    expect(dinero.apiCalls).toHaveLength(times);
  });

  it('is the proposal of a reminder too, which saves nothing though it is posted', async () => {
    dinero.answers = [answer(500)];
    const charges = { fee: true, interest: true, compensation: false };
    await expect(open().proposal(guid, date('2026-11-23'), charges, false, 'person')).rejects.toMatchObject({
      code: 'dinero-down',
    });
    expect(dinero.apiCalls).toHaveLength(3);
  });

  it('waits as long as Dinero asks, as seconds or as a date', async () => {
    const until = 'Mon, 23 Nov 2026 08:01:30 GMT';
    dinero.answers = [
      answer(429, '', { 'retry-after': '30' }),
      answer(503, '', { 'retry-after': until }),
      answer(200, page()),
    ];
    await open().overdue(0, 'background');
    expect(time.slept).toEqual([30_000, 60_000]);
  });

  it('does not keep a person waiting for a minute', async () => {
    dinero.answers = [answer(429, 'API calls quota exceeded!')];
    await expect(open().overdue(0, 'person')).rejects.toMatchObject({
      code: 'dinero-too-many',
      params: { seconds: 60 },
    });
    expect([dinero.apiCalls.length, time.slept]).toEqual([1, []]);
  });

  it('does not come back at once where the token endpoint is over its limit', async () => {
    dinero.tokens = [answer(429, '', { 'retry-after': '5' }), answer(200, { access_token: 'a-token' })];
    dinero.answers = [answer(200, page())];
    await open().overdue(0, 'person');
    expect(time.slept).toEqual([5000]);
  });
});

describe('a read that is refused', () => {
  it('is not repeated', async () => {
    dinero.answers = [answer(400, { code: 63 })];
    await expect(open().invoice(guid, 'background')).rejects.toMatchObject({ code: 'dinero-not-found' });
    expect(dinero.apiCalls).toHaveLength(1);
  });

  it('with 401 gets one new token', async () => {
    dinero.tokens = [answer(200, { access_token: 'first' }), answer(200, { access_token: 'second' })];
    dinero.answers = [answer(401), answer(200, page())];
    await open().overdue(0, 'person');
    expect(dinero.apiCalls.map(({ headers }) => headers.authorization)).toEqual(['Bearer first', 'Bearer second']);
  });

  it('with 401 again and again ends all calls, until the company is opened anew', async () => {
    dinero.answers = [answer(401)];
    const company = open();
    for (let n = 0; n < 3; n += 1) {
      await expect(company.overdue(0, 'background')).rejects.toMatchObject({ code: 'dinero-wrong-key' });
    }
    const made = dinero.seen.length;
    await expect(company.overdue(0, 'background')).rejects.toMatchObject({ code: 'dinero-stopped' });
    await expect(company.mailReminder(guid, 'kunde@firma.dk')).rejects.toMatchObject({ code: 'dinero-stopped' });
    expect(dinero.seen).toHaveLength(made);
    dinero.answers = [answer(200, page())];
    await expect(open().overdue(0, 'background')).resolves.toMatchObject({ rows: [] });
  });

  it('among others that are let in does not stop anything', async () => {
    dinero.answers = [answer(403), answer(403), answer(200, page()), answer(403), answer(403), answer(200, page())];
    const company = open();
    for (const wanted of ['refused', 'refused', 'let in', 'refused', 'refused', 'let in']) {
      const outcome = await company.overdue(0, 'background').then(
        () => 'let in',
        () => 'refused',
      );
      expect(outcome).toBe(wanted);
    }
  });

  it('stops those that wait in the queue as well', async () => {
    dinero.answers = [answer(403)];
    const company = open({ limit: 4, sleep: time.sleep }); // one for the token, three for questions
    const codes: unknown[] = [];
    const questions = Array.from({ length: 12 }, () =>
      company.overdue(0, 'person').catch((error: unknown) => codes.push((error as AppError).code)),
    );
    await vi.waitFor(() => {
      expect(codes).toEqual(['dinero-wrong-firm', 'dinero-wrong-firm', 'dinero-wrong-firm']);
    });
    await time.moveTo(time.now() + 600_000);
    await Promise.all(questions);
    expect(codes.slice(3)).toEqual(Array<string>(9).fill('dinero-stopped'));
    expect(dinero.apiCalls).toHaveLength(3);
  });
});

describe('the calls of a company', () => {
  it('are counted, those for tokens too, and none is made at opening', async () => {
    dinero.answers = [answer(200, page())];
    const company = open();
    expect(company.calls()).toBe(0);
    await company.overdue(0, 'person');
    await company.overdue(1, 'person');
    expect(company.calls()).toBe(dinero.seen.length);
    expect(company.calls()).toBe(3);
  });

  it('wait for their turn within the minute', async () => {
    dinero.answers = [answer(200, page())];
    const company = open({ limit: 3 });
    await Promise.all([1, 2, 3, 4].map((n) => company.overdue(n, 'person')));
    expect(time.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(60_000);
  });

  it('keep to themselves what they were made with, whatever goes wrong', async () => {
    const told: unknown[] = [];
    const faults = [answer(401), answer(400, { message: 'x' }), cut, answer(200, html), answer(500), answer(403)];
    for (const fault of faults) {
      dinero.answers = [fault];
      const error: unknown = await open()
        .overdue(0, 'person')
        .catch((thrown: unknown) => thrown);
      for (let link = error; link instanceof Error; link = link.cause) {
        told.push(link.message, link.stack, Object.entries(link));
      }
    }
    const all = JSON.stringify([told, logged]);
    expect(all).toContain('dinero-down');
    for (const secret of ['api-key', 'pair-secret', 'a-token', Buffer.from('client:pair-secret').toString('base64')]) {
      expect(all).not.toContain(secret);
    }
  });

  it('do not go through a proxy to this machine', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:1');
    vi.stubEnv('http_proxy', 'http://127.0.0.1:1');
    dinero.answers = [answer(200, page(row(1)))];
    await expect(open().overdue(0, 'person')).resolves.toMatchObject({ rows: [{ number: 1 }] });
  });

  it('take no path from an id', async () => {
    const company = open();
    await expect(async () => company.invoice('../../organizations', 'person')).rejects.toThrow(RangeError);
    await expect(company.reminderPdf(guid, 1.5)).rejects.toThrow(RangeError);
    expect(company.calls()).toBe(0);
  });

  it('keep the path that a replaced address has', async () => {
    dinero.answers = [answer(200, page())];
    await open({ addresses: { ...dinero.addresses, api: new URL('/dinero/', dinero.addresses.api) } }).overdue(
      0,
      'person',
    );
    expect(dinero.apiCalls[0]?.path).toBe('/dinero/v1/123456/invoices');
  });
});

describe('the PDF of a reminder', () => {
  it('comes as the bytes that Dinero sent', async () => {
    const pdf = new Uint8Array([...Buffer.from('%PDF-1.7\n'), 0xff, 0x00, 0xfe]);
    dinero.answers = [answer(200, pdf, { 'content-type': 'application/octet-stream' })];
    expect([...(await open().reminderPdf(guid, 7))]).toEqual([...pdf]);
    expect(dinero.apiCalls[0]).toMatchObject({ headers: { accept: 'application/octet-stream' } });
  });

  it('is nothing else', async () => {
    dinero.answers = [answer(200, { Id: 7 })];
    await expect(open().reminderPdf(guid, 7)).rejects.toMatchObject({ code: 'dinero-unexpected' });
  });
});
