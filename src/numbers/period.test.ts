import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { PeriodWish } from '../ipc/numbersViews';
import { isMonth, lastDayOf, monthsBetween, monthName, monthShort } from './month';
import { periodOf } from './period';

const LONG_AGO = date('2020-01-01');
const days = (wish: PeriodWish, today: string, earliest = LONG_AGO) => {
  const period = periodOf(wish, date(today), earliest);
  return period === null ? null : `${period.from} ${period.to}`;
};

describe('a period', () => {
  it.each([
    ['this-month', '2026-11-26', '2026-11-01 2026-11-26'],
    ['last-month', '2026-03-31', '2026-02-01 2026-02-28'],
    ['last-month', '2026-01-01', '2025-12-01 2025-12-31'],
    ['this-quarter', '2026-01-31', '2026-01-01 2026-01-31'],
    ['this-quarter', '2026-06-30', '2026-04-01 2026-06-30'],
    ['this-quarter', '2026-12-31', '2026-10-01 2026-12-31'],
    ['this-year', '2026-11-26', '2026-01-01 2026-11-26'],
    ['all', '2026-11-26', '2020-01-01 2026-11-26'],
  ] as const)('that is %s on %s is %s', (kind, today, expected) => {
    expect(days({ kind }, today)).toBe(expected);
  });

  it('begins with what is known and ends today', () => {
    const wish = { kind: 'days', from: date('2026-01-01'), to: date('2030-01-01') } as const;
    expect(days(wish, '2026-11-26', date('2026-11-02'))).toBe('2026-11-02 2026-11-26');
    expect(days({ kind: 'last-month' }, '2026-11-26', date('2026-11-02'))).toBeNull();
    expect(periodOf({ kind: 'all' }, date('2026-11-26'), null)).toBeNull();
  });

  it.each([
    [{ kind: 'days', from: '2026-01-02', to: '2026-01-01' }, false],
    [{ kind: 'days', from: '2026-01-01', to: '2026-01-01' }, true],
    [{ kind: 'days', from: '2026-02-30', to: '2026-03-01' }, false],
    [{ kind: 'days' }, false],
    [{ kind: 'next-year' }, false],
    [{ kind: 'all' }, true],
  ])('%j is one that may be asked for: %s', (wish, may) => {
    expect(PeriodWish.safeParse(wish).success).toBe(may);
  });
});

describe('months', () => {
  it('are counted over the turn of the year, and none from a later day', () => {
    expect(monthsBetween(date('2026-11-30'), date('2027-02-01'))).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthsBetween(date('2026-11-30'), date('2026-11-29'))).toEqual([]);
  });

  it('have names and last days', () => {
    const [february] = monthsBetween(date('2028-02-10'), date('2028-02-10'));
    expect(february).toBeDefined();
    expect([lastDayOf(february!), monthName(february!, 'da'), monthShort(february!, 'en')]).toEqual([
      '2028-02-29',
      'februar 2028',
      'Feb 28',
    ]);
    expect(['2026-12', '2026-13', '2026-1', 7, null].map(isMonth)).toEqual([true, false, false, false, false]);
  });
});
