import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import { Caller } from './demo-dinero-caller';
import { deviations, expectDocumented } from './demo-dinero-schema';

const TODAY = '2026-11-23';
const INVOICE_FIELDS =
  'Number,Guid,ExternalReference,ContactName,ContactGuid,Date,PaymentDate,Description,Currency,Status,MailOutStatus,' +
  'LatestMailOutType,TotalExclVatInDkk,TotalInclVatInDkk,TotalExclVat,TotalInclVat,CreatedAt,UpdatedAt,DeletedAt';
const CONTACT_FIELDS =
  'Name,ContactGuid,ExternalReference,IsPerson,Street,ZipCode,City,CountryKey,Phone,Email,Webpage,AttPerson,' +
  'VatNumber,EanNumber,PaymentConditionType,PaymentConditionNumberOfDays,IsMember,MemberNumber,CompanyStatus,' +
  'VatRegionKey,CreatedAt,UpdatedAt,DeletedAt,PreferredInvoiceLanguageKey,PreferredInvoiceCurrencyKey';

let demo: DemoDinero;
let caller: Caller;

beforeAll(async () => {
  demo = await startDemoDinero({ today: TODAY });
  caller = await Caller.of(demo);
});
afterAll(() => demo.close());

const someInvoice = (wanted: (guid: string) => boolean): string =>
  demo.control.invoices().find(({ guid, deletedAt }) => deletedAt === null && wanted(guid))!.guid;

const untouched = (guid: string): boolean =>
  demo.control.status(guid) === 'Overdue' &&
  demo.control.reminders(guid).length === 0 &&
  !demo.control.contactOf(guid).isPerson &&
  Boolean(demo.control.contactOf(guid).email);

describe('what can be read without asking for a record', () => {
  it.each([
    ['/v1/organizations', '?fields=Name,Id,Type,IsPro,IsPayingPro,IsVatFree,Email,IsTaxFreeUnion,VatNumber'],
    ['/v1.1/organizations', ''],
    ['/v1/{organizationId}/invoices', `?pageSize=1000&fields=${INVOICE_FIELDS}`],
    ['/v1/{organizationId}/invoices', `?deletedOnly=true&fields=${INVOICE_FIELDS}`],
    ['/v1/{organizationId}/sales', `?pageSize=1000&fields=Type,${INVOICE_FIELDS}`],
    ['/v1/{organizationId}/sales/creditnotes', `?fields=Type,${INVOICE_FIELDS.replace('LatestMailOutType,', '')}`],
    ['/v1/{organizationId}/sales/settings', ''],
    ['/v1/{organizationId}/accounts/deposit', '?fields=AccountNumber,Name,IsDefault,IsHidden,BankIbanNumber'],
  ])('%s%s is as documented', async (path, query) => {
    const { status, body } = await caller.get(path.replace('{organizationId}', '{org}') + query);
    expect(status).toBe(200);
    expectDocumented('GET', path, body);
  });

  // IsDebitor, IsCreditor and UseCvr are required by the document, yet no list can be asked for them.
  it.each(['v1', 'v2'])('/%s contacts are as documented, as far as a list can show them', async (version) => {
    const { body } = await caller.get(`/${version}/{org}/contacts?pageSize=1000&fields=${CONTACT_FIELDS}`);
    const { Collection, Pagination } = body as { Collection: object[]; Pagination: unknown };
    const completed = Collection.map((row) => ({ ...row, IsDebitor: true, IsCreditor: false, UseCvr: true }));
    expectDocumented('GET', `/${version}/{organizationId}/contacts`, { Collection: completed, Pagination });
    expect(completed.length).toBeGreaterThan(20);
  });
});

