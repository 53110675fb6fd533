import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import { Caller, type Reply } from './demo-dinero-caller';

const TODAY = '2026-11-23';
const flags = { WithDebtCollectionWarning: false, WithFee: true, WithInterestFee: false, WithCompensationFee: false };
const mail = { ShouldAddTrustPilotEmailAsBcc: false };

let demo: DemoDinero;
let caller: Caller;
let guid: string;
let base: string;

beforeAll(async () => {
  // Enough untouched invoices for each test to have its own.
  demo = await startDemoDinero({ today: TODAY, invoices: 300 });
});
afterAll(() => demo.close());

const used = new Set<string>();

beforeEach(async () => {
  demo.control.expireTokens();
  caller = await Caller.of(demo);
  guid = demo.control
    .invoices()
    .find(
      (invoice) =>
        !used.has(invoice.guid) &&
        invoice.due < addDays(demo.control.today(), -50) &&
        invoice.deletedAt === null &&
        invoice.reminders.length === 0 &&
        invoice.currency === 'DKK' &&
        demo.control.status(invoice.guid) === 'Overdue' &&
        demo.control.contactOf(invoice.guid).cvr !== null &&
        Boolean(demo.control.contactOf(invoice.guid).email),
    )!.guid;
  used.add(guid);
  base = `/v1/{org}/invoices/${guid}/reminders`;
});

const stamp = async (): Promise<string> => {
  const { body } = await caller.get(`/v1/{org}/invoices/${guid}`);
  return (body as { TimeStamp: string }).TimeStamp;
};

interface Made {
  Id: number;
  Timestamp: string;
}

/** Puts a reminder on the invoice, at the server's today or days from it. */
const create = async (more: object = {}): Promise<Reply> =>
  caller.post(base, { ...flags, Date: demo.control.today(), Timestamp: await stamp(), ...more });

const created = async (more: object = {}): Promise<Made> => {
  const reply = await create(more);
  expect(reply.text).toContain('"Id"');
  return reply.body as Made;
};

const createdAndBooked = async (more: object = {}): Promise<Made> => {
  const { Id, Timestamp } = await created(more);
  return (await caller.post(`${base}/${Id}/book`, { Timestamp })).body as Made;
};

const later = async (days: number): Promise<void> => {
  demo.control.advanceDays(days);
  caller = await Caller.of(demo); // the old token has expired on the way
};

/** The documented shape of a refusal. */
const refusal = (code: number, english: RegExp) => ({
  code,
  message: expect.any(String) as unknown,
  validationErrors: expect.any(Object) as unknown,
  languageSpecificMessages: [{ property: expect.any(String) as unknown, message: expect.any(String) as unknown }],
  errorMessageList: [{ Code: expect.any(String) as unknown, Message: expect.stringMatching(english) as unknown }],
});

describe('how many reminders and how often', () => {
  it.each([
    [0, 400],
    [9, 400],
    [10, 200],
    [11, 200],
  ])('%i days after the last one, another answers %i', async (days, status) => {
    await createdAndBooked();
    await later(days);
    expect((await create()).status).toBe(status);
  });

  it('a date ahead of the server’s today does not shorten the ten days', async () => {
    await createdAndBooked();
    const reply = await create({ Date: addDays(demo.control.today(), 10) });
    expect([reply.status, reply.body]).toEqual([400, refusal(42, /Ten days/)]);
  });

  it('the fourth is refused, and there is no next one', async () => {
    for (const number of [1, 2, 3]) {
      expect(await createdAndBooked()).toMatchObject({ Number: number });
      await later(10);
    }
    const fourth = await create();
    expect([fourth.status, fourth.body]).toEqual([400, refusal(42, /up to three/)]);
    expect((await caller.get(`${base}/next`)).status).toBe(400);
  });

  it('a deleted one makes room again', async () => {
    const { Id, Timestamp } = await createdAndBooked();
    await caller.call('DELETE', `${base}/${Id}`, { body: { Timestamp } });
    expect(await created()).toMatchObject({ Number: 1, IsDraft: true });
    expect(demo.control.reminders(guid)).toMatchObject([{ deleted: true }, { draft: true }]);
  });

  it.each([
    ['paid', () => demo.control.pay(guid)],
    ['credited', () => demo.control.credit(guid)],
    ['moved to a later due date', () => demo.control.moveDue(guid, demo.control.today())],
  ])('an invoice that is %s can neither be reminded nor have its draft booked', async (_name, happen) => {
    const { Id, Timestamp } = await created();
    await later(10);
    happen();
    expect((await create()).body).toEqual(refusal(42, /must be overdue/));
    expect((await caller.post(`${base}/${Id}/book`, { Timestamp })).body).toEqual(refusal(42, /must be overdue/));
    expect((await caller.post(`/v1/{org}/invoices/${guid}/email/pre-reminder`, mail)).status).toBe(400);
  });
});

