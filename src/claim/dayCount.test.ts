import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from './date';
import { dayCounts, daysOfYear, interestDays, type DayCount } from './dayCount';
import { dayNumber } from './dayNumber';
import { halfYearOf, startOf } from './halfYear';

const days = (dayCount: DayCount, from: string, to: string): number =>
  interestDays(dayCount, dayNumber(date(from)), dayNumber(date(to)));

describe('day counts', () => {
  it.each([
    ['actual/actual', '2026-01-16', '2026-03-31', 75],
    ['actual/365', '2024-02-28', '2024-03-01', 3],
    ['30/360', '2026-01-16', '2026-03-31', 75],
    ['30/360', '2026-01-31', '2026-01-31', 0],
    ['30/360', '2026-03-01', '2026-03-01', 3],
    ['30/360', '2026-02-01', '2026-02-28', 28],
    ['30/360', '2026-01-01', '2026-12-31', 360],
  ] as const)('%s counts %s to %s as %d days', (dayCount, from, to, expected) => {
    expect(days(dayCount, from, to)).toBe(expected);
  });

  it('knows the days of the year: leap years for actual/actual only', () => {
    expect([2023, 2024, 2000, 2100].map((year) => daysOfYear('actual/actual', year))).toEqual([365, 366, 366, 365]);
    expect(daysOfYear('actual/365', 2024)).toBe(365);
    expect(daysOfYear('30/360', 2024)).toBe(360);
  });

  it('adds up: two adjoining periods count as the whole', () => {
    const day = fc.integer({ min: 10_000, max: 25_000 });
    fc.assert(
      fc.property(fc.constantFrom(...dayCounts), day, fc.nat(800), fc.nat(800), (dayCount, from, first, second) => {
        const cut = from + first;
        const whole = interestDays(dayCount, from, cut + second);
        expect(interestDays(dayCount, from, cut) + interestDays(dayCount, cut + 1, cut + second)).toBe(whole);
      }),
    );
  });
});

describe('half-years', () => {
  it.each([
    ['2026-06-30', '2026-01-01'],
    ['2026-07-01', '2026-07-01'],
    ['2026-12-31', '2026-07-01'],
    ['2027-01-01', '2027-01-01'],
  ])('%s lies in the half-year from %s', (day, start) => {
    expect(startOf(halfYearOf(dayNumber(date(day))))).toBe(start);
  });
});