describe('every record that is seeded', () => {
  it('each invoice, with its payments, reminders and mails, is as documented', async () => {
    for (const { guid } of demo.control.invoices()) {
      const base = `/v1/{org}/invoices/${guid}`;
      expectDocumented('GET', '/v1/{organizationId}/invoices/{guid}', (await caller.get(base)).body);
      const payments = await caller.get(`/v2/{org}/invoices/${guid}/payments`);
      expectDocumented('GET', '/v2/{organizationId}/invoices/{guid}/payments', payments.body);
      const reminders = await caller.get(`${base}/reminders`);
      expectDocumented('GET', '/v1/{organizationId}/invoices/{voucherGuid}/reminders', reminders.body);
      const mails = await caller.get(`${base}/mailouts`);
      expectDocumented('GET', '/v1/{organizationId}/invoices/{guid}/mailouts', mails.body);
    }
  });

  it('each contact and its state of account is as documented', async () => {
    for (const { ContactGuid } of await caller.list('/v2/{org}/contacts?fields=ContactGuid&pageSize=1000')) {
      const contact = await caller.get(`/v1/{org}/contacts/${String(ContactGuid)}`);
      expectDocumented('GET', '/v1/{organizationId}/contacts/{guid}', contact.body);
      const account = await caller.get(`/v1/{org}/state-of-account/${String(ContactGuid)}`);
      expectDocumented('GET', '/v1/{organizationId}/state-of-account/{guid}', account.body);
    }
  });

  it('each credit note names its invoice and was set off against it', async () => {
    const notes = await caller.list('/v1/{org}/sales/creditnotes');
    expect(notes.length).toBeGreaterThan(0);
    for (const { Guid } of notes) {
      const note = await caller.get(`/v1/{org}/sales/creditnotes/${String(Guid)}`);
      expectDocumented('GET', '/v1/{organizationId}/sales/creditnotes/{guid}', note.body);
      const payments = await caller.get(`/v1/{org}/sales/creditnotes/${String(Guid)}/payments`);
      expectDocumented('GET', '/v1/{organizationId}/sales/creditnotes/{guid}/payments', payments.body);
      const { CreditNoteFor } = note.body as { CreditNoteFor: string };
      const setOff = await caller.get(`/v2/{org}/invoices/${CreditNoteFor}/payments`);
      expect(setOff.body).toMatchObject({ Payments: [{ RelatedVoucherId: Guid, DepositAccountNumber: null }] });
    }
  });
});

describe('the life of a reminder', () => {
  const flags = { WithDebtCollectionWarning: true, WithFee: true, WithInterestFee: true, WithCompensationFee: true };
  const REMINDERS = '/v1/{organizationId}/invoices/{voucherGuid}/reminders';

  it('is documented at each step: next, fetch, draft, change, book, mail, PDF, delete', async () => {
    const guid = someInvoice(untouched);
    const base = `/v1/{org}/invoices/${guid}/reminders`;
    const before = demo.control.remaining(guid);

    const next = await caller.get(`${base}/next`);
    expectDocumented('GET', `${REMINDERS}/next`, next.body);
    const { Timestamp } = next.body as { Timestamp: string };
    const fetched = await caller.post(`${base}/fetch`, { ...flags, Date: TODAY });
    expectDocumented('POST', `${REMINDERS}/fetch`, fetched.body);
    expect(demo.control.reminders(guid)).toEqual([]);

    const draft = await caller.post(base, { ...flags, WithFee: false, Date: TODAY, Title: 'Rykker æøå', Timestamp });
    expectDocumented('POST', REMINDERS, draft.body);
    expect(demo.control.remaining(guid)).toBe(before);
    const { Id, Timestamp: version } = draft.body as { Id: number; Timestamp: string };

    const change = { body: { ...flags, Date: TODAY, Title: 'Rykker æøå', Timestamp: version } };
    const changed = await caller.call('PUT', `${base}/${Id}`, change);
    expectDocumented('PUT', `${REMINDERS}/{id}`, changed.body);
    expect(changed.body).toMatchObject({ Id, FeeAmount: 100, Title: 'Rykker æøå' });

    const booked = await caller.post(`${base}/${Id}/book`, changed.body);
    expectDocumented('POST', `${REMINDERS}/{id}/book`, booked.body);
    const payments = (await caller.get(`/v2/{org}/invoices/${guid}/payments`)).body as Record<string, number>;
    const charges = demo.control.remaining(guid) - before;
    expect(charges).toBeGreaterThanOrEqual(41_000); // fee 100, compensation 310, and interest
    expect(payments['RemainingAmount']).toBeCloseTo((before + charges) / 100, 5);
    expect(payments['InvoiceTotalIncludingReminderExpenses']).toBeCloseTo((before + charges) / 100, 5);

    const template = await caller.get(`${base}/email/template`);
    expectDocumented('GET', `${REMINDERS}/email/template`, template.body);
    const sent = await caller.post(`${base}/email`, { ShouldAddTrustPilotEmailAsBcc: false });
    expectDocumented('POST', `${REMINDERS}/email`, sent.body);
    expect(demo.control.mails(guid).at(-1)).toMatchObject({ type: 'Reminder', status: 'Sent' });
    const single = await caller.get(`/v1/{org}/invoices/${guid}`);
    expect(single.body).toMatchObject({ IsSentToDebtCollection: true, LatestMailOutType: 'Reminder' });

    const read = await caller.get(`${base}/${Id}`);
    expectDocumented('GET', `${REMINDERS}/{id}`, read.body);
    const pdf = await caller.get(`${base}/${Id}`, { accept: 'application/octet-stream' });
    expect(pdf.text.slice(0, 5)).toBe('%PDF-');

    const deleted = await caller.call('DELETE', `${base}/${Id}`, { body: read.body });
    expect([deleted.status, deleted.text]).toEqual([200, '']);
    expect(demo.control.remaining(guid)).toBe(before);
  });

  it('a sum of a reminder is the sum of its parts', async () => {
    for (const { guid, reminders } of demo.control.invoices()) {
      if (reminders.length === 0) continue;
      const { body } = await caller.get(`/v1/{org}/invoices/${guid}/reminders`);
      for (const reminder of body as Record<string, number>[]) {
        const parts = [
          'InvoiceTotalInclVat',
          'Fee',
          'Interest',
          'CompensationFee',
          'AccumulatedFeesAndInterest',
          'Paid',
        ];
        const sum = parts.reduce((total, part) => total + (reminder[`${part}Amount`] ?? 0), 0);
        expect(reminder['ReminderTotalInclVatAmount']).toBeCloseTo(sum, 5);
      }
    }
  });
});

