import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type CalendarDate } from '../claim/date';
import { ore, sum, ZERO } from '../claim/money';
import { Numbers, type Charged } from '../ipc/numbersViews';
import { chargeKinds } from '../procedure/lawfulCharges';
import { accountOf, type OnDay, type RemindedInvoice } from './account';
import { ageNames } from './ageNames';
import { ageOf } from './ages';
import type { Facts } from './facts';
import { monthsBetween } from './month';
import { outstandingOn, YEAR } from './outstanding';
import { covers } from './period';
import { reckon } from './reckon';
import { TODAY } from './testing/given';

/** Days of the two years before. */
const someDay: fc.Arbitrary<CalendarDate> = fc.integer({ min: -730, max: 0 }).map((days) => addDays(TODAY, days));
const amount = (max: number) => fc.integer({ min: 0, max }).map(ore);
const onDay: fc.Arbitrary<OnDay> = fc.record({ day: someDay, amount: amount(5_000_00) });

/** Any invoice that letters were sent about, with its money. */
const remindedInvoice: fc.Arbitrary<RemindedInvoice> = fc.record({
  principal: amount(10_000_00),
  steps: fc.array(
    fc.record({
      kind: fc.constantFrom('reminder', 'reminder', 'notice', 'handover'),
      level: fc.option(fc.integer({ min: 1, max: 5 })),
      sentOn: someDay,
      fee: amount(100_00),
      interest: amount(300_00),
      compensation: fc.constantFrom(ZERO, ore(310_00)),
    }),
    { maxLength: 5 },
  ),
  money: fc.array(
    fc.record({ day: someDay, amount: fc.integer({ min: -500_00, max: 6_000_00 }).map(ore), byVoucher: fc.boolean() }),
    { maxLength: 6 },
  ),
});

/** The facts of any company. */
const someFacts: fc.Arbitrary<Facts> = fc.record({
  today: fc.constant(TODAY),
  knownSince: fc.option(someDay),
  overdue: fc.array(
    fc.record({
      dueDate: fc.option(someDay),
      count: fc.integer({ min: 1, max: 50 }),
      open: fc.integer({ min: -500_00, max: 90_000_00 }).map(ore),
      unread: fc.constant(0),
    }),
  ),
  foreign: fc.nat(9),
  accounts: fc.array(remindedInvoice.map(accountOf), { maxLength: 8 }),
  invoiced: fc.array(onDay),
  settled: fc.array(onDay),
});

const wish = fc.oneof(
  fc.constantFrom('this-month', 'last-month', 'this-quarter', 'this-year', 'all').map((kind) => ({ kind }) as const),
  fc.tuple(someDay, someDay).map((days) => {
    const [from = TODAY, to = TODAY] = [...days].sort();
    return { kind: 'days', from, to } as const;
  }),
);

describe('any reminded invoice', () => {
  it('never pays more than was charged, nor more than came in', () => {
    fc.assert(
      fc.property(remindedInvoice, (invoice) => {
        const { letters } = accountOf(invoice);
        const bills = letters.flatMap(({ bill }) => chargeKinds.map((kind) => bill[kind]));
        for (const { charged, paid } of bills) {
          expect(Number.isSafeInteger(paid)).toBe(true);
          expect(paid).toBeGreaterThanOrEqual(0);
          expect(paid).toBeLessThanOrEqual(charged);
        }
        const came = sum(invoice.money.map(({ amount }) => ore(Math.max(0, amount))));
        expect(sum(bills.map(({ paid }) => paid))).toBeLessThanOrEqual(came);
      }),
    );
  });

  it('gives each payment after the first letter to one letter, or to the collector', () => {
    fc.assert(
      fc.property(remindedInvoice, (invoice) => {
        const { letters, recovered } = accountOf(invoice);
        const lastHandover = invoice.steps.filter(({ kind }) => kind === 'handover').map(({ sentOn }) => sentOn);
        const given = sum(letters.map(({ paid }) => paid));
        const all = sum(recovered.map(({ amount }) => amount));
        if (lastHandover.length === 0) expect(given).toBe(all);
        else expect(given).toBeLessThanOrEqual(all);
        expect(letters.filter(({ settledAfter }) => settledAfter !== null).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has a bill for every letter, whenever its money came', () => {
    fc.assert(
      fc.property(remindedInvoice, fc.integer({ min: -400, max: 400 }), (invoice, days) => {
        const money = invoice.money.map((one) => ({ ...one, day: addDays(one.day, days) }));
        const sent = invoice.steps.filter(({ kind }) => kind !== 'handover');
        const { letters } = accountOf({ ...invoice, money });
        expect(letters.map(({ sentOn }) => sentOn)).toEqual(sent.map(({ sentOn }) => sentOn).sort());
        const charged = (kind: (typeof chargeKinds)[number]) => sum(letters.map(({ bill }) => bill[kind].charged));
        for (const kind of chargeKinds) expect(charged(kind)).toBe(sum(sent.map((one) => one[kind])));
      }),
    );
  });
});

describe('the ages of what is overdue', () => {
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

describe('the figures of any period', () => {
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
        const sent = facts.accounts.flatMap(({ letters }) => letters);
        expect(levels.rows.reduce((all, { reminded }) => all + reminded, 0)).toBe(sent.length);
        for (const { reminded, settled, followed, neither, medianDays } of levels.rows) {
          expect(settled + followed + neither).toBe(reminded);
          expect(medianDays === null).toBe(settled === 0);
        }
      }),
    );
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

describe('days sales outstanding of any company', () => {
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
