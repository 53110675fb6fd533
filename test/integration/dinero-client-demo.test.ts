import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dateInCopenhagen } from '../../src/claim/date';
import { dineroAddresses } from '../../main/dinero/addresses';
import type { DineroClient } from '../../main/dinero/client';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import { createHttp } from '../../main/dinero/http';
import { createDineroCompany } from '../../main/dinero/open';
import { validateConnection } from '../../main/dinero/validate';
import { VirtualTime } from '../fakes/virtualTime';

const today = dateInCopenhagen(Date.parse('2026-11-23T08:00:00Z'));
const charges = { fee: true, interest: false, compensation: false };
const time = new VirtualTime();
const quiet = { log: { warn: () => undefined }, sleep: time.skip, http: createHttp({ timeout: 300 }) };

let demo: DemoDinero;
beforeEach(async () => {
  demo = await startDemoDinero({ today });
});
afterEach(() => demo.close());

const addresses = () => dineroAddresses('demo', { packaged: true, env: {}, demoUrl: demo.url });
const first = () => demo.companies[0]!;

describe('checking what was typed to connect a company', () => {
  const check = (change: Partial<Parameters<typeof validateConnection>[0]> = {}, where = addresses()) =>
    validateConnection(
      { organizationId: first().organizationId, apiKey: first().apiKey, client: demo.client, ...change },
      where,
      quiet,
    );

  it('finds the company', async () => {
    await expect(check()).resolves.toMatchObject({
      id: first().organizationId,
      name: first().name,
      cvr: first().cvr,
      isPro: true,
    });
  });

  it('tells a wrong client pair', async () => {
    await expect(check({ client: { ...demo.client, secret: 'wrong' } })).rejects.toMatchObject({
      code: 'dinero-wrong-client',
    });
  });

  it('tells a wrong or deleted key, asking once only', async () => {
    await expect(check({ apiKey: 'wrong' })).rejects.toMatchObject({ code: 'dinero-wrong-key' });
    expect(demo.control.requests).toHaveLength(1);
  });

  it('tells a Firma-ID that does not belong to the key', async () => {
    await expect(check({ organizationId: 999_999 })).rejects.toMatchObject({ code: 'dinero-wrong-firm' });
  });

  it('tells a company without Pro', async () => {
    const { organizationId, apiKey } = demo.noProCompany;
    await expect(check({ organizationId, apiKey })).rejects.toMatchObject({ code: 'dinero-no-pro' });
  });

  it('tells that there is no net', async () => {
    const nowhere = new URL('https://api.dinero.invalid');
    await expect(check({}, { api: nowhere, token: nowhere })).rejects.toMatchObject({ code: 'dinero-offline' });
  });

  it('tells that Dinero is down', async () => {
    demo.control.fault({ answer: 'status', status: 503, times: 100 });
    await expect(check()).rejects.toMatchObject({ code: 'dinero-down' });
  });

  it('tells that there were too many requests, and how long to wait', async () => {
    demo.control.fault({ answer: 'status', status: 429, retryAfter: 33, times: 100 });
    await expect(check()).rejects.toMatchObject({ code: 'dinero-too-many', params: { seconds: 33 } });
  });

  it.each([404, 403])('takes a company that answers %i to its first question for a wrong one', async (status) => {
    const path = /\/invoices$/;
    if (status === 403) demo.control.fault({ answer: 'status', status, path });
    const http: typeof quiet.http = async (request) =>
      status === 404 && path.test(request.url.pathname)
        ? { status, retryAfter: null, date: null, body: new Uint8Array() }
        : quiet.http(request);
    const { organizationId, apiKey } = first();
    await expect(
      validateConnection({ organizationId, apiKey, client: demo.client }, addresses(), { ...quiet, http }),
    ).rejects.toMatchObject({ code: 'dinero-wrong-firm' });
  });
});

