import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { invoicesRepository } from '../../main/store/invoices';
import { outboxRepository, type Outbox } from '../../main/store/outbox';
import { runsRepository } from '../../main/store/runs';
import type { Store } from '../../main/store/store';
import { guid, sampleInvoice, sampleSending } from '../fakes/samples';
import { StoreFolder } from '../fakes/temporaryStore';

const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;
const first = sampleSending({ reference: 'RK-AAAAAAAA' });
const another = { ...first, reference: 'RK-BBBBBBBB' };

let folder: StoreFolder;
let store: Store;
let outbox: Outbox;
beforeEach(() => {
  folder = new StoreFolder();
  store = folder.open('create');
  const runId = runsRepository(store).start();
  const rows = [sampleInvoice(1), sampleInvoice(2)];
  invoicesRepository(store).upsertPage(rows, { runId, day: date('2026-11-23') });
  outbox = outboxRepository(store);
});
afterEach(() => folder.remove());

describe('entering a reminder in the outbox', () => {
  it('gives one row for the same reference, however often it is entered', () => {
    const { row, existed } = outbox.queue(first);
    expect(existed).toBe(false);
    expect(row).toMatchObject({
      reference: 'RK-AAAAAAAA',
      state: 'queued',
      stage: 'queued',
      invoiceNumber: 1,
    });
    expect(outbox.queue(first)).toEqual({ row, existed: true });
    expect(outbox.list()).toEqual([row]);
  });

  it('gives the same row from two connections', () => {
    const { row } = outbox.queue(first);
    expect(outboxRepository(folder.open('existing')).queue(first)).toEqual({ row, existed: true });
  });

  it.each(['queued', 'sending', 'sent', 'uncertain', 'failed', 'cancelled'] as const)(
    'gives the same row for the same reference also when it is %s',
    (state) => {
      const { row } = outbox.queue(first);
      outbox.advance(row.id, { state });
      expect(outbox.queue(first)).toMatchObject({ existed: true, row: { id: row.id, state } });
    },
  );

  it.each([
    ['queued', 'queued'],
    ['sending', 'created'],
    ['uncertain', 'mailing'],
    ['failed', 'checked'],
    ['failed', 'booked'],
  ] as const)('refuses another while one is %s at %s, at whatever level', (state, stage) => {
    outbox.advance(outbox.queue(first).row.id, { state, stage });
    expect(outbox.unfinishedOf(first.invoiceGuid)).toHaveLength(1);
    expect(() => outbox.queue(another)).toThrow(code('reminder-under-way'));
    expect(() => outbox.queue({ ...another, level: 2 })).toThrow(code('reminder-under-way'));
    expect(outbox.queue({ ...another, invoiceGuid: guid(1, 2) }).existed).toBe(false);
  });

  it('cancels what failed before anything was made in Dinero when it is tried anew', () => {
    const { row } = outbox.queue(first);
    outbox.advance(row.id, { state: 'failed' });
    expect(outbox.queue(another)).toMatchObject({ existed: false, row: { state: 'queued' } });
    expect(outbox.get(row.id)).toMatchObject({ state: 'cancelled', reason: 'withdrawn' });
  });

  it('takes the next once one was sent, and remembers the latest letter', () => {
    outbox.advance(outbox.queue(first).row.id, { state: 'sent' });
    expect(outbox.queue({ ...another, level: 2 }).existed).toBe(false);
    expect(outbox.lastSent(first.invoiceGuid)).toMatchObject({ reference: 'RK-AAAAAAAA' });
    expect(outbox.lastSent(guid(1, 2))).toBeUndefined();
  });

  it('is held to one reminder under way per invoice by the database itself', () => {
    outbox.queue(first);
    const copy = store.prepare<[string]>(`
      INSERT INTO outbox (reference, invoice_guid, level, kind, channel, books, state, stage, payload, created_at, updated_at)
      SELECT ?, invoice_guid, level, kind, channel, books, state, stage, payload, created_at, updated_at FROM outbox`);
    expect(() => copy.run('RK-CCCCCCCC')).toThrow(/UNIQUE/);
  });
});

describe('taking a reminder further', () => {
  it('changes what is named, keeps the rest and enters each step', () => {
    const { row } = outbox.queue(first);
    folder.clock += 1000;
    outbox.advance(row.id, { state: 'sending', stage: 'created', dineroReminderId: 42, knownMailIds: [7, 8] });
    outbox.advance(row.id, { attempts: 2, nextTryAt: '2026-11-23T10:00:00.000Z' });
    const sent = outbox.advance(row.id, { state: 'sent', stage: 'mailed' });
    expect(sent).toEqual({
      ...row,
      state: 'sent',
      stage: 'mailed',
      dineroReminderId: 42,
      knownMailIds: [7, 8],
      attempts: 2,
      nextTryAt: '2026-11-23T10:00:00.000Z',
      updatedAt: '2026-11-23T09:00:01.000Z',
    });
    expect(outbox.steps(row.id).map(({ state, stage }) => `${state}/${stage}`)).toEqual([
      'queued/queued',
      'sending/created',
      'sent/mailed',
    ]);
  });

  it.each(['sent', 'cancelled'] as const)('refuses to move what is %s', (state) => {
    const { row } = outbox.queue(first);
    outbox.advance(row.id, { state });
    expect(() => outbox.advance(row.id, { state: 'queued' })).toThrow(code('outbox-row-settled'));
  });

  it('says that a row is missing', () => {
    expect(() => outbox.get(99)).toThrow(code('outbox-row-missing'));
    expect(() => outbox.advance(99, { state: 'sent' })).toThrow(code('outbox-row-missing'));
  });

  it('finds after a restart what was queued or being sent, oldest first', () => {
    const states = ['queued', 'sending', 'sent', 'failed', 'uncertain', 'cancelled'] as const;
    const runId = runsRepository(store).start();
    states.forEach((state, place) => {
      const invoice = sampleInvoice(10 + place);
      invoicesRepository(store).upsertPage([invoice], { runId, day: date('2026-11-23') });
      outbox.advance(outbox.queue({ ...first, reference: `RK-${place}`, invoiceGuid: invoice.guid }).row.id, { state });
    });
    store.close();
    const again = outboxRepository(folder.open('existing'));
    expect(again.unfinished().map(({ state }) => state)).toEqual(['queued', 'sending']);
  });

  it('says that the store is damaged where a row no longer holds what was approved', () => {
    const { row } = outbox.queue(first);
    store.prepare<[number]>("UPDATE outbox SET payload = json_remove(payload, '$.receiver') WHERE id = ?").run(row.id);
    expect(() => outbox.get(row.id)).toThrow(code('store-damaged'));
  });

  it.each(["UPDATE outbox_step SET state = 'x'", 'DELETE FROM outbox_step'])('never rewrites its steps: %s', (sql) => {
    outbox.queue(first);
    expect(() => store.prepare<[]>(sql).run()).toThrow(/never/);
  });
});
