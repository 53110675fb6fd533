import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, date } from '../claim/date';
import { ore, sum } from '../claim/money';
import { Numbers, type Charged } from '../ipc/numbersViews';
import { ageNames } from './ageNames';
import { ageOf } from './ages';
import { median } from './levels';
import { monthsBetween } from './month';
import { outstandingOn, YEAR } from './outstanding';
import { covers } from './period';
import { reckon } from './reckon';
import { someDay, someFacts, step, TODAY } from './testing/given';

const wish = fc.oneof(
  fc.constantFrom('this-month', 'last-month', 'this-quarter', 'this-year', 'all').map((kind) => ({ kind }) as const),
  fc.tuple(someDay, someDay).map((days) => {
    const [from = TODAY, to = TODAY] = [...days].sort();
    return { kind: 'days', from, to } as const;
  }),
);

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

  it('rise with the days, and every day has exactly one', () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        const [older = a, younger = b] = [a, b].sort();
        expect(ageNames.indexOf(ageOf(older, TODAY))).toBeGreaterThanOrEqual(ageNames.indexOf(ageOf(younger, TODAY)));
      }),
    );
  });

  it('add up to the total, in number and in amount', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { ages } = reckon(facts, { kind: 'all' });
        expect(ages.rows.map(({ age }) => age)).toEqual([...ageNames]);
        expect(sum(ages.rows.map(({ open }) => open))).toBe(ages.open);
        expect(ages.rows.reduce((all, { count }) => all + count, 0)).toBe(ages.count);
        expect(ages.open).toBe(sum(facts.overdue.map(({ open }) => open)));
      }),
    );
  });
});

describe('the figures of a period', () => {
  it('are what the page may be told: whole øre, and charged = paid + left everywhere', () => {
    fc.assert(
      fc.property(someFacts, wish, (facts, period) => {
        const numbers = reckon(facts, period);
        expect(Numbers.parse(numbers)).toEqual(numbers);
        for (const { fee, interest, compensation, total } of [...numbers.charges.rows, numbers.charges.sum]) {
          for (const { charged, paid, left } of [fee, interest, compensation, total]) expect(paid + left).toBe(charged);
          expect(fee.charged + interest.charged + compensation.charged).toBe(total.charged);
        }
      }),
    );
  });

  it('are the sums of their months, of which there is one for each of the period', () => {
    fc.assert(
      fc.property(someFacts, wish, (facts, period) => {
        const { recovered, charges, outstanding, period: days } = reckon(facts, period);
        const months = days === null ? [] : monthsBetween(days.from, days.to);
        for (const { rows } of [recovered, charges]) expect(rows.map(({ month }) => month)).toEqual(months);
        expect(outstanding.rows).toHaveLength(months.length);
        expect(sum(recovered.rows.map(({ amount }) => amount))).toBe(recovered.amount);
        const total = (part: keyof Charged) => sum(charges.rows.map((row) => row.total[part]));
        expect([total('charged'), total('paid')]).toEqual([charges.sum.total.charged, charges.sum.total.paid]);
      }),
    );
  });

  it('of two periods side by side add up to those of both together', () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, day) => {
        const [start, end] = [addDays(TODAY, -1_000), TODAY];
        const before = reckon(facts, { kind: 'days', from: start, to: day });
        const after = reckon(facts, { kind: 'days', from: addDays(day, 1), to: addDays(end, 1) });
        const both = reckon(facts, { kind: 'all' });
        expect(before.recovered.amount + after.recovered.amount).toBe(both.recovered.amount);
        expect(before.charges.sum.total.paid + after.charges.sum.total.paid).toBe(both.charges.sum.total.paid);
        const reminded = ({ levels }: Numbers) => levels.rows.reduce((all, row) => all + row.reminded, 0);
        expect(reminded(before) + reminded(after)).toBe(reminded(both));
      }),
    );
  });

  it('count each letter once: settled, followed or neither', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { levels } = reckon(facts, { kind: 'all' });
        const sent = facts.reminded.flatMap(({ steps }) => steps).filter(({ kind }) => kind !== 'handover');
        expect(levels.rows.reduce((all, { reminded }) => all + reminded, 0)).toBe(sent.length);
        for (const { reminded, settled, followed, neither, medianDays } of levels.rows) {
          expect(settled + followed + neither).toBe(reminded);
          expect(medianDays === null).toBe(settled === 0);
        }
      }),
    );
  });

  it('put the levels in order: reminders, notices, what took no step', () => {
    const steps = [
      step({ level: null, sentOn: date('2026-11-01') }),
      step({ level: 4, kind: 'notice', sentOn: date('2026-11-20') }),
      step({ level: 2, sentOn: date('2026-11-10') }),
      step({ level: 1, sentOn: date('2026-11-05') }),
    ];
    const facts = { today: TODAY, knownSince: null, overdue: [], foreign: 0, invoiced: [], settled: [] };
    const { levels } = reckon({ ...facts, reminded: [{ principal: ore(1), steps, money: [] }] }, { kind: 'all' });
    expect(levels.rows.map(({ kind, level }) => `${kind} ${level ?? ''}`)).toEqual([
      'reminder 1',
      'reminder 2',
      'notice 4',
      'reminder ',
    ]);
  });

  it('reach no further than what is known and no further than today', () => {
    fc.assert(
      fc.property(someFacts, wish, (facts, chosen) => {
        const { period, months } = reckon(facts, chosen);
        if (period === null) return;
        expect(covers(period, period.from) && period.to <= TODAY).toBe(true);
        expect(months).toContain(period.from.slice(0, 7));
      }),
    );
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

  it('lies between 0 and 365 where no more was settled than invoiced', () => {
    const invoice = fc.tuple(someDay, fc.integer({ min: 1, max: 9_000_00 }), fc.option(someDay));
    fc.assert(
      fc.property(fc.array(invoice), (invoices) => {
        const invoiced = invoices.map(([day, amount]) => ({ day, amount: ore(amount) }));
        const settled = invoices.flatMap(([day, amount, paidOn]) =>
          paidOn === null || daysBetween(day, paidOn) < 0 ? [] : [{ day: paidOn, amount: ore(amount) }],
        );
        const { days, gap } = outstandingOn(TODAY, { knownSince: addDays(TODAY, -900), invoiced, settled });
        expect(days === null).toBe(gap !== null);
        if (days !== null) expect(days >= 0 && days <= YEAR).toBe(true);
      }),
    );
  });
});
