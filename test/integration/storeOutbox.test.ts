import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { invoicesRepository } from '../../main/store/invoices';
import { outboxRepository, type Outbox } from '../../main/store/outbox';
import { runsRepository } from '../../main/store/runs';
import type { Store } from '../../main/store/store';
import { guid, sampleInvoice, samplePayload } from '../fakes/samples';
import { StoreFolder } from '../fakes/temporaryStore';

const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;
const first = { invoiceGuid: guid(1, 1), level: 1, attempt: 1, payload: samplePayload() };

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
  it('gives one row for the same key, however often it is entered', () => {
    const { row, existed } = outbox.queue(first);
    expect(existed).toBe(false);
    expect(row).toMatchObject({
      key: `reminder/${guid(1, 1)}/1/1`,
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

  it.each(['queued', 'sending', 'sent', 'uncertain'] as const)(
    'gives the row that is there for another attempt at a level that is %s',
    (state) => {
      const { row } = outbox.queue(first);
      outbox.advance(row.id, { state });
      expect(outbox.queue({ ...first, attempt: 2 })).toMatchObject({ existed: true, row: { id: row.id } });
    },
  );

  it.each(['cancelled', 'failed'] as const)('makes a new row for another attempt at a level that was %s', (state) => {
    const { row } = outbox.queue(first);
    outbox.advance(row.id, { state });
    const attempt = outbox.nextAttempt(first.invoiceGuid, 1);
    expect(attempt).toBe(2);
    expect(outbox.queue({ ...first, attempt })).toMatchObject({ existed: false, row: { state: 'queued' } });
  });

  it.each(['queued', 'sending', 'uncertain'] as const)('refuses another level while one is %s', (state) => {
    outbox.advance(outbox.queue(first).row.id, { state });
    expect(() => outbox.queue({ ...first, level: 2 })).toThrow(code('reminder-refused'));
    expect(outbox.queue({ ...first, invoiceGuid: guid(1, 2) }).existed).toBe(false);
  });

  it('takes the next level once one was sent', () => {
    outbox.advance(outbox.queue(first).row.id, { state: 'sent' });
    expect(outbox.queue({ ...first, level: 2 }).existed).toBe(false);
  });

  it('is held to one open row per level by the database itself', () => {
    outbox.queue(first);
    const copy = store.prepare<[string]>(`
      INSERT INTO outbox (key, invoice_guid, level, attempt, state, stage, payload, created_at, updated_at)
      SELECT ?, invoice_guid, level, 2, state, stage, payload, created_at, updated_at FROM outbox`);
    expect(() => copy.run('another key')).toThrow(/UNIQUE/);
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
      outbox.advance(outbox.queue({ ...first, invoiceGuid: invoice.guid }).row.id, { state });
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
