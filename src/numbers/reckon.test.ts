import { describe, expect, it } from 'vitest';
import { addDays, date } from '../claim/date';
import { ore } from '../claim/money';
import { accountOf } from './account';
import { ageOf } from './ages';
import { median } from './levels';
import { outstandingOn } from './outstanding';
import { reckon } from './reckon';
import { step, TODAY } from './testing/given';

describe('the ages of what is overdue', () => {
  it.each([
    [-5, '0-30'],
    [0, '0-30'],
    [30, '0-30'],
    [31, '31-60'],
    [60, '31-60'],
    [61, '61-90'],
    [90, '61-90'],
    [91, 'over-90'],
    [2_000, 'over-90'],
  ])('%i days after the due date are %s', (days, age) => {
    expect(ageOf(addDays(TODAY, -days), TODAY)).toBe(age);
  });

  it('take an invoice without a due date for young', () => {
    expect(ageOf(null, TODAY)).toBe('0-30');
  });
});

describe('the figures of a period', () => {
  it('put the levels in order: reminders, notices, what took no step', () => {
    const steps = [
      step({ level: null, sentOn: date('2026-11-01') }),
      step({ level: 4, kind: 'notice', sentOn: date('2026-11-20') }),
      step({ level: 2, sentOn: date('2026-11-10') }),
      step({ level: 1, sentOn: date('2026-11-05') }),
    ];
    const facts = { today: TODAY, knownSince: null, overdue: [], foreign: 0, invoiced: [], settled: [] };
    const { levels } = reckon(
      { ...facts, accounts: [accountOf({ principal: ore(1), steps, money: [] })] },
      { kind: 'all' },
    );
    expect(levels.rows.map(({ kind, level }) => `${kind} ${level ?? ''}`)).toEqual([
      'reminder 1',
      'reminder 2',
      'notice 4',
      'reminder ',
    ]);
  });
});

describe('the median', () => {
  it.each([
    [[], null],
    [[4], 4],
    [[9, 1], 5],
    [[1, 2], 1.5],
    [[30, 2, 4], 4],
  ])('of %j is %j', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });
});

describe('days sales outstanding', () => {
  const at = (day: string, amount: number) => ({ day: date(day), amount: ore(amount) });
  const knownSince = date('2026-01-01');

  it('is open ÷ invoiced in 365 days × 365', () => {
    const facts = {
      knownSince,
      invoiced: [at('2026-06-01', 9_000_00), at('2026-11-20', 1_000_00)],
      settled: [at('2026-07-01', 8_000_00)],
    };
    // 2,000 kr. open of 10,000 kr.
    expect(outstandingOn(TODAY, facts)).toEqual({
      day: TODAY,
      days: 73,
      gap: null,
      open: 2_000_00,
      invoiced: 10_000_00,
    });
  });

  it.each([
    [
      'before anything was fetched',
      { knownSince: date('2026-11-27'), invoiced: [at('2026-11-01', 1)] },
      'not-known-then',
    ],
    ['without a fetch', { knownSince: null, invoiced: [at('2026-11-01', 1)] }, 'not-known-then'],
    [
      'where all invoices are older than a year',
      { knownSince, invoiced: [at('2025-11-26', 5_00)] },
      'nothing-invoiced',
    ],
    [
      'where more is open than was invoiced',
      { knownSince, invoiced: [at('2025-01-01', 5_00), at('2026-11-01', 4_00)] },
      'more-open-than-invoiced',
    ],
  ])('cannot be reckoned %s', (_, facts, gap) => {
    expect(outstandingOn(TODAY, { ...facts, settled: [] })).toMatchObject({ days: null, gap });
  });
});
