import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ore } from '../claim/money';
import type { DebtorRow } from '../ipc/debtorViews';
import { averageDays, lateness } from './behaviour';
import { debtorColumns, debtorFilters, filterDebtors, sortDebtors, toDebtorItems } from './list';

const debtor = (name: string, change: Partial<DebtorRow> = {}): DebtorRow => ({
  guid: `00000000-0000-4000-8000-${String(name.length).padStart(12, '0')}`,
  name,
  cvr: null,
  kind: 'business',
  overdue: 1,
  open: ore(100_00),
  oldest: date('2026-10-01'),
  settled: 0,
  daysLate: null,
  excluded: false,
  own: false,
  ...change,
});
const fold = (text: string): string => text.toLowerCase();
const names = (rows: readonly { row: DebtorRow }[]): string[] => rows.map(({ row }) => row.name);

const rows = [
  debtor('Ørsted Maling', { open: ore(500_00), daysLate: 12.5 }),
  debtor('Aage & Søn', { overdue: 0, open: ore(0), oldest: null, excluded: true }),
  debtor('Birk VVS', { cvr: '12345674', daysLate: 3 }),
];
const items = toDebtorItems(rows, fold);

describe('the list of customers', () => {
  it('stands as Danes order names', () => {
    expect(names(items)).toEqual(['Birk VVS', 'Ørsted Maling', 'Aage & Søn']);
  });

  it.each([
    ['overdue', '', ['Birk VVS', 'Ørsted Maling']],
    ['excluded', '', ['Aage & Søn']],
    ['all', 'maling ørs', ['Ørsted Maling']],
    ['all', '1234', ['Birk VVS']],
    ['overdue', 'aage', []],
  ] as const)('of %s, searched for "%s"', (filter, search, expected) => {
    expect(names(filterDebtors(items, filter, search.split(' ').filter(Boolean)))).toEqual(expected);
  });

  it('has what is not known last, whichever way it is sorted', () => {
    for (const desc of [false, true]) {
      expect(names(sortDebtors(items, { by: 'daysLate', desc })).at(-1)).toBe('Aage & Søn');
      expect(names(sortDebtors(items, { by: 'oldest', desc })).at(-1)).toBe('Aage & Søn');
    }
  });

  const anyRows = fc.array(
    fc.record({
      name: fc.string({ maxLength: 6 }),
      overdue: fc.nat(3),
      open: fc.nat(500).map((amount) => ore(amount)),
      daysLate: fc.option(fc.nat(40)),
      excluded: fc.boolean(),
    }),
  );
  it('loses and invents nobody by sorting, and filtering keeps the order', () => {
    const sort = fc.record({ by: fc.constantFrom(...debtorColumns), desc: fc.boolean() });
    fc.assert(
      fc.property(anyRows, sort, fc.constantFrom(...debtorFilters), (given, by, filter) => {
        const all = toDebtorItems(
          given.map(({ name, ...rest }) => debtor(name, rest)),
          fold,
        );
        const sorted = sortDebtors(all, by);
        expect(new Set(sorted)).toEqual(new Set(all));
        expect(sorted).toHaveLength(all.length);
        const kept = new Set(filterDebtors(sorted, filter, []));
        expect([...kept]).toEqual(sorted.filter((item) => kept.has(item)));
      }),
    );
  });
});

describe('how a customer pays', () => {
  const paid = (number: number, dueDate: string | null, paidOn: string | null) => ({
    number,
    dueDate: dueDate === null ? null : date(dueDate),
    paidOn: paidOn === null ? null : date(paidOn),
  });

  it('is told by each paid invoice, the earliest due first; in time is nought and never less', () => {
    const late = lateness([
      paid(3, '2026-03-01', '2026-03-11'),
      paid(2, '2026-02-01', '2026-01-28'),
      paid(4, '2026-04-01', null),
      paid(5, null, '2026-04-01'),
    ]);
    expect(late.map(({ number, days }) => [number, days])).toEqual([
      [2, 0],
      [3, 10],
    ]);
    expect(averageDays(late)).toBe(5);
  });

  it('is not known of one who has paid nothing yet', () => {
    expect(averageDays(lateness([paid(1, '2026-03-01', null)]))).toBeNull();
  });
});
