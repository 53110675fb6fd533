import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseStates } from '../../src/procedure/standing';
import type { Watched } from '../store/caseFiles';
import { checkPlan, USUAL_DAY_CALLS, type Reading } from './checkPlan';

const DAY = 86_400_000;

/** A running case whose books were read, and of which the list says the same as then. */
const watched = (guid: string, changes: Partial<Watched> = {}): Watched => ({
  invoiceGuid: guid,
  state: 'active',
  reason: 'too-early',
  overdue: true,
  mark: 'as it was',
  checkedMark: 'as it was',
  checkedAt: '2026-11-20T06:20:00.000Z',
  level: 0,
  reminded: false,
  underWay: false,
  ...changes,
});
const never: Partial<Watched> = { checkedAt: null, checkedMark: null };
const changed: Partial<Watched> = { mark: 'another' };

const calls = (readings: readonly Reading[]): number =>
  readings.reduce((total, { invoice, reminders }) => total + 1 + Number(invoice) + Number(reminders), 0);
const guids = (readings: readonly Reading[]): string[] => readings.map(({ invoiceGuid }) => invoiceGuid);
const hasChanged = ({ mark, checkedMark, overdue }: Watched): boolean =>
  checkedMark === null ? !overdue : mark !== checkedMark;
/** The order the store gives: the one read longest ago first, the never read before all. */
const inOrder = (rows: readonly Watched[]): Watched[] =>
  [...rows].sort((a, b) => (a.checkedAt ?? '').localeCompare(b.checkedAt ?? ''));

describe('the books read today', () => {
  it.each<[string, Partial<Watched>, Omit<Reading, 'invoiceGuid'> | null]>([
    ['never read: the balance', never, { invoice: false, reminders: false }],
    [
      'never read and gone from the list: the invoice as well',
      { ...never, overdue: false },
      { invoice: true, reminders: false },
    ],
    ['changed in the list: the invoice as well', changed, { invoice: true, reminders: false }],
    [
      'changed, and the last mail was a reminder: all',
      { ...changed, reminded: true },
      { invoice: true, reminders: true },
    ],
    ['changed, and a letter was sent: all', { ...changed, level: 1 }, { invoice: true, reminders: true }],
    ['unchanged, in its turn: the balance', {}, { invoice: false, reminders: false }],
    ['unchanged after a letter, in its turn: the reminders too', { level: 2 }, { invoice: false, reminders: true }],
    ['closed and unchanged: nothing', { state: 'closed' }, null],
    ['closed and back in the list: all', { state: 'closed', level: 1, ...changed }, { invoice: true, reminders: true }],
    ['under way, however much it changed: nothing', { underWay: true, ...changed }, null],
  ])('are, of a case %s', (_what, changes, expected) => {
    expect(checkPlan([watched('a', changes)], 0)).toEqual(expected === null ? [] : [{ invoiceGuid: 'a', ...expected }]);
  });

  it('are a tenth of those the list says nothing new of, those never read first', () => {
    const rows = [
      ...Array.from({ length: 2 }, (_, place) => watched(`new ${place}`, never)),
      ...Array.from({ length: 29 }, (_, place) => watched(`old ${place}`)),
    ];
    expect(guids(checkPlan(rows, 0))).toEqual(['new 0', 'new 1', 'old 0', 'old 1']);
  });

  it('are those that changed, however many calls that takes, and then no others', () => {
    const rows = [...Array.from({ length: 100 }, (_, place) => watched(`c${place}`, changed)), watched('quiet')];
    const plan = checkPlan(rows, 0);
    expect(guids(plan)).not.toContain('quiet');
    expect(plan).toHaveLength(100);
  });
});

const row = fc.record({
  state: fc.constantFrom(...caseStates),
  overdue: fc.boolean(),
  mark: fc.constantFrom('a', 'b'),
  checkedMark: fc.option(fc.constantFrom('a', 'b')),
  daysAgo: fc.integer({ min: 1, max: 9 }),
  level: fc.integer({ min: 0, max: 3 }),
  reminded: fc.boolean(),
  underWay: fc.boolean(),
});
const anyList = fc.array(row, { maxLength: 150 }).map((rows) =>
  inOrder(
    rows.map(({ daysAgo, checkedMark, ...rest }, place) =>
      watched(`case ${place}`, {
        ...rest,
        checkedMark,
        checkedAt: checkedMark === null ? null : new Date(Date.UTC(2026, 10, 23) - daysAgo * DAY).toISOString(),
      }),
    ),
  ),
);

describe('whatever the cases', () => {
  it('no more is read than the day’s calls allow, but what changed is read at any price', () => {
    fc.assert(
      fc.property(anyList, fc.integer({ min: 0, max: 120 }), (rows, spent) => {
        const plan = checkPlan(rows, spent);
        const byGuid = new Map(rows.map((one) => [one.invoiceGuid, one]));
        const chosen = plan.map(({ invoiceGuid }) => byGuid.get(invoiceGuid));
        const must = rows.filter((one) => hasChanged(one) && !one.underWay);
        expect(new Set(guids(plan)).size).toBe(plan.length);
        for (const one of must) expect(chosen).toContain(one);
        for (const one of chosen) {
          expect(one?.underWay).toBe(false);
          if (one?.state === 'closed') expect(hasChanged(one)).toBe(true);
        }
        const mandatory = calls(plan.filter(({ invoiceGuid }) => must.some((one) => one.invoiceGuid === invoiceGuid)));
        expect(calls(plan)).toBeLessThanOrEqual(Math.max(USUAL_DAY_CALLS - spent, mandatory));
      }),
    );
  });

  it('every open case is read within ten days, where the day’s calls allow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 3 }), (count, level) => {
        let rows = Array.from({ length: count }, (_, place) => watched(`case ${place}`, { level }));
        const read = new Set<string>();
        for (let day = 1; day <= 10; day += 1) {
          const today = new Set(guids(checkPlan(inOrder(rows), 2)));
          for (const guid of today) read.add(guid);
          const checkedAt = new Date(Date.UTC(2026, 10, 22 + day)).toISOString();
          rows = rows.map((one) => (today.has(one.invoiceGuid) ? { ...one, checkedAt } : one));
        }
        expect(read.size).toBe(count);
      }),
    );
  });

  it('the one read longest ago is read before the others, and the never read before it', () => {
    fc.assert(
      fc.property(anyList, (rows) => {
        const quiet = rows.filter(
          (one) => !hasChanged(one) && !one.underWay && one.state !== 'closed' && one.level === 0,
        );
        const plan = guids(checkPlan(quiet, 0));
        expect(plan).toEqual(quiet.slice(0, plan.length).map(({ invoiceGuid }) => invoiceGuid));
      }),
    );
  });
});
