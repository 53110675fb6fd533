import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { DineroActLost, type DineroCompany } from '../../main/dinero/company';
import { createHttp } from '../../main/dinero/http';
import { createDineroCompany } from '../../main/dinero/open';
import { answer, cut, cutInTheMiddle, ScriptedDinero, silence, type Answering } from '../fakes/scriptedDinero';
import { VirtualTime } from '../fakes/virtualTime';

const guid = '626911cd-e133-43cc-a73d-d4c6a6bc7501';
const draft = {
  timestamp: '00000000020A5EA8',
  day: date('2026-11-23'),
  title: 'Rykker',
  text: 'Betal venligst',
  fee: true,
  interest: false,
  compensation: false,
  collectionWarning: false,
};
const acts: {
  name: DineroActLost['act'];
  method: string;
  path: string;
  perform: (to: DineroCompany) => Promise<unknown>;
}[] = [
  { name: 'create', method: 'POST', path: '', perform: (to) => to.createReminder(guid, draft) },
  { name: 'book', method: 'POST', path: '/7/book', perform: (to) => to.bookReminder(guid, 7, 'A1') },
  { name: 'delete', method: 'DELETE', path: '/7', perform: (to) => to.deleteReminder(guid, 7, 'A1') },
  { name: 'mail', method: 'POST', path: '/email', perform: (to) => to.mailReminder(guid, 'kunde@firma.dk') },
];
const html = '<html><body>Bad Gateway</body></html>';

/** After these nobody knows whether Dinero did it. */
const lost: [string, Answering][] = [
  ['no answer in time', silence],
  ['a connection that is cut', cut],
  ['an answer that is cut', cutInTheMiddle],
  ['500', answer(500, html)],
  ['502', answer(502, html)],
  ['503 with Retry-After', answer(503, html, { 'retry-after': '1' })],
  ['504', answer(504)],
  ['408', answer(408)],
  ['a redirect', answer(307, '', { location: '/elsewhere' })],
  ['a page in place of an answer', answer(200, html)],
  ['half an answer', answer(200, '{"Id":7,')],
];
/** After these Dinero certainly did not do it. */
const refused: [string, Answering, string][] = [
  ['an outdated version', answer(400, { code: 58 }), 'dinero-stale'],
  ['an unknown invoice', answer(400, { code: 63 }), 'dinero-not-found'],
  ['a deleted one', answer(400, { code: 65 }), 'dinero-deleted'],
  ['a validation', answer(400, { code: 42, message: 'Validation Error' }), 'dinero-rejected'],
  ['a conflict', answer(409, { code: 72 }), 'dinero-rejected'],
  ['no access', answer(403), 'dinero-wrong-firm'],
  ['no Pro', answer(403, { code: 90 }), 'dinero-no-pro'],
  ['an unknown route', answer(404, html), 'dinero-unexpected'],
  ['the limit', answer(429, 'quota exceeded', { 'retry-after': '1' }), 'dinero-too-many'],
  ['a brownout', answer(480), 'dinero-brownout'],
  ['a token that ended', answer(401), 'dinero-down'],
];

let dinero: ScriptedDinero;
let time: VirtualTime;
beforeEach(async () => {
  dinero = await ScriptedDinero.start();
  time = new VirtualTime();
});
afterEach(() => dinero.stop());

const open = (addresses = dinero.addresses): DineroCompany =>
  createDineroCompany({
    organizationId: 123456,
    client: { id: 'client', secret: 'secret' },
    apiKey: 'key',
    addresses,
    log: { warn: () => undefined },
    clock: time.now,
    sleep: time.skip,
    http: createHttp({ timeout: 300 }),
  });

describe.each(acts)('the act "$name"', ({ name, method, path, perform }) => {
  it.each(lost)('is sent once and reported as lost after %s', async (_, fault) => {
    dinero.answers = [fault, answer(200, {})];
    await expect(perform(open())).rejects.toMatchObject({ name: 'DineroActLost', act: name });
    expect(dinero.apiCalls.map((call) => `${call.method} ${call.path}`)).toEqual([
      `${method} /v1/123456/invoices/${guid}/reminders${path}`,
    ]);
  });

  it.each(refused)('is sent once and refused after %s', async (_, fault, code) => {
    dinero.answers = [fault, answer(200, {})];
    await expect(perform(open())).rejects.toMatchObject({ name: 'AppError', code });
    expect(dinero.apiCalls).toHaveLength(1);
  });

  it('that never got to Dinero is not lost', async () => {
    const company = open();
    await company.organizations('person'); // there is a token
    await dinero.stop();
    const calls = company.calls();
    await expect(perform(company)).rejects.toMatchObject({ name: 'AppError', code: 'dinero-down' });
    expect(company.calls()).toBe(calls + 1);
  });

  it('is not sent where there is no token, however often one was asked for', async () => {
    dinero.tokens = [answer(503), answer(503), answer(503)];
    await expect(perform(open())).rejects.toMatchObject({ name: 'AppError', code: 'dinero-down' });
    expect([dinero.tokenCalls.length, dinero.apiCalls.length]).toEqual([3, 0]);
  });

  it('is not sent while Dinero has asked for a pause', async () => {
    dinero.answers = [answer(429, 'quota exceeded', { 'retry-after': '40' })];
    const company = open();
    await expect(company.organizations('person')).rejects.toMatchObject({ code: 'dinero-too-many' });
    await expect(perform(company)).rejects.toMatchObject({ code: 'dinero-too-many', params: { seconds: 40 } });
    expect(dinero.apiCalls).toHaveLength(1);
  });
});

describe('acts', () => {
  it('after a token that ended get a new one for the next call, not for themselves', async () => {
    dinero.answers = [answer(401), answer(200, '')];
    dinero.tokens = [answer(200, { access_token: 'first' }), answer(200, { access_token: 'second' })];
    const company = open();
    await expect(company.mailReminder(guid, 'kunde@firma.dk')).rejects.toMatchObject({ code: 'dinero-down' });
    await company.mailReminder(guid, 'kunde@firma.dk');
    expect(dinero.apiCalls.map((call) => call.headers.authorization)).toEqual(['Bearer first', 'Bearer second']);
  });

  it('say why where the key is at fault', async () => {
    dinero.answers = [answer(401)];
    dinero.tokens = [answer(200, { access_token: 'first' }), answer(400, { error: 'invalid_grant' })];
    await expect(open().mailReminder(guid, 'kunde@firma.dk')).rejects.toMatchObject({ code: 'dinero-wrong-key' });
    expect(dinero.apiCalls).toHaveLength(1);
  });

  it('carry what Dinero documents', async () => {
    dinero.answers = [answer(200, '')];
    const company = open();
    await expect(company.createReminder(guid, draft)).rejects.toBeInstanceOf(DineroActLost); // an empty answer tells no id
    await company.deleteReminder(guid, 7, 'A1');
    await company.mailReminder(guid, 'kunde@firma.dk');
    expect(dinero.apiCalls.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      {
        Timestamp: '00000000020A5EA8',
        Date: '2026-11-23',
        Title: 'Rykker',
        Description: 'Betal venligst',
        WithDebtCollectionWarning: false,
        WithFee: true,
        WithInterestFee: false,
        WithCompensationFee: false,
      },
      { Timestamp: 'A1' },
      { Receiver: 'kunde@firma.dk', ShouldAddTrustPilotEmailAsBcc: false },
    ]);
    for (const { headers } of dinero.apiCalls) {
      expect(headers).toMatchObject({
        'content-type': 'application/json',
        accept: 'application/json',
        connection: 'close',
      });
    }
  });
});
