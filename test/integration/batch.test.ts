import { afterEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/ipc/deliveryViews';
import { createBatches, type Batches } from '../../main/delivery/batches';
import { startMailServer, type MailServer } from '../fakes/mailServer';
import { Office } from '../fakes/office';
import { postThrough, queueLetter } from '../fakes/ownLetters';

const DUE = '2026-10-05';
const TODAY = '2026-11-02';

let office: Office;
let server: MailServer;
let batches: Batches;

afterEach(async () => {
  await office.close();
  await server.close();
});

async function officeOf(debtors: number, change: Partial<Delivery> = {}): Promise<void> {
  server = await startMailServer();
  batches = createBatches();
  office = await Office.open(
    Array.from({ length: debtors }, () => DUE),
    undefined,
    { post: postThrough(server) },
  );
  office.desk.setDelivery({ channel: 'smtp', smtp: server.smtp, ...change });
  await office.morning(TODAY);
}
const running = () => office.pc.running;
const statesOf = (batch = batches.current(office.desk)) =>
  batch?.rows.map(({ state, reason }) => [state, reason]) ?? [];
const count = (state: string) => statesOf().filter(([one]) => one === state).length;

async function prepared(guids: readonly string[]) {
  expect(batches.prepare(running(), guids, null).stage).toBe('preparing');
  await batches.settled(office.desk);
  const batch = batches.current(office.desk);
  expect(batch?.stage).toBe('ready');
  return batch;
}
async function sendAll(guids: readonly string[]) {
  batches.send(running(), guids);
  await running().outbox.look();
  return batches.current(office.desk);
}

describe('letters about many invoices', () => {
  it('are got ready without anything being sent, and say which may not be', async () => {
    await officeOf(3);
    const [first = '', second = '', third = ''] = office.guids;
    office.dinero.control.pay(second);
    const batch = await prepared(office.guids);
    const byGuid = new Map(batch?.rows.map((row) => [row.invoiceGuid, row]));
    expect([first, second, third].map((guid) => [byGuid.get(guid)?.state, byGuid.get(guid)?.reason])).toEqual([
      ['ready', null],
      ['refused', 'paid'],
      ['ready', null],
    ]);
    expect([server.mails, office.desk.outbox.list(), office.reminders(first)]).toEqual([[], [], []]);

    const done = await sendAll([first]);
    expect(done?.stage).toBe('done');
    expect(done?.rows.find(({ invoiceGuid }) => invoiceGuid === first)?.state).toBe('sent');
    expect([server.mails.length, office.desk.outbox.list().length]).toEqual([1, 1]);
    batches.close(office.desk);
    expect(batches.current(office.desk)).toBeNull();
  });

  it('say for each what it came to, and one that was paid meanwhile does not stop the others', async () => {
    await officeOf(4, { channel: 'dinero' });
    await prepared(office.guids);
    const [, paid = '', reminded = ''] = office.guids;
    office.dinero.control.pay(paid);
    const sent = await queueElsewhere(reminded);
    await sendAll(office.guids);
    const rows = new Map(batches.current(office.desk)?.rows.map((row) => [row.invoiceGuid, row]));
    expect([rows.get(paid)?.state, rows.get(paid)?.reason]).toEqual(['cancelled', 'paid']);
    expect([rows.get(reminded)?.state, rows.get(reminded)?.reason, sent]).toEqual([
      'refused',
      'reminder-refused',
      'sent',
    ]);
    expect([count('sent'), office.guids.flatMap((guid) => office.mailed(guid)).length]).toEqual([2, 3]);
  });

  /** A person sends one of them alone while the batch is open. */
  async function queueElsewhere(guid: string): Promise<string> {
    const { row } = await queueLetter(running(), guid);
    return (await running().outbox.work(row.id)).state;
  }

  it('charge a debtor one fee, however many invoices there are', async () => {
    await officeOf(1, { combine: true });
    const { control } = office.dinero;
    const guids = [
      office.guid,
      ...Array.from({ length: 3 }, () => control.issue(office.guid, control.total(office.guid), DUE).guid),
    ];
    await office.byPerson();
    const batch = await prepared(guids);
    expect(batch?.rows.map(({ letter }) => letter?.fee).sort()).toEqual([0, 0, 0, 100_00]);
    expect(new Set(batch?.rows.map(({ letter }) => letter?.bundle)).size).toBe(1);
    await sendAll(guids);
    expect([count('sent'), server.mails.length]).toEqual([4, 1]);
  });

  it('end when they are stopped: what has not begun is withdrawn, what is out is out', async () => {
    await officeOf(4);
    await prepared(office.guids);
    const gate = server.hold('mail');
    batches.send(running(), office.guids);
    await gate.reached;
    const stopping = batches.cancel(running());
    gate.open();
    await stopping;
    expect([count('sent') + count('cancelled'), count('sent')]).toEqual([4, server.mails.length]);
    expect(count('cancelled')).toBeGreaterThan(1);
    for (const { invoiceGuid, state } of batches.current(office.desk)?.rows ?? [])
      expect(office.reminders(invoiceGuid)).toHaveLength(state === 'sent' ? 1 : 0);
  });

  it('are one batch at a time', async () => {
    await officeOf(2);
    batches.prepare(running(), office.guids, null);
    expect(() => batches.prepare(running(), office.guids, null)).toThrow('batch-open');
    expect(() => batches.close(office.desk)).toThrow('batch-open');
    await batches.cancel(running());
    await batches.settled(office.desk);
    expect(count('ready') + count('refused')).toBe(2);
    batches.close(office.desk);
    expect(() => batches.send(running(), office.guids)).toThrow('batch-missing');
  });

  it('are five hundred mails of which seven are refused, and the others all arrive once', async () => {
    await officeOf(10);
    const { control } = office.dinero;
    const guids = office.guids.flatMap((guid) => [
      guid,
      ...Array.from({ length: 49 }, () => control.issue(guid, control.total(guid), DUE).guid),
    ]);
    await office.byPerson();
    const [one, another] = office.guids.map((guid) => control.contactOf(guid).email ?? '');
    server.script('recipient', { answer: 550 }, { to: one ?? '', times: 3 });
    server.script('mail', { answer: 554 }, { to: another ?? '', times: 4 });
    await prepared(guids);
    await sendAll(guids);
    expect([count('sent'), count('failed'), server.mails.length]).toEqual([493, 7, 493]);
    expect(new Set(server.mails.map(({ content }) => content.messageId)).size).toBe(493);
    for (const row of office.desk.outbox.list().filter(({ state }) => state === 'failed'))
      await running().outbox.retry(row.id);
    expect([count('sent'), server.mails.length]).toEqual([500, 500]);
  }, 120_000);
});
