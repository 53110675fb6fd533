import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from './claim';
import { fromDayNumber } from './dayNumber';
import type { ClaimFacts, Payment } from './facts';
import { debtorKinds } from './facts';
import { dayCounts } from './dayCount';
import { evaluateClaim } from './evaluateClaim';
import { ore, sum } from './money';
import { rate } from './rate';

const FIRST = 19_700; // 9 December 2023
const LAST = FIRST + 1000;
const day = fc.integer({ min: FIRST - 20, max: LAST }).map(fromDayNumber);
const amount = (max: number) => fc.integer({ min: 0, max }).map(ore);
const some = <T>(value: fc.Arbitrary<T>, maxLength = 4) => fc.array(value, { maxLength });
const payment: fc.Arbitrary<Payment> = fc.record({
  date: day,
  amount: amount(80_000),
  designated: fc.constantFrom('none', 'principal'),
});

const facts: fc.Arbitrary<ClaimFacts> = fc.record({
  principal: amount(200_000),
  invoiceDate: fc.option(fc.integer({ min: FIRST - 40, max: FIRST }).map(fromDayNumber)),
  dueDate: fc.integer({ min: FIRST, max: FIRST + 20 }).map(fromDayNumber),
  debtor: fc.constantFrom(...debtorKinds),
  dueDateAgreed: fc.boolean(),
  interest: fc.record({
    dayCount: fc.constantFrom(...dayCounts),
    contractRate: fc.option(fc.constantFrom(rate('0'), rate('5'), rate('24'))),
    fromLastTimelyDay: fc.boolean(),
  }),
  payments: some(payment),
  creditNotes: some(fc.record({ date: day, amount: amount(50_000) }), 2),
  reminders: some(fc.record({ sentOn: day, fee: amount(11_000), bounced: fc.boolean() }), 9),
  arrearsReminders: some(day, 2),
  claimedInterest: some(fc.record({ asOf: day, amount: amount(3_000) }), 3),
  claimedCompensation: some(fc.record({ date: day, amount: amount(32_000) }), 2),
  claimCompensation: fc.boolean(),
  disputed: fc.constantFrom(false, false, true),
  allocation: fc.constantFrom('charges-first', 'principal-first'),
});

/** A payment of exactly the open principal is allocated by another rule than one of an øre more. */
const byAmountAlone = (claim: Claim): boolean => claim.allocations.every(({ rule }) => rule !== 'exact-principal');

describe('any claim', () => {
  it('has no negative amount, and its total is the sum of its parts', () => {
    fc.assert(
      fc.property(facts, day, (given, asOf) => {
        const claim = evaluateClaim(given, asOf);
        const { open, principal, credited, fees, compensation, interestTotal, paid, total } = claim;
        const amounts = [...Object.values(open), credited, fees, compensation, interestTotal, paid, total, claim.held];
        expect(Math.min(...amounts, claim.interestNew, claim.overClaimed)).toBeGreaterThanOrEqual(0);
        expect(total).toBe(open.principal + open.fees + open.compensation + open.interest);
        expect(total).toBe(principal - credited + fees + compensation + interestTotal - paid);
        expect(fees).toBe(sum(claim.lawfulFees.map(({ fee }) => fee)));
      }),
      { numRuns: 500 },
    );
  });

  it('accounts for every øre that was paid or credited', () => {
    fc.assert(
      fc.property(facts, day, (given, asOf) => {
        const claim = evaluateClaim(given, asOf);
        const came = [...given.payments, ...given.creditNotes].filter(({ date }) => date <= asOf);
        expect(claim.paid + claim.credited + claim.held).toBe(sum(came.map((money) => money.amount)));
      }),
      { numRuns: 500 },
    );
  });

  it('is never raised by one more payment', () => {
    fc.assert(
      fc.property(facts, payment, day, (given, more, asOf) => {
        const before = evaluateClaim(given, asOf);
        const after = evaluateClaim({ ...given, payments: [...given.payments, more] }, asOf);
        fc.pre(byAmountAlone(before) && byAmountAlone(after));
        expect(after.total).toBeLessThanOrEqual(before.total);
        expect(after.open.principal).toBeLessThanOrEqual(before.open.principal);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not changed by cutting a period, where something happens that moves no money', () => {
    fc.assert(
      fc.property(facts, some(day, 5), day, (given, cuts, asOf) => {
        const nothing = cuts.map((date): Payment => ({ date, amount: ore(0), designated: 'principal' }));
        const letters = cuts.map((sentOn) => ({ sentOn, fee: ore(0) }));
        const cut = {
          ...given,
          payments: [...given.payments, ...nothing],
          reminders: [...given.reminders, ...letters],
        };
        const whole = evaluateClaim(given, asOf);
        const { total, interestPeriods, interestTotal } = evaluateClaim(cut, asOf);
        expect({ total, interestPeriods, interestTotal }).toEqual({
          total: whole.total,
          interestPeriods: whole.interestPeriods,
          interestTotal: whole.interestTotal,
        });
      }),
    );
  });

  it('gives the same interest whether claimed at once or in any number of increments', () => {
    fc.assert(
      fc.property(facts, fc.array(day, { maxLength: 6 }), (given, days) => {
        const plain: ClaimFacts = { ...given, claimedInterest: [], payments: [], creditNotes: [] };
        const claimedInterest: ClaimFacts['claimedInterest'] = [];
        for (const asOf of days.toSorted()) {
          claimedInterest.push({ asOf, amount: evaluateClaim({ ...plain, claimedInterest }, asOf).interestNew });
        }
        const last = days.toSorted().at(-1) ?? given.dueDate;
        const whole = evaluateClaim(plain, last).interestTotal;
        expect(sum(claimedInterest.map((claimed) => claimed.amount))).toBe(days.length === 0 ? 0 : whole);
      }),
    );
  });

  it('has never four fees, nor two within ten days, whatever was sent', () => {
    fc.assert(
      fc.property(facts, day, (given, asOf) => {
        const days = evaluateClaim(given, asOf).lawfulFees.map(({ sentOn }) => Date.parse(sentOn) / 86_400_000);
        expect(days.length).toBeLessThanOrEqual(3);
        days.slice(1).forEach((sent, place) => expect(sent - days[place]!).toBeGreaterThanOrEqual(10));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps to the law when every fee it allows is charged at once', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const reminders: ClaimFacts['reminders'] = [];
        for (let sent = FIRST; sent < FIRST + 120; sent += 3) {
          const asOf = fromDayNumber(sent);
          const { next } = evaluateClaim({ ...given, reminders }, asOf);
          if (next.fee.allowed > 0) reminders.push({ sentOn: asOf, fee: next.fee.allowed });
        }
        const claim = evaluateClaim({ ...given, reminders }, fromDayNumber(FIRST + 120));
        expect(claim.lawfulFees).toHaveLength(reminders.length);
        expect(reminders.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 50 },
    );
  });

  it('never charges compensation to a consumer, nor more than once', () => {
    fc.assert(
      fc.property(facts, day, (given, asOf) => {
        const { compensation } = evaluateClaim(given, asOf);
        expect(compensation).toBeLessThanOrEqual(['consumer', 'unknown'].includes(given.debtor) ? 0 : 310_00);
      }),
      { numRuns: 500 },
    );
  });
});