describe('the row version', () => {
  it('is 16 hexadecimal digits and changes at each write', async () => {
    const seen = [await stamp()];
    const { Id, Timestamp } = await created();
    seen.push(await stamp(), Timestamp);
    const booked = (await caller.post(`${base}/${Id}/book`, { Timestamp })).body as Made;
    seen.push(await stamp(), booked.Timestamp);
    await caller.post(`${base}/email`, mail);
    seen.push(await stamp());
    demo.control.pay(guid, ore(100));
    seen.push(await stamp());
    expect(new Set(seen).size).toBe(seen.length);
    for (const version of seen) expect(version).toMatch(/^[0-9A-F]{16}$/);
  });

  it('once stale is refused with code 58 by every write', async () => {
    const old = await stamp();
    const { Id, Timestamp } = await created();
    const wrong = { ...flags, Date: TODAY, ...mail };
    const replies = [
      await caller.post(base, { ...wrong, Timestamp: old }),
      await caller.call('PUT', `${base}/${Id}`, { body: { ...wrong, Timestamp: old } }),
      await caller.post(`${base}/${Id}/book`, { Timestamp: old }),
      await caller.call('DELETE', `${base}/${Id}`, { body: { Timestamp: old } }),
      await caller.post(`/v1/{org}/invoices/${guid}/email`, { ...wrong, Timestamp: old }),
    ];
    for (const reply of replies) expect([reply.status, reply.body]).toEqual([400, refusal(58, /outdated/)]);
    expect((await caller.post(`${base}/${Id}/book`, { Timestamp })).status).toBe(200);
  });

  it('of the proposal is the one that creating wants', async () => {
    const { Timestamp } = (await caller.get(`${base}/next`)).body as Made;
    expect((await create({ Timestamp })).status).toBe(200);
  });
});

describe('booking and sending', () => {
  it('a booked reminder cannot be booked or changed again', async () => {
    const { Id, Timestamp } = await createdAndBooked();
    const again = await caller.post(`${base}/${Id}/book`, { Timestamp });
    const change = await caller.call('PUT', `${base}/${Id}`, { body: { ...flags, Date: TODAY, Timestamp } });
    expect([again.body, change.body]).toEqual([refusal(42, /already booked/), refusal(42, /already booked/)]);
  });

  it('a draft cannot be mailed', async () => {
    await created();
    expect((await caller.post(`${base}/email`, mail)).body).toEqual(refusal(42, /no booked reminder/));
  });

  it.each(['', null])('a contact whose e-mail is %j is refused, unless a receiver is named', async (email) => {
    await createdAndBooked();
    demo.control.changeContact(guid, { email });
    expect((await caller.post(`${base}/email`, mail)).body).toEqual(refusal(42, /no e-mail/));
    expect((await caller.post(`${base}/email`, { ...mail, Receiver: 'hej@kunde.example' })).body).toEqual({
      Recipients: [{ Email: 'hej@kunde.example' }],
    });
    demo.control.changeContact(guid, { email: 'bogholderi@kunde.example' });
  });

  it.each([
    ['the flag of TrustPilot is missing', {}],
    ['the message lacks the link', { ...mail, Message: 'Betal nu' }],
    ['the flag is no boolean', { ShouldAddTrustPilotEmailAsBcc: 'nej' }],
  ])('a mail is refused where %s', async (_name, body) => {
    expect((await caller.post(`/v1/{org}/invoices/${guid}/email`, body)).body).toMatchObject({ code: 42 });
    expect(demo.control.mails(guid).filter(({ type }) => type !== 'Mailout')).toEqual([]);
  });

  it('an address with "bounce" in it bounces', async () => {
    await caller.post(`/v1/{org}/invoices/${guid}/email`, { ...mail, Receiver: 'bounce@kunde.example' });
    const mails = (await caller.get(`/v1/{org}/invoices/${guid}/mailouts`)).body as object[];
    expect(mails.at(-1)).toMatchObject({ Status: 'Failed', LatestEvent: 'HardBounce' });
  });

  it('only a public customer can have an e-reminder', async () => {
    const { Id } = await createdAndBooked();
    const body = { PaymentMeanEnum: 'FIK' };
    expect((await caller.post(`${base}/${Id}/e-reminder`, body)).status).toBe(400);
    const sent = await caller.post(`${base}/${Id}/e-reminder`, { ...body, ReceiverEanNumber: '5798000000001' });
    expect([sent.status, demo.control.mails(guid).at(-1)?.type]).toEqual([200, 'ElectronicInvoiceReminder']);
  });
});

