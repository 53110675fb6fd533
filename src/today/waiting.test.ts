import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ore } from '../claim/money';
import { waitingKinds, type FoundKind } from './kinds';
import { FEW, waitingRows, type Found, type Standing } from './waiting';

const TODAY = date('2026-11-23');
const standing: Standing = {
  today: TODAY,
  connected: true,
  problem: null,
  mode: 'automatic',
  pausedUntil: null,
  restoredOn: null,
  backupProblem: null,
  runsByItself: true,
  running: false,
  lastRunDay: TODAY,
};

const found = (kind: FoundKind, number: number, change: Partial<Found> = {}): Found => ({
  kind,
  part: '',
  of: 1,
  sum: ore(1_000_00),
  first: null,
  id: String(number),
  guid: `guid-${number}`,
  number,
  debtorName: 'Nordlys ApS',
  invoices: 1,
  amount: ore(1_000_00),
  day: null,
  reason: null,
  text: null,
  letter: null,
  task: null,
  ...change,
});

describe('what waits about the company as a whole', () => {
  it.each<[string, Partial<Standing>, string[]]>([
    ['is nothing where all is well', {}, []],
    [
      'is only the connection where there is none',
      { connected: false, mode: 'manual', problem: 'x' },
      ['not-connected'],
    ],
    ['is what Dinero answers no with', { problem: 'dinero-wrong-key' }, ['problem']],
    ['is a pause', { pausedUntil: date('2026-11-30') }, ['paused']],
    ['is automatic fetching that is paused', { mode: 'manual' }, ['manual']],
    ['is that nothing has run for two days', { lastRunDay: date('2026-11-21') }, ['no-run']],
    ['is not one day without a run', { lastRunDay: date('2026-11-22') }, []],
    ['is no lack of runs while one is under way', { lastRunDay: date('2026-11-01'), running: true }, []],
    ['is no lack of runs where none is to come', { lastRunDay: date('2026-11-01'), runsByItself: false }, []],
    [
      'is told once: the problem, not the runs it keeps away',
      { lastRunDay: date('2026-11-01'), problem: 'x' },
      ['problem'],
    ],
  ])('%s', (_name, change, kinds) => {
    expect(waitingRows({ ...standing, ...change }, []).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('what waits in the rows', () => {
  it('has a row each where there are few, and says what it is about', () => {
    const rows = waitingRows(standing, [
      found('task', 7, { day: TODAY, task: 3, text: 'Ring' }),
      found('failed', 8, { letter: 'reminder-2', reason: 'dinero-rejected', invoices: 2 }),
    ]);
    expect(rows).toMatchObject([
      { kind: 'failed', count: 1, about: { number: 8 }, letter: 'reminder-2', reason: 'dinero-rejected', invoices: 2 },
      { kind: 'task', about: { number: 7 }, day: TODAY, task: 3, text: 'Ring' },
    ]);
  });

  it('has one row for many of a kind, with their number, their sum and their first day', () => {
    const many = { of: 37, sum: ore(37_000_00), first: date('2026-11-25') };
    const rows = waitingRows(
      standing,
      [1, 2, 3, 4, 5].map((number) => found('new', number, many)),
    );
    expect(rows).toEqual([
      expect.objectContaining({
        kind: 'new',
        count: 37,
        amount: 37_000_00,
        day: '2026-11-25',
        about: null,
        task: null,
      }),
    ]);
  });

  it('does not count steps that stand still for different reasons together', () => {
    const rows = waitingRows(standing, [
      found('stuck', 1, { part: 'draft-in-dinero', of: 9 }),
      found('stuck', 2, { part: 'no-email', of: 1, reason: 'no-email' }),
    ]);
    expect(rows.map(({ count, reason }) => [count, reason])).toEqual([
      [9, 'draft-in-dinero'],
      [1, 'no-email'],
    ]);
  });

  const kinds = waitingKinds.slice(5) as FoundKind[];
  const things = fc.array(fc.record({ kind: fc.constantFrom(...kinds), number: fc.nat(500), many: fc.boolean() }), {
    maxLength: 40,
  });
  it('stands weightiest kind first, each row by a name of its own', () => {
    fc.assert(
      fc.property(things, (list) => {
        const once = [...new Map(list.map((one) => [`${one.kind} ${one.number}`, one])).values()];
        const many = new Set(once.filter((one) => one.many).map(({ kind }) => kind));
        const rows = waitingRows(
          standing,
          once.map(({ kind, number }) => found(kind, number, { of: many.has(kind) ? FEW + 1 : 1 })),
        );
        const places = rows.map(({ kind }) => waitingKinds.indexOf(kind));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });
});
