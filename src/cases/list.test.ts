import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, type CalendarDate } from '../claim/date';
import { ore } from '../claim/money';
import { CaseList } from '../ipc/caseListViews';
import { stepKinds } from '../procedure/policy';
import { caseStates } from '../procedure/standing';
import { caseColumns, FIXED_COLUMN, inOrder } from './columns';
import { countGroups, filterCases } from './filter';
import { caseGroups, groupOf, openGroups } from './groups';
import { toItems } from './item';
import { packCases, unpackCases } from './packed';
import { sortCases } from './sort';
import { itemsOf, rowOf, TODAY } from './testing/rows';

const day = fc.constantFrom<CalendarDate>(date('2026-09-01'), date('2026-10-24'), date('2026-11-30'));
const step = fc.option(
  fc.record({ kind: fc.constantFrom(...stepKinds), level: fc.constantFrom(1, 2, null), on: day }),
  {
    nil: null,
  },
);
const amount = fc.integer({ min: 0, max: 5 }).map((kroner) => ore(kroner * 100));

/** Any rows, each with a number of its own. */
const someRows = fc
  .array(
    fc.record({
      debtorName: fc.constantFrom('Aage', 'Østergaard', 'Zoo', 'Ågård', 'Bager 10', 'Bager 9'),
      dueDate: fc.option(day, { nil: null }),
      state: fc.constantFrom(...caseStates),
      last: step,
      next: step,
      principal: amount,
      charges: amount,
    }),
    { maxLength: 30 },
  )
  .map((parts) => parts.map((part, place) => rowOf({ ...part, number: 1_000 + place })));

const numbers = (items: { row: { number: number } }[]): number[] => items.map(({ row }) => row.number);
const some = someRows.map((rows) => toItems(rows, TODAY, (text) => text.toLowerCase()));
const sort = fc.record({ by: fc.constantFrom(...caseColumns), desc: fc.boolean() });

describe('the groups of cases', () => {
  it('hold every state in one of them, and the closed alone apart', () => {
    expect(new Set(caseStates.map(groupOf))).toEqual(new Set(caseGroups));
    expect(caseStates.filter((state) => !openGroups.includes(groupOf(state)))).toEqual(['closed']);
  });

  it('are counted so that each case counts once', () => {
    fc.assert(
      fc.property(some, (items) => {
        const counts = countGroups(items);
        expect(caseGroups.reduce((all, group) => all + counts[group], 0)).toBe(items.length);
        for (const group of caseGroups) expect(filterCases(items, [group], [])).toHaveLength(counts[group]);
      }),
    );
  });
});

describe('a case of the list', () => {
  it.each([
    ['overdue', { dueDate: date('2026-10-24') }, 30],
    ['due today', { dueDate: TODAY }, 0],
    ['not due yet', { dueDate: date('2026-11-30') }, -7],
    ['without a due date', { dueDate: null }, null],
    ['closed', { state: 'closed' as const }, null],
  ])('that is %s has its days', (_what, part, days) => {
    expect(itemsOf(part)[0]?.overdue).toBe(days);
  });

  it('owes its principal and its charges together', () => {
    expect(itemsOf({ principal: ore(900_00), charges: ore(112_34) })[0]?.total).toBe(1_012_34);
  });
});

describe('a list in columns', () => {
  it('holds the very rows, and each debtor once', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const packed = CaseList.parse(packCases(TODAY, rows));
        expect(unpackCases(packed)).toEqual(rows);
        expect(new Set(packed.debtors.map(({ name }) => name)).size).toBe(packed.debtors.length);
      }),
    );
  });
});

describe('looking for cases', () => {
  const items = itemsOf(
    { number: 1, debtorName: 'Ærø Tømrer', state: 'active' },
    { number: 2, debtorName: 'Tømrer Bo', state: 'disputed' },
    { number: 31, debtorName: 'Bo', state: 'closed' },
  );
  it.each([
    ['all words, wherever they stand', caseGroups, ['tømrer', 'bo'], [2]],
    ['a part of a number', caseGroups, ['31'], [31]],
    ['nothing, which finds all', caseGroups, [], [1, 2, 31]],
    ['some groups', ['closed', 'running'], [], [1, 31]],
    ['no group', [], [], []],
    ['what is not there', caseGroups, ['maler'], []],
  ] as const)('takes %s', (_what, groups, words, found) => {
    expect(numbers(filterCases(items, groups, words))).toEqual(found);
  });

  it('keeps the order and adds nothing', () => {
    fc.assert(
      fc.property(some, sort, fc.subarray([...caseGroups]), (items, by, groups) => {
        const sorted = sortCases(items, by);
        const found = filterCases(sorted, groups, []);
        expect(found).toEqual(sorted.filter((item) => groups.includes(item.group)));
      }),
    );
  });
});

describe('sorting cases', () => {
  it.each([
    ['debtor', false, [4, 2, 3, 1]],
    ['debtor', true, [1, 3, 2, 4]],
    ['overdue', true, [2, 1, 3, 4]],
    ['next', false, [3, 1, 2, 4]],
    ['next', true, [1, 3, 2, 4]],
    ['total', true, [4, 1, 2, 3]],
    ['number', true, [4, 3, 2, 1]],
  ] as const)('by %s, descending %s', (by, desc, order) => {
    const step = { kind: 'reminder' as const, level: 1 };
    const items = itemsOf(
      { number: 1, debtorName: 'Åse', next: { ...step, on: date('2026-12-01') } },
      { number: 2, debtorName: 'Bager 9', dueDate: date('2026-01-01') },
      { number: 3, debtorName: 'Bager 10', dueDate: null, next: { ...step, on: date('2026-11-24') } },
      { number: 4, debtorName: 'Anker', state: 'closed', charges: ore(1) },
    );
    expect(numbers(sortCases(items, { by, desc }))).toEqual(order);
  });

  it('loses none, and turns round but for what is equal or not known', () => {
    fc.assert(
      fc.property(some, sort, (items, { by, desc }) => {
        const sorted = sortCases(items, { by, desc });
        expect(numbers(sorted).sort((a, b) => a - b)).toEqual(numbers(items));
        expect(sortCases(sorted, { by, desc })).toEqual(sorted);
        if (by === 'number') expect(sortCases(items, { by, desc: !desc })).toEqual(sorted.toReversed());
      }),
    );
  });
});

describe('columns', () => {
  it('stand in their order, each once, with the number always', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...caseColumns)), (chosen) => {
        const shown = inOrder(chosen);
        expect(shown).toEqual(caseColumns.filter((column) => shown.includes(column)));
        expect(new Set(shown)).toEqual(new Set([...chosen, FIXED_COLUMN]));
      }),
    );
  });
});
