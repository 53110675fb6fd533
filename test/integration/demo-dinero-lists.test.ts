import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import { Caller } from './demo-dinero-caller';

const LIST = '/v1/{org}/invoices';

let demo: DemoDinero;
let caller: Caller;

beforeAll(async () => {
  demo = await startDemoDinero({ today: '2026-11-23', invoices: 130 });
  caller = await Caller.of(demo);
});
afterAll(() => demo.close());

const guids = async (query: string, path = LIST): Promise<unknown[]> =>
  (await caller.list(`${path}?fields=guid&pageSize=1000&${query}`)).map(({ guid }) => guid);

const values = async (field: string, query: string): Promise<unknown[]> =>
  (await caller.list(`${LIST}?fields=${field}&pageSize=1000&${query}`)).map((row) => row[field]);

describe('pages', () => {
  it('of any size together are the whole list, once each, in its order', async () => {
    const all = await guids('sort=VoucherNumber&sortOrder=ascending');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 300 }), async (pageSize) => {
        const found: unknown[] = [];
        for (let page = 0; ; page++) {
          const query = `fields=guid&sort=VoucherNumber&sortOrder=ascending&page=${page}&pageSize=${pageSize}`;
          const { body } = await caller.get(`${LIST}?${query}`);
          const { Collection, Pagination } = body as { Collection: { guid: string }[]; Pagination: object };
          expect(Pagination).toEqual({
            MaxPageSizeAllowed: 1000,
            PageSize: pageSize,
            Result: Collection.length,
            ResultWithoutFilter: all.length,
            Page: page,
          });
          if (Collection.length === 0) break;
          found.push(...Collection.map(({ guid }) => guid));
        }
        expect(found).toEqual(all);
      }),
      { numRuns: 15 },
    );
  });

  it('hold 100 unless told', async () => {
    expect((await caller.get(LIST)).body).toMatchObject({ Pagination: { PageSize: 100, Result: 100, Page: 0 } });
  });
});

describe('fields', () => {
  it('come back the way they are requested, in any case, with the same values', async () => {
    const [mixed] = await caller.list(`${LIST}?fields=gUID,number,PAYMENTDATE,totalInclVat&pageSize=1`);
    const [plain] = await caller.list(`${LIST}?fields=Guid,Number,PaymentDate,TotalInclVat&pageSize=1`);
    expect(Object.keys(mixed!)).toEqual(['gUID', 'number', 'PAYMENTDATE', 'totalInclVat']);
    expect(Object.values(mixed!)).toEqual(Object.values(plain!));
  });

  it.each([
    [LIST, ['Guid', 'ContactName', 'Date', 'Description']],
    ['/v1/{org}/sales/creditnotes', ['Guid', 'ContactName', 'Date', 'Description', 'Type']],
    ['/v1/{org}/contacts', ['name', 'contactGuid']],
  ])('of %s are few unless asked for', async (path, names) => {
    const [row] = await caller.list(path);
    expect(Object.keys(row!)).toEqual(names);
  });

  it('of an organisation are id, name and isPro unless asked for', async () => {
    const { organizationId: id, name } = caller.company;
    expect((await caller.get('/v1/organizations')).body).toEqual([{ id, name, isPro: true }]);
  });

  it('show a draft’s number with all its digits', async () => {
    const { text } = await caller.get(`${LIST}?statusFilter=Draft&fields=Number&pageSize=1`);
    expect(text).toContain('{"Number":9223372036854775807}');
  });

  it('write moments without zone and with at most three decimals', async () => {
    for (const at of await values('UpdatedAt', '')) {
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{0,2}[1-9])?$/);
    }
  });
});

