import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, date } from '../claim/date';
import {
  accounting,
  caseErasableFrom,
  erasableFrom,
  notesErasableFrom,
  PrivacyRules,
  spanOf,
  usualRules,
} from './retention';

const anyDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(date('2010-01-01'), days));
const anyMonth = fc.integer({ min: 1, max: 12 });
const anyYears = fc.integer({ min: accounting.fewest, max: accounting.most });

describe('what was closed may be erased', () => {
  it.each([
    ['at the start of a calendar year', '2021-01-01', 12, '2027-01-01'],
    ['on its last day', '2021-12-31', 12, '2027-01-01'],
    ['in a financial year that ends in June, before its end', '2021-06-30', 6, '2026-07-01'],
    ['in one that ends in June, after its end', '2021-07-01', 6, '2027-07-01'],
    ['in one that ends in February of a leap year', '2024-02-29', 2, '2029-03-01'],
  ] as const)('five years after the financial year, where it was %s', (_when, closedOn, endsIn, from) => {
    expect(erasableFrom(date(closedOn), 5, endsIn)).toBe(from);
  });

  it('never before the whole years have passed, and never more than a year after them', () => {
    fc.assert(
      fc.property(anyDay, anyYears, anyMonth, (closedOn, years, endsIn) => {
        const from = erasableFrom(closedOn, years, endsIn);
        expect(from > addMonths(closedOn, years * 12)).toBe(true);
        expect(from <= addMonths(addDays(closedOn, 1), (years + 1) * 12)).toBe(true);
        expect(from.endsWith('-01')).toBe(true);
      }),
    );
  });

  it('never earlier by having been closed later, or kept longer', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(2000), anyYears, anyMonth, (closedOn, later, years, endsIn) => {
        const from = erasableFrom(closedOn, years, endsIn);
        expect(erasableFrom(addDays(closedOn, later), years, endsIn) >= from).toBe(true);
        expect(erasableFrom(closedOn, years + 1, endsIn) > from).toBe(true);
      }),
    );
  });

  it('by the law’s years where a person asks, by the company’s where it goes by itself', () => {
    const rules = { ...usualRules, years: 8 };
    expect(caseErasableFrom(date('2021-05-01'), rules, true)).toBe('2027-01-01');
    expect(caseErasableFrom(date('2021-05-01'), rules, false)).toBe('2030-01-01');
  });
});

describe('the company’s rules', () => {
  it('erase nothing by themselves until a person has said so', () => {
    expect(PrivacyRules.parse(usualRules).automatic).toBe(false);
  });

  it.each([
    ['fewer years than the law asks for', { years: 4 }],
    ['more than ten years', { years: 11 }],
    ['a thirteenth month', { yearEndsIn: 13 }],
  ])('cannot have %s', (_what, change) => {
    expect(PrivacyRules.safeParse({ ...usualRules, ...change }).success).toBe(false);
  });

  it('never keep the notes of a case longer than the case', () => {
    const rules = { ...usualRules, notesYears: 10 };
    expect(notesErasableFrom(date('2021-05-01'), rules)).toBe(caseErasableFrom(date('2021-05-01'), rules, false));
  });
});

it('what is due is told by its number, its oldest and its newest', () => {
  expect(spanOf([])).toEqual({ count: 0, oldest: null, newest: null });
  const days = ['2021-03-01', '2019-05-02', '2020-01-01'].map(date);
  expect(spanOf(days)).toEqual({ count: 3, oldest: '2019-05-02', newest: '2021-03-01' });
});