describe('a company of the demo Dinero', () => {
  let company: DineroClient;
  beforeEach(() => {
    const { organizationId, apiKey } = first();
    company = createDineroCompany({ ...quiet, organizationId, apiKey, client: demo.client, addresses: addresses() });
  });
  const overdue = async () => (await company.overdue(0, 'background')).rows;
  /** The first overdue invoice that Dinero would let us remind. */
  const remindable = async () => {
    const none = (await overdue()).find(({ guid }) => demo.control.reminders(guid).length === 0);
    return none!.guid;
  };

  it('answers every question of ours in words we understand', async () => {
    const invoices = await company.overdue(0, 'background');
    expect([invoices.strange, invoices.total]).toEqual([0, invoices.rows.length]);
    expect(invoices.rows.length).toBeGreaterThan(0);
    const debtors = await company.debtors(0, 'background');
    expect([debtors.strange, debtors.total]).toEqual([0, debtors.rows.length]);
    const { guid } = invoices.rows[0]!;
    const invoice = await company.invoice(guid, 'background');
    expect(invoice).toMatchObject({ guid, status: 'overdue', deleted: false });
    expect((await company.balance(guid, 'background')).remaining).toBe(demo.control.remaining(guid));
    expect((await company.debtor(invoice.debtorGuid!, 'background')).guid).toBe(invoice.debtorGuid);
    expect(await company.mails(guid, 'background')).toHaveLength(demo.control.mails(guid).length);
  });

  it('lets a reminder be proposed, created, booked, mailed, shown and deleted', async () => {
    const guid = await remindable();
    const proposal = await company.proposal(guid, today, charges, false, 'person');
    const { timestamp } = await company.nextReminder(guid, 'person');
    expect(proposal).toMatchObject({ id: null, fee: 10_000, interest: 0 });
    const created = await company.createReminder(guid, {
      ...charges,
      timestamp,
      day: today,
      title: proposal.title,
      text: proposal.text,
      collectionWarning: false,
    });
    expect(created).toMatchObject({ draft: true, total: proposal.total });
    const booked = await company.bookReminder(guid, created.id!, created.timestamp);
    expect(booked).toMatchObject({ id: created.id, draft: false });
    await company.mailReminder(guid, 'kunde@firma.example');
    expect((await company.mails(guid, 'person')).at(-1)).toMatchObject({
      type: 'reminder',
      receiver: 'kunde@firma.example',
    });
    expect((await company.reminderPdf(guid, booked.id!)).length).toBeGreaterThan(500);
    const listed = (await company.reminders(guid, 'person')).filter(({ deleted }) => !deleted);
    expect(listed.map(({ id }) => id)).toEqual([booked.id]);
    await company.deleteReminder(guid, booked.id!, listed[0]!.timestamp);
    expect((await company.reminders(guid, 'person')).filter(({ deleted }) => !deleted)).toEqual([]);
  });

  it('that did an act and lost the answer did it once', async () => {
    const guid = await remindable();
    const { timestamp, title, text } = await company.nextReminder(guid, 'person');
    demo.control.fault({ answer: 'cut-after', method: 'POST', path: /reminders$/ });
    const draft = { ...charges, timestamp, day: today, title, text, collectionWarning: false };
    await expect(company.createReminder(guid, draft)).rejects.toMatchObject({ name: 'DineroActLost', act: 'create' });
    expect(demo.control.reminders(guid)).toHaveLength(1);
    expect(demo.control.count('POST', /reminders$/)).toBe(1);
  });

  it('gets over tokens that ended early and a list without a collection', async () => {
    await overdue();
    demo.control.expireTokens();
    demo.control.fault({ answer: 'null-collection', path: /\/invoices$/, times: 2 });
    expect(await overdue()).toEqual([]);
    expect((await company.overdue(0, 'background')).total).toBeGreaterThan(0);
  });

  it('refuses an outdated version and names a deleted invoice', async () => {
    const guid = await remindable();
    const { title, text } = await company.nextReminder(guid, 'person');
    const draft = { ...charges, timestamp: '0000000000000000', day: today, title, text, collectionWarning: false };
    await expect(company.createReminder(guid, draft)).rejects.toMatchObject({ code: 'dinero-stale' });
    demo.control.remove(guid);
    await expect(company.invoice(guid, 'person')).resolves.toMatchObject({ deleted: true });
    await expect(company.invoice('00000000-0000-4000-8000-000000000000', 'person')).rejects.toMatchObject({
      code: 'dinero-not-found',
    });
  });
});
