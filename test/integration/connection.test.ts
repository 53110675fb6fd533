import { afterEach, describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { connectionHandlers } from '../../main/ipc/handlers/connection';
import { MemorySecretStore } from '../fakes/memorySecretStore';
import { FIRST_DAY, Office } from '../fakes/office';

let office: Office;
afterEach(() => office.close());

/** Connects the office's company, which was made on its first day, as the page does. */
async function connect(more = 0): Promise<void> {
  const { desk } = office;
  const [firm] = office.dinero.companies;
  if (firm === undefined) throw new Error('the demo has no company');
  const client = { clientId: office.dinero.client.id, clientSecret: office.dinero.client.secret };
  const handlers = connectionHandlers({
    desks: { unlocked: () => desk, reconnect: (_id, change) => change() },
    secrets: new MemorySecretStore(),
    clientFor: () => Promise.resolve(client),
    validate: (_environment, { organizationId }) =>
      Promise.resolve({ id: organizationId, name: firm.name, cvr: firm.cvr, email: null, isPro: true }),
    demoAccess: () => Promise.reject(new Error('nobody asks')),
  });
  await handlers['connection.connect']({
    environment: 'demo',
    organizationId: firm.organizationId + more,
    apiKey: firm.apiKey,
    client,
  });
}

describe('the cut-off date of a company', () => {
  it('is the day it is first connected, where it was made days before', async () => {
    office = await Office.open([]);
    expect(office.desk.automation().startFrom).toBe(FIRST_DAY);
    office.setClock('2026-11-06');
    await connect();
    expect(office.desk.automation().startFrom).toBe('2026-11-06');
  });

  it.each([null, date('2026-12-01')])('stays %s where a person said so before', async (startFrom) => {
    office = await Office.open([]);
    office.desk.setAutomation({ startFrom });
    office.setClock('2026-11-06');
    await connect();
    expect(office.desk.automation().startFrom).toBe(startFrom);
  });

  it('is left alone when a company that has worked is connected anew', async () => {
    office = await Office.open([]);
    await office.morning('2026-11-03');
    office.setClock('2026-11-06');
    await connect();
    expect(office.desk.automation().startFrom).toBe(FIRST_DAY);
  });
});

describe('a company that is connected', () => {
  it('can have its key typed again, but is connected to no other firm before it is disconnected', async () => {
    office = await Office.open([]);
    await connect();
    await expect(connect(1)).rejects.toMatchObject({ code: 'connected-elsewhere' });
    expect(office.desk.connection()?.organizationId).toBe(office.dinero.companies[0]?.organizationId);
  });
});
