import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { date } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import { balancesRepository } from '../../main/store/balances';
import { debtorsRepository } from '../../main/store/debtors';
import { disputesRepository } from '../../main/store/disputes';
import { eventsRepository } from '../../main/store/events';
import { invoicesRepository } from '../../main/store/invoices';
import { remindersRepository } from '../../main/store/reminders';
import { runsRepository } from '../../main/store/runs';
import { settingsRepository } from '../../main/store/settings';
import type { Store } from '../../main/store/store';
import { guid, sampleBalance, sampleDebtor, sampleInvoice, sampleReminder } from '../fakes/samples';
import { StoreFolder } from '../fakes/temporaryStore';

const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;
const invoice = guid(1, 1);

let folder: StoreFolder;
let store: Store;
beforeEach(() => {
  folder = new StoreFolder();
  store = folder.open('create');
  const runId = runsRepository(store).start();
  invoicesRepository(store).upsertPage([sampleInvoice(1)], { runId, day: date('2026-11-23') });
});
afterEach(() => folder.remove());

describe('debtors', () => {
  it('are asked for again when they were never read, or too long ago', () => {
    const debtors = debtorsRepository(store);
    debtors.upsert([sampleDebtor(1)]);
    folder.clock += 60_000;
    const then = store.moment();
    debtors.upsert([sampleDebtor(2)]);
    const wanted = [1, 2, 3, 3].map((number) => guid(2, number));
    expect(debtors.missing(wanted, then).sort()).toEqual([guid(2, 1), guid(2, 3)]);
  });

  it('are kept all or none', () => {
    const debtors = debtorsRepository(store);
    const broken = { ...sampleDebtor(2), name: null as unknown as string };
    expect(() => debtors.upsert([sampleDebtor(1), broken])).toThrow(/NOT NULL/);
    expect(debtors.get(guid(2, 1))).toBeUndefined();
  });
});

describe('balances', () => {
  it('replace what was known, payments too', () => {
    const balances = balancesRepository(store);
    const payment = { guid: guid(3, 1), day: date('2026-10-05'), amount: ore(100), byVoucher: true };
    balances.save(invoice, sampleBalance({ payments: [payment] }), 'a');
    const now = sampleBalance({ payments: [{ ...payment, guid: guid(3, 2) }], remaining: ore(-5) });
    balances.save(invoice, now, 'b');
    expect(balances.get(invoice)).toEqual({ balance: now, readAt: 'b' });
  });

  it('are undefined until read', () => {
    expect(balancesRepository(store).get(invoice)).toBeUndefined();
  });
});

describe('reminders', () => {
  it('tell "none in Dinero" from "not read"', () => {
    const reminders = remindersRepository(store);
    expect(reminders.of(invoice)).toBeUndefined();
    reminders.save(invoice, [], 'a');
    expect(reminders.of(invoice)).toEqual({ reminders: [], readAt: 'a' });
  });

  it('replace what was known, by rising id, without proposals', () => {
    const reminders = remindersRepository(store);
    reminders.save(invoice, [sampleReminder(9)], 'a');
    const now = [sampleReminder(3, { draft: true, day: null }), sampleReminder(5, { withCollectionWarning: true })];
    reminders.save(invoice, [now[1]!, sampleReminder(0, { id: null }), now[0]!], 'b');
    expect(reminders.of(invoice)).toEqual({ reminders: now, readAt: 'b' });
  });
});

describe('disputes', () => {
  it('are open once per invoice, and can be opened again after being cleared', () => {
    const disputes = disputesRepository(store);
    disputes.open(invoice, 'first');
    disputes.open(invoice, 'second');
    expect(disputes.active(invoice)?.note).toBe('second');
    expect(disputes.clear(invoice)).toBe(true);
    expect(disputes.clear(invoice)).toBe(false);
    expect(disputes.active(invoice)).toBeUndefined();
    disputes.open(invoice, 'third');
    expect(store.prepare<[], { n: number }>('SELECT count(*) AS n FROM dispute').get()).toEqual({ n: 2 });
  });
});

describe('events', () => {
  const event = { invoiceGuid: invoice, type: 'disputed', actor: 'person' as const, data: { note: 'nej' } };

  it('are numbered per invoice, with the moment and the day in Copenhagen', () => {
    const events = eventsRepository(store);
    folder.clock = Date.parse('2026-06-30T22:30:00.000Z');
    events.append(event);
    events.append({ ...event, invoiceGuid: guid(1, 2) });
    events.append(event);
    expect(events.of(invoice).map(({ version }) => version)).toEqual([1, 2]);
    expect(events.of(invoice)[0]).toMatchObject({ ...event, at: '2026-06-30T22:30:00.000Z', day: '2026-07-01' });
  });

  it.each(["UPDATE event SET type = 'x'", 'DELETE FROM event', 'DELETE FROM event WHERE version = 1'])(
    'can be changed by nothing: %s',
    (sql) => {
      eventsRepository(store).append(event);
      expect(() => store.prepare<[]>(sql).run()).toThrow(/never/);
      expect(eventsRepository(store).of(invoice)).toHaveLength(1);
    },
  );
});

describe('runs', () => {
  const counts = { overdue: 5, added: 2, gone: 1, strange: 0, calls: 9 };

  it('tell the last one and the last that was done', () => {
    const runs = runsRepository(store);
    runs.finish(runs.start(), { outcome: 'done', ...counts });
    runs.finish(runs.start(), { outcome: 'failed', error: 'dinero-offline', calls: 1 });
    expect(runs.last()).toMatchObject({ outcome: 'failed', error: 'dinero-offline', calls: 1, overdue: 0 });
    expect(runs.lastDone()).toMatchObject({ outcome: 'done', ...counts, endedAt: store.moment() });
  });

  it('become interrupted when the app ended before them', () => {
    const runs = runsRepository(store);
    const first = runs.start();
    runs.start();
    const outcome = store.prepare<[number], { outcome: string }>('SELECT outcome FROM fetch_run WHERE id = ?');
    expect(outcome.get(first)).toEqual({ outcome: 'interrupted' });
    expect(runs.last()?.outcome).toBe('running');
  });
});

describe('settings', () => {
  const schema = z.object({ graceDays: z.number() });

  it('give the fallback until set', () => {
    const settings = settingsRepository(store);
    expect(settings.get('policy', schema, { graceDays: 3 })).toEqual({ graceDays: 3 });
    settings.set('policy', { graceDays: 10 });
    expect(settings.get('policy', schema, { graceDays: 3 })).toEqual({ graceDays: 10 });
    settings.remove('policy');
    expect(settings.get('policy', schema, { graceDays: 3 })).toEqual({ graceDays: 3 });
  });

  it('do not hide behind the fallback that what was set cannot be read', () => {
    const settings = settingsRepository(store);
    settings.set('policy', { graceDays: 'ten' });
    expect(() => settings.get('policy', schema, { graceDays: 3 })).toThrow(code('store-damaged'));
  });
});