describe('filters', () => {
  it.each(['Draft', 'Booked', 'Paid', 'OverPaid', 'Overdue'])('%s alone, in any case', async (status) => {
    const found = await values('Status', `statusFilter=${status.toUpperCase()}`);
    expect(new Set(found)).toEqual(new Set([status]));
  });

  it('of several statuses are the sum of each', async () => {
    const [paid, over, both] = [
      await guids('statusFilter=Paid'),
      await guids('statusFilter=OverPaid'),
      await guids('statusFilter=paid,overPaid'),
    ];
    expect(new Set(both)).toEqual(new Set([...paid, ...over]));
  });

  it('deletedOnly gives the deleted, and nothing else does', async () => {
    const deleted = demo.control.invoices().flatMap(({ guid, deletedAt }) => (deletedAt === null ? [] : [guid]));
    expect(new Set(await guids('deletedOnly=true'))).toEqual(new Set(deleted));
    expect((await guids('')).filter((guid) => deleted.includes(String(guid)))).toEqual([]);
  });

  it('v1 contacts leave the deleted out; v2 has them among the living', async () => {
    const fields = 'fields=ContactGuid,DeletedAt&pageSize=1000';
    const living = await caller.list(`/v1/{org}/contacts?${fields}`);
    const all = await caller.list(`/v2/{org}/contacts?${fields}&deletedOnly=false`);
    const deleted = await caller.list(`/v1/{org}/contacts?${fields}&deletedOnly=true`);
    expect(living.filter(({ DeletedAt }) => DeletedAt !== null)).toEqual([]);
    expect(deleted.length).toBeGreaterThan(0);
    expect(all.length).toBe(living.length + deleted.length);
  });

  it('changesSince takes what was written at or after it, in its one form', async () => {
    const invoice = demo.control.invoices().find(({ guid }) => demo.control.status(guid) === 'Overdue')!;
    demo.control.advanceDays(1);
    caller = await Caller.of(demo);
    demo.control.pay(invoice.guid);
    const since = `${new Date(invoice.updatedAt).toISOString().slice(0, 19)}Z`;
    expect(await guids(`changesSince=${since}`)).toEqual([invoice.guid]);
    const after = `${new Date(invoice.updatedAt + 1000).toISOString().slice(0, 19)}Z`;
    expect(await guids(`changesSince=${after}`)).toEqual([]);
  });

  it('of the period look at the invoice date and leave drafts alone', async () => {
    const days = await values(
      'Date',
      'startDate=2026-09-01&endDate=2026-09-30&statusFilter=Booked,Paid,OverPaid,Overdue',
    );
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => !String(day).startsWith('2026-09'))).toEqual([]);
    expect(await guids('startDate=1999-01-01&endDate=1999-01-01')).toEqual(await guids('statusFilter=Draft'));
  });

  it('free text looks at number, name, description and amount', async () => {
    const invoice = demo.control.invoice(1005);
    const name = encodeURIComponent(demo.control.contactOf(1005).name.toUpperCase());
    const amount = (demo.control.total(1005) / 100).toFixed(2);
    for (const text of ['1005', name, amount]) {
      expect(await guids(`freeTextSearch=${text}`)).toContain(invoice.guid);
    }
    expect(await guids('freeTextSearch=findes-ikke')).toEqual([]);
  });

  it('a queryFilter joins its terms, knows doubled quotes and any case', async () => {
    const { contactGuid, guid } = demo.control.invoice(1005);
    const filter = (text: string) => `queryFilter=${encodeURIComponent(text)}`;
    const ofContact = await guids(filter(`contactguid EQ '${contactGuid.toUpperCase()}'`));
    expect(ofContact).toContain(guid);
    expect(await guids(filter(`ContactGuid eq '${contactGuid}';Description contains 'it''s; none'`))).toEqual([]);
    const people = await caller.list(`/v1/{org}/contacts?fields=IsPerson&${filter("IsPerson eq 'true'")}`);
    expect(new Set(people.map(({ IsPerson }) => IsPerson))).toEqual(new Set([true]));
  });
});

describe('order', () => {
  it('is by number, falling, unless told', async () => {
    const numbers = (await values('Number', 'statusFilter=Overdue')).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });

  it('by status is Draft, Overdue, Booked, OverPaid, Paid whatever the direction', async () => {
    for (const direction of ['ascending', 'descending']) {
      const found = await values('Status', `sort=Status&sortOrder=${direction}`);
      expect([...new Set(found)]).toEqual(['Draft', 'Overdue', 'Booked', 'OverPaid', 'Paid']);
    }
  });

  it('by contact is Danish: Å comes last', async () => {
    const names = (await values('ContactName', 'sort=Contact&sortOrder=ascending')).map(String);
    expect(names).toEqual([...names].sort(new Intl.Collator('da').compare));
    expect(names.at(-1)).toMatch(/^[ÅØ]/);
  });
});

it.each([
  'fields=Guid,RemainingAmount',
  'pageSize=1001',
  'pageSize=0',
  'page=-1',
  'statusFilter=Late',
  'startDate=2026-01-01',
  'endDate=2026-01-01',
  'changesSince=2026-01-01T00:00:00',
  'changesSince=2026-01-01T00:00:00.000Z',
  'queryFilter=Description is nice',
  "queryFilter=Currency eq 'DKK'",
  'sort=Total',
  'sortOrder=up',
  'deletedOnly=maybe',
])('%s is refused', async (query) => {
  const reply = await caller.get(`${LIST}?${query}`);
  expect([reply.status, (reply.body as { code: number }).code]).toEqual([400, 42]);
});

it('the combined list has invoices and credit notes, and tells them apart', async () => {
  const sales = await caller.list('/v1/{org}/sales?fields=Guid,Type,PaymentDate&pageSize=1000');
  const notes = sales.filter(({ Type }) => Type === 'CreditNote');
  expect(new Set(notes.map(({ Guid }) => Guid))).toEqual(new Set(await guids('', '/v1/{org}/sales/creditnotes')));
  expect(notes.filter(({ PaymentDate }) => PaymentDate !== null)).toEqual([]);
  expect(sales.length - notes.length).toBe((await guids('')).length);
});

it('a state of account can leave the closed entries out', async () => {
  const { contactGuid } = demo.control.invoices().find(({ guid }) => demo.control.status(guid) === 'Paid')!;
  const base = `/v1/{org}/state-of-account/${contactGuid}`;
  const statuses = async (query: string): Promise<string[]> => {
    const { Entries } = (await caller.get(base + query)).body as { Entries: { Status: string }[] };
    return Entries.map(({ Status }) => Status);
  };
  expect(await statuses('')).toContain('closed');
  expect(await statuses('?hideClosed=true')).not.toContain('closed');
  expect(await statuses('?from=2090-01-01T00:00:00Z')).toEqual([]);
});
