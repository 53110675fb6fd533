import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import type { ProcedureEvent } from '../../src/procedure/events';
import { fileCase } from '../../main/jobs/caseFile';
import { repositories, type Repositories } from '../../main/store/repositories';
import type { RunCounts } from '../../main/store/dailyRuns';
import type { Store } from '../../main/store/store';
import { Office } from '../fakes/office';
import { guid, sampleInvoice } from '../fakes/samples';
import { StoreFolder } from '../fakes/temporaryStore';

const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;
const invoice = guid(1, 1);
const monday = date('2026-11-23');

let folder: StoreFolder;
let store: Store;
let rows: Repositories;
beforeEach(() => {
  folder = new StoreFolder();
  store = folder.open('create');
  rows = repositories(store);
  rows.invoices.upsertPage([sampleInvoice(1), sampleInvoice(2)], { runId: rows.runs.start(), day: monday });
});
afterEach(() => folder.remove());

const registered: ProcedureEvent = {
  type: 'registered',
  v: 1,
  on: monday,
  invoice: {
    principal: ore(1000_00),
    currency: 'DKK',
    invoiceDate: date('2026-10-20'),
    dueDate: date('2026-11-03'),
    debtor: 'business',
    dueDateAgreed: null,
  },
};
const found: ProcedureEvent = { type: 'found', v: 1, on: monday };

describe('the history of a case', () => {
  it('is numbered per case, in one order, with who caused it', () => {
    rows.caseEvents.append(invoice, [registered, found], 'app');
    rows.caseEvents.append(guid(1, 2), [registered], 'person');
    rows.caseEvents.append(invoice, [{ type: 'activated', v: 1, on: monday, by: 'person' }], 'person');
    expect(rows.caseEvents.of(invoice).map(({ version, actor, event }) => [version, actor, event.type])).toEqual([
      [1, 'app', 'registered'],
      [2, 'app', 'found'],
      [3, 'person', 'activated'],
    ]);
    expect(rows.caseEvents.state(invoice)).toMatchObject({ standing: 'active', foundOn: monday });
    expect(rows.caseEvents.after('registered', 0).map(({ invoiceGuid }) => invoiceGuid)).toEqual([invoice, guid(1, 2)]);
    expect(rows.caseEvents.after('registered', 1).map(({ invoiceGuid }) => invoiceGuid)).toEqual([guid(1, 2)]);
    expect(rows.caseEvents.after('found', rows.caseEvents.lastId())).toEqual([]);
  });

  it.each([
    "UPDATE case_event SET at = 'x'",
    "UPDATE case_event SET data = '{}' WHERE version = 1",
    'DELETE FROM case_event',
    'DELETE FROM case_event WHERE version = 2',
    "INSERT OR REPLACE INTO case_event (id, invoice_guid, version, at, actor, data) SELECT id, invoice_guid, version, 'x', actor, data FROM case_event",
  ])('can be changed by nothing: %s', (sql) => {
    rows.caseEvents.append(invoice, [registered, found], 'app');
    const before = rows.caseEvents.of(invoice);
    expect(() => store.prepare<[]>(sql).run()).toThrow();
    expect(rows.caseEvents.of(invoice)).toEqual(before);
  });

  it.each([
    ['of a later program', '{"type":"teleported","v":1,"on":"2026-11-23"}'],
    ['of a later form', '{"type":"found","v":99,"on":"2026-11-23"}'],
    ['with half of it missing', '{"type":"registered","v":1,"on":"2026-11-23"}'],
  ])('stops the case where it holds an event %s', (_what, data) => {
    const insert = store.prepare<[string, string]>(
      "INSERT INTO case_event (invoice_guid, version, at, actor, data) VALUES (?, 1, '2026-11-23T09:00:00.000Z', 'app', ?)",
    );
    insert.run(invoice, data);
    expect(() => rows.caseEvents.state(invoice)).toThrow(code('store-damaged'));
    expect(rows.caseEvents.state(guid(1, 2)).invoice).toBeNull();
  });

  it('is kept whole or not at all', () => {
    const broken = { ...found, on: 'soon' } as unknown as ProcedureEvent;
    expect(() => rows.caseEvents.append(invoice, [registered, broken], 'app')).toThrow(/CHECK/);
    expect(rows.caseEvents.of(invoice)).toEqual([]);
  });
});

