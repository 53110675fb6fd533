import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { date } from '../../../src/claim/date';
import { ore } from '../../../src/claim/money';
import type { Answered, NewInvoice } from '../../../src/ipc/caseViews';
import { forgetEverything } from '../../api/createStore';
import { searchNew, toNewItem } from './item';
import { toggleOne } from '../../components/grid/selection';
import { useNew } from './store';
import { tellAnswered, tellUnanswered } from './tellAnswered';

vi.mock('./tellAnswered', () => ({ tellAnswered: vi.fn(), tellUnanswered: vi.fn() }));

const A = '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a10';
const B = '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a11';
const why = { da: 'Er allerede i gang.', en: 'Is running already.' };

const row = (guid: string, change: Partial<NewInvoice> = {}): NewInvoice => ({
  guid,
  number: 1001,
  debtorGuid: null,
  debtorName: 'Nordlys ApS',
  debtorKind: 'business',
  dueDate: date('2026-11-10'),
  daysOverdue: 13,
  total: ore(125000),
  open: null,
  foundOn: date('2026-11-23'),
  startsOn: date('2026-11-27'),
  tooOld: false,
  why,
  ...change,
});

/** What main holds and answers. */
let rows: NewInvoice[];
let answered: Answered | 'no';
let calls: { channel: string; request: unknown }[];

beforeEach(() => {
  rows = [row(A), row(B, { number: 1002, debtorName: 'Ærø Bådværft' })];
  answered = { done: [A, B], refused: [] };
  calls = [];
  const call = (channel: string, request: unknown) => {
    calls.push({ channel, request });
    if (channel === 'cases.new') {
      const data = { today: date('2026-11-23'), mode: 'automatic', pausedUntil: null, startFrom: null, rows };
      return Promise.resolve({ ok: true, data });
    }
    return Promise.resolve(
      answered === 'no' ? { ok: false, error: { code: 'store-busy' } } : { ok: true, data: answered },
    );
  };
  vi.stubGlobal('window', { rykkerklar: { call } });
});

afterEach(() => {
  forgetEverything();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const store = () => useNew.getState();

describe('the new invoices', () => {
  it('are answered together, and the list is read again', async () => {
    await store().refresh();
    rows = [];
    await store().activate([A, B]);
    expect(calls[1]).toEqual({ channel: 'cases.activate', request: { invoiceGuids: [A, B] } });
    expect(store()).toMatchObject({ items: [], refused: null, answering: false, undoable: [A, B] });
    expect(tellAnswered).toHaveBeenCalledWith('activate', 2, expect.any(Function));
  });

  it('lets go of those that were answered, and keeps the others selected', async () => {
    await store().refresh();
    store().select((selection) => toggleOne(toggleOne(selection, A), B));
    answered = { done: [A], refused: [{ guid: B, number: 1002, why }] };
    rows = [row(B)];
    await store().deactivate([A, B], 'Aftale', true);
    expect([...store().selection.chosen]).toEqual([B]);
    expect(calls.at(-2)?.request).toEqual({ invoiceGuids: [A, B], reason: 'Aftale', always: true });
  });

  it('says which could not be answered, of how many', async () => {
    answered = { done: [A], refused: [{ guid: B, number: 1002, why }] };
    await store().activate([A, B]);
    expect(store().refused).toEqual({ answer: 'activate', all: 2, rows: [{ guid: B, number: 1002, why }] });
    store().hideRefused();
    expect(store().refused).toBeNull();
  });

  it('takes back what was done and no more, once', async () => {
    answered = { done: [A], refused: [{ guid: B, number: 1002, why }] };
    await store().activate([A, B]);
    await store().undo();
    expect(calls.filter(({ channel }) => channel === 'cases.undo')).toEqual([
      { channel: 'cases.undo', request: { invoiceGuids: [A] } },
    ]);
    await store().undo();
    expect(calls.filter(({ channel }) => channel === 'cases.undo')).toHaveLength(1);
  });

  it('can still be taken back where the undo itself failed, and says that it did', async () => {
    await store().activate([A]);
    answered = 'no';
    await store().undo();
    expect(tellUnanswered).toHaveBeenCalledWith({ code: 'store-busy' });
    expect(store().undoable).toEqual([A, B]);
  });

  it('keeps the selection where the answer failed', async () => {
    await store().refresh();
    store().select((selection) => toggleOne(selection, A));
    answered = 'no';
    expect(await store().activate([A])).toMatchObject({ ok: false });
    expect([...store().selection.chosen]).toEqual([A]);
  });

  it('lets go of a selected row that is gone', async () => {
    await store().refresh();
    store().select((selection) => toggleOne(selection, A));
    rows = [row(B)];
    await store().refresh();
    expect(store().selection.chosen.size).toBe(0);
  });

  it('are forgotten when the company is locked', async () => {
    await store().refresh();
    forgetEverything();
    expect(store()).toMatchObject({ list: null, items: [] });
  });
});

describe('searching the new invoices', () => {
  it('looks in number and debtor, however it is spelled, and wants every word', () => {
    const items = rows.map(toNewItem);
    expect(searchNew(items, 'aeroe 1002').map((item) => item.row.guid)).toEqual([B]);
    expect(searchNew(items, 'nordlys 1002')).toEqual([]);
    expect(searchNew(items, ' ')).toBe(items);
  });
});