describe('the other mails', () => {
  const mail = { ShouldAddTrustPilotEmailAsBcc: false, Message: 'Se fakturaen: [link-to-pdf]' };

  it('templates and answers are as documented; a pre-reminder answers nothing', async () => {
    const guid = someInvoice(untouched);
    const base = `/v1/{org}/invoices/${guid}/email`;
    const template = await caller.get(`/v2/{org}/invoices/${guid}/email/template`);
    expectDocumented('GET', '/v2/{organizationId}/invoices/{guid}/email/template', template.body);
    const preTemplate = await caller.get(`${base}/pre-reminder/template`);
    expectDocumented('GET', '/v1/{organizationId}/invoices/{guid}/email/pre-reminder/template', preTemplate.body);
    const sent = await caller.post(base, mail);
    expectDocumented('POST', '/v1/{organizationId}/invoices/{guid}/email', sent.body);
    const reminded = await caller.post(`${base}/pre-reminder`, { ...mail, Receiver: 'a@x.example, b@x.example' });
    expect([reminded.status, reminded.text]).toEqual([200, '']);
    expect(demo.control.mails(guid).at(-1)).toMatchObject({ type: 'PreReminder', receiver: 'a@x.example,b@x.example' });
  });

  it('keeps a note on a contact', async () => {
    const contact = demo.control.contactOf(1001);
    const reply = await caller.post(`/v1/{org}/contacts/${contact.guid}/notes`, { Text: 'Rykker sendt' });
    expect([reply.status, contact.notes]).toEqual([200, ['Rykker sendt']]);
  });
});

/** The text a reader of the PDF can select: what its content streams show, in WinAnsi. */
function selectable(pdf: Buffer): string {
  const source = pdf.toString('latin1');
  const streams = [...source.matchAll(/FlateDecode[^]*?stream\n([^]*?)\nendstream/g)].map(([, stream = '']) =>
    inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
  );
  const shown = [...streams.join('').matchAll(/<([0-9a-f]+)>|(Tj|TJ)/g)];
  return shown.map(([, hex]) => (hex === undefined ? '\n' : Buffer.from(hex, 'hex').toString('latin1'))).join('');
}

it('the letter of a reminder says who, what and how to pay, in Danish letters', async () => {
  const invoice = demo.control.invoices().find(({ markedForCollection }) => markedForCollection)!;
  const reminder = invoice.reminders.at(-1)!;
  const pdf = await caller.bytes(`/v1/{org}/invoices/${invoice.guid}/reminders/${reminder.id ?? ''}`);
  const text = selectable(pdf);
  expect(text).toContain('Hyldelund Tømrer & Snedker ApS');
  expect(text).toContain(demo.control.contactOf(invoice.guid).name);
  expect(text).toContain('Beløb i DKK');
  expect(text).toContain('hvilket kan medføre');
  expect(text).toMatch(/Betalingslinje: \+71\d{15}\+\d{8}/);
});

it('gives a booked invoice as PDF, and no draft', async () => {
  const booked = someInvoice(untouched);
  const draft = someInvoice((guid) => demo.control.status(guid) === 'Draft');
  const accept = 'application/octet-stream';
  const pdf = await caller.get(`/v1/{org}/invoices/${booked}`, { accept });
  expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, '%PDF-']);
  expect((await caller.get(`/v1/{org}/invoices/${draft}`, { accept })).status).toBe(400);
});

it.each([
  ['/0 must NOT have additional properties', { guid: 'x' }],
  ["/0 must have required property 'Id'", { Id: undefined }],
  ['/0/Id must be integer', { Id: 'x' }],
])('the check against the document finds: %s', async (problem, wrong) => {
  const [row] = (await caller.get('/v1.1/organizations')).body as [object];
  const body = JSON.parse(JSON.stringify([{ ...row, ...wrong }])) as unknown;
  expect(deviations('GET', '/v1.1/organizations', body)).toEqual([problem]);
});