describe('the file of a case', () => {
  it('is nothing but what follows from its history: thrown away and made again it is the same', async () => {
    const office = await Office.open([
      '2026-11-03',
      '2026-11-03',
      '2026-11-03',
      '2026-11-10',
      '2026-10-01',
      '2026-11-18',
    ]);
    try {
      for (const day of ['2026-11-13', '2026-11-18']) await office.morning(day);
      const [paid = '', principal = ''] = office.guids;
      office.setClock('2026-11-20', 8);
      office.dinero.control.pay(paid);
      office.dinero.control.pay(principal, ore(1000_00));
      await office.morning('2026-11-20');
      const { desk } = office;
      // Of one that only waits the day it was last worked out for may be an earlier one.
      const files = () => office.guids.map((one) => ({ ...desk.caseFiles.get(one), asOf: null }));
      const before = files();
      expect(new Set(before.map((file) => file.state))).toEqual(
        new Set(['closed', 'decision', 'active', 'found', 'watched']),
      );
      desk.store.prepare<[]>('DELETE FROM case_file').run();
      for (const one of office.guids) fileCase(desk, one, desk.caseEvents.state(one));
      expect(files()).toEqual(before);
    } finally {
      await office.close();
    }
  });
});

describe('daily runs', () => {
  const counts: RunCounts = {
    overdue: 4,
    found: 1,
    started: 1,
    settled: 0,
    decisions: 0,
    queued: 1,
    checked: 3,
    strange: 0,
    calls: 12,
  };

  it('are kept with their counts and the reasons of what was not sent', () => {
    const id = rows.dailyRuns.start(monday, 'clock');
    expect(rows.dailyRuns.latest(1)).toMatchObject([{ outcome: 'running', endedAt: null, counts: { calls: 0 } }]);
    rows.dailyRuns.finish(id, null, counts, [{ reason: 'no-email', count: 2 }]);
    expect(rows.dailyRuns.lastDone()).toMatchObject({
      counts,
      skipped: [{ reason: 'no-email', count: 2 }],
      error: null,
    });
    rows.dailyRuns.finish(rows.dailyRuns.start(date('2026-11-24'), 'person'), 'dinero-down', counts, []);
    expect(rows.dailyRuns.latest(9).map(({ outcome, error }) => [outcome, error])).toEqual([
      ['failed', 'dinero-down'],
      ['done', null],
    ]);
    expect([rows.dailyRuns.lastDone()?.id, rows.dailyRuns.lastDay()]).toEqual([id, '2026-11-24']);
  });

  it('that never ended are interrupted when the next begins', () => {
    rows.dailyRuns.start(monday, 'clock');
    rows.dailyRuns.start(monday, 'clock');
    expect(rows.dailyRuns.latest(9).map(({ outcome }) => outcome)).toEqual(['running', 'interrupted']);
  });
});

describe('notices', () => {
  it('wait until they have an end, and have one only', () => {
    const content = {
      newInvoices: { count: 2, total: ore(5), startsOn: null },
      startingTomorrow: null,
      settled: null,
      decisions: null,
      paidAtCollector: null,
      sendings: null,
      connection: null,
    };
    rows.notices.add(content);
    rows.notices.settle(1, 'waiting', 'quiet-hours');
    expect(rows.notices.waiting()).toMatchObject([{ id: 1, content, silence: 'quiet-hours' }]);
    rows.notices.settle(1, 'shown', null);
    rows.notices.settle(1, 'silent', 'off');
    expect([rows.notices.waiting(), rows.notices.latest(9)]).toMatchObject([[], [{ state: 'shown', silence: null }]]);
  });
});

describe('reminders to be taken back', () => {
  it('are entered once, whatever became of them', () => {
    rows.reversals.add(invoice, 7);
    const [entered] = rows.reversals.waiting();
    rows.reversals.save({ ...entered!, state: 'done' });
    rows.reversals.add(invoice, 7);
    rows.reversals.add(invoice, 8);
    expect(rows.reversals.of(invoice).map(({ reminderId, state }) => [reminderId, state])).toEqual([
      [7, 'done'],
      [8, 'waiting'],
    ]);
  });
});

describe('debtors who are off for always', () => {
  it('are so until they are taken off the list', () => {
    rows.exclusions.add(guid(2, 1), 'god kunde');
    rows.exclusions.add(guid(2, 1), 'stadig');
    expect([rows.exclusions.has(guid(2, 1)), rows.exclusions.has(guid(2, 2))]).toEqual([true, false]);
    expect([rows.exclusions.remove(guid(2, 1)), rows.exclusions.remove(guid(2, 1))]).toEqual([true, false]);
  });
});

it('an empty history is no case', () => {
  expect(rows.caseEvents.state(invoice)).toMatchObject({ invoice: null, standing: 'watched', sent: [] });
  expect([rows.caseFiles.get(invoice), rows.caseEvents.lastId()]).toEqual([undefined, 0]);
});