describe('the amounts', () => {
  const withCompensation = { WithCompensationFee: true };

  it('compensation is taken once', async () => {
    expect(await createdAndBooked(withCompensation)).toMatchObject({ CompensationFeeAmount: 310 });
    await later(10);
    expect((await create(withCompensation)).body).toEqual(refusal(42, /cannot have a compensation/));
    expect(await created()).toMatchObject({ CompensationFeeAvailable: false, AccumulatedFeesAndInterestAmount: 410 });
  });

  it('compensation is never taken from a person', async () => {
    demo.control.changeContact(guid, { isPerson: true });
    expect((await create(withCompensation)).status).toBe(400);
    expect(await created()).toMatchObject({ CompensationFeeAvailable: false });
    demo.control.changeContact(guid, { isPerson: false });
  });

  it('interest is the rate of a month by days on what is left, and counted on from the last reminder', async () => {
    demo.control.moveDue(guid, addDays(demo.control.today(), -73)); // a fifth of a year
    const left = demo.control.remaining(guid) / 100;
    const first = (await createdAndBooked({ WithInterestFee: true })) as Made & Record<string, unknown>;
    expect(first['InterestAmount']).toBeCloseTo((left * 0.7 * 12) / 100 / 5, 1);
    expect(first['InterestAmountText']).toMatch(/^Renter 0,70% for perioden \d\d\/\d\d\/\d{4} til \d\d\/\d\d\/\d{4}$/);
    await later(10);
    const second = (await created({ WithInterestFee: true })) as Made & Record<string, unknown>;
    expect(second['InterestAmount']).toBeCloseTo((left * 0.7 * 12 * 10) / 100 / 365, 1);
  });

  it('what was paid stands as a negative amount', async () => {
    demo.control.pay(guid, ore(1234));
    expect(await created()).toMatchObject({ PaidAmount: -12.34 });
  });

  it('paying only the invoice after a booked fee leaves the fee', async () => {
    const principal = demo.control.remaining(guid);
    await createdAndBooked();
    demo.control.pay(guid, principal);
    const { body } = await caller.get(`/v2/{org}/invoices/${guid}/payments`);
    expect(body).toMatchObject({ RemainingAmount: 100 });
    expect(demo.control.status(guid)).toBe('Overdue');
  });
});

describe('records that are not there', () => {
  const unknown = '00000000-0000-4000-8000-000000000000';

  it.each([
    ['GET', `/v1/{org}/invoices/${unknown}`, 400, 63],
    ['GET', `/v2/{org}/invoices/${unknown}/payments`, 400, 63],
    ['GET', `/v1/{org}/invoices/${unknown}/reminders`, 400, 63],
    ['GET', `/v1/{org}/sales/creditnotes/${unknown}`, 400, 63],
    ['GET', `/v1/{org}/contacts/${unknown}`, 404, 63],
  ])('%s %s answers %i with code %i', async (method, path, status, code) => {
    const reply = await caller.call(method, path);
    expect([reply.status, reply.body]).toEqual([status, refusal(code, /./)]);
  });

  it('an unknown reminder is unknown, and a path nobody documented answers HTML', async () => {
    expect((await caller.get(`${base}/1`)).body).toEqual(refusal(63, /Id/));
    const reply = await caller.get('/v1/{org}/nothing');
    expect([reply.status, reply.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('a deleted invoice can be read, but not be written to', async () => {
    demo.control.remove(guid);
    expect((await caller.get(`/v1/{org}/invoices/${guid}`)).body).toMatchObject({
      DeletedAt: expect.any(String) as unknown,
    });
    expect((await create()).body).toEqual(refusal(65, /deleted/));
  });
});

it.each([
  ['the body is no JSON', '{'],
  ['the body is a list', '[]'],
  ['a required field is missing', '{}'],
  ['the date does not exist', JSON.stringify({ ...flags, Date: '2026-02-30', Timestamp: '0' })],
])('a write is refused where %s', async (_name, body) => {
  const reply = await caller.raw('POST', base, body);
  expect([reply.status, reply.body]).toEqual([400, refusal(42, /./)]);
});
