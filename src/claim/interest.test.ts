import { describe, expect, it } from 'vitest';
import { evaluated, refusedIn } from './testing/given';
import { toPercent } from './rate';

const agreed = { debtor: 'business', dueDateAgreed: true };
/** Periods as "from to days base rate". */
const periods = (json: Record<string, unknown>): string[] =>
  evaluated(json).interestPeriods.map(
    ({ from, to, days, base, rate }) => `${from} ${to} ${days} ${base} ${toPercent(rate)}`,
  );

describe('default interest', () => {
  it('counts the day 1 July at the new rate and rounds once over both parts: 8.42 (case 111)', () => {
    const json = { ...agreed, dueDate: '2025-06-15', asOf: '2025-07-15' };
    expect(evaluated(json).interestTotal).toBe(842);
    expect(periods(json)).toEqual(['2025-06-16 2025-06-30 15 100000 10.75', '2025-07-01 2025-07-15 15 100000 9.75']);
  });

  it.each([
    ['on the due date', '2026-01-15', 0],
    ['the day after', '2026-01-16', 27],
    ['two days after', '2026-01-17', 53],
  ])('has run %s for so many øre', (_, asOf, interest) => {
    expect(evaluated({ ...agreed, asOf }).interestTotal).toBe(interest);
  });

  it.each([
    ['actual/actual', 9426],
    ['actual/365', 9438],
    ['30/360', 9257],
  ])('by %s over a new year into a leap year is %d øre of 10.000 kr.', (dayCount, interest) => {
    const json = {
      ...agreed,
      principal: '10000.00',
      dueDate: '2023-12-15',
      asOf: '2024-01-14',
      interest: { dayCount },
    };
    expect(evaluated(json).interestTotal).toBe(interest);
  });

  it('splits at New Year and at 1 July even where the rate stays', () => {
    expect(periods({ ...agreed, dueDate: '2025-12-30', asOf: '2026-01-02' })).toEqual([
      '2025-12-31 2025-12-31 1 100000 9.75',
      '2026-01-01 2026-01-02 2 100000 9.75',
    ]);
  });

  it.each([
    ['2013-02-28', '7.20'],
    ['2013-03-01', '8.20'],
  ])('a claim due %s bears %s %%, also later', (dueDate, percent) => {
    const claim = evaluated({ ...agreed, dueDate, asOf: '2014-12-31' });
    expect(new Set(claim.interestPeriods.map(({ rate }) => toPercent(rate)))).toEqual(new Set([percent]));
  });

  it('lowers the rate where the reference rate is negative', () => {
    expect(periods({ ...agreed, dueDate: '2021-06-30', asOf: '2021-07-01' })).toEqual([
      '2021-07-01 2021-07-01 1 100000 7.65',
    ]);
  });

  it('never goes below zero, however negative the reference rate', () => {
    const interest = { referenceRates: [{ from: '2026-01-01', percent: '-9.00' }] };
    expect(evaluated({ ...agreed, interest }).interestTotal).toBe(0);
  });

  it('is counted to the last known day and refused after it (case 148)', () => {
    const last = evaluated({ ...agreed, asOf: '2026-12-31' });
    const after = evaluated({ ...agreed, asOf: '2027-01-01' });
    expect(refusedIn(last)).toEqual([]);
    expect(after.interestTotal).toBe(last.interestTotal);
    expect(after.refusals).toEqual([
      { code: 'interest-rate-unknown', params: { from: '2027-01-01', to: '2027-01-01' } },
    ]);
  });

  it('is refused before the first row of a table, and for claims older than the surcharges', () => {
    const interest = { referenceRates: [{ from: '2026-01-01', percent: '1.75' }] };
    const claim = evaluated({ ...agreed, dueDate: '2025-12-29', asOf: '2026-01-01', interest });
    expect(claim.interestTotal).toBe(27);
    expect(claim.refusals).toEqual([
      { code: 'interest-rate-unknown', params: { from: '2025-12-30', to: '2025-12-31' } },
    ]);
    expect(refusedIn(evaluated({ ...agreed, dueDate: '2002-07-31', asOf: '2005-01-02' }))).toContain(
      'interest-rate-unknown',
    );
  });

  it('holds the row of an unchanged rate until the next row, but the last only for its half-year', () => {
    const referenceRates = [
      { from: '2025-01-01', percent: '2.00' },
      { from: '2026-01-01', percent: '1.00' },
    ];
    const claim = evaluated({ ...agreed, dueDate: '2025-06-29', asOf: '2026-07-01', interest: { referenceRates } });
    expect(claim.interestPeriods.map(({ rate }) => toPercent(rate))).toEqual(['10.00', '10.00', '9.00']);
    expect(claim.refusals).toEqual([
      { code: 'interest-rate-unknown', params: { from: '2026-07-01', to: '2026-07-01' } },
    ]);
  });
});

describe('the first day of interest', () => {
  const invoiceDate = '2026-03-02';
  const dueDate = '2026-03-16';
  it.each([
    ['a due date agreed with a consumer', { debtor: 'consumer', dueDateAgreed: true }, '2026-03-17'],
    ['a consumer who agreed to nothing', { debtor: 'consumer' }, '2026-04-02'],
    ['an unknown debtor', { debtor: 'unknown' }, '2026-04-02'],
    ['a business, tacitly', { debtor: 'business' }, '2026-03-17'],
    ['a public authority, tacitly', { debtor: 'public' }, '2026-03-17'],
    ['a business that did not accept', { debtor: 'business', dueDateAgreed: false }, '2026-04-02'],
    ['a due date later than 30 days', { debtor: 'consumer', dueDate: '2026-04-20' }, '2026-04-21'],
    ['an unknown invoice date', { debtor: 'consumer', invoiceDate: undefined }, '2026-04-16'],
    ['a due date on a Sunday', { debtor: 'business', dueDate: '2026-03-15' }, '2026-03-16'],
    [
      'a due date on a Sunday with the option',
      { debtor: 'business', dueDate: '2026-03-15', interest: { fromLastTimelyDay: true } },
      '2026-03-17',
    ],
  ])('for %s', (_, json, from) => {
    const claim = evaluated({ invoiceDate, dueDate, ...json, asOf: '2026-05-31' });
    expect(claim.interestStart.params.from).toBe(from);
    expect(claim.interestPeriods[0]?.from).toBe(from);
  });
});

describe('an agreed rate', () => {
  it.each([
    ['business', '24', '24.00', []],
    ['public', '24', '24.00', []],
    ['business', '0', '0.00', []],
    ['consumer', '9.75', '9.75', []],
    ['consumer', '9.76', '9.75', ['interest-rate-capped']],
    ['unknown', '24', '9.75', ['interest-rate-capped']],
    ['consumer', '5', '5.00', []],
  ])('of a %s at %s %% counts as %s %%', (debtor, contractRatePercent, percent, refused) => {
    const claim = evaluated({ debtor, dueDateAgreed: true, interest: { contractRatePercent } });
    expect(toPercent(claim.interestPeriods[0]!.rate)).toBe(percent);
    expect(refusedIn(claim)).toEqual(refused);
  });

  it('needs no reference rate between traders, but a consumer is never charged more than a known cap', () => {
    const interest = { contractRatePercent: '5', referenceRates: [] };
    expect(evaluated({ ...agreed, interest }).interestTotal).toBeGreaterThan(0);
    const consumer = evaluated({ debtor: 'consumer', dueDateAgreed: true, interest });
    expect(consumer.interestTotal).toBe(0);
    expect(refusedIn(consumer)).toEqual(['interest-rate-unknown']);
  });
});

describe('interest claimed before', () => {
  const asOf = '2026-01-25'; // ten days: 1000 × 10 × 9.75 % / 365 = 2.67
  it.each([
    ['nothing', [], 267, 0],
    ['a part', [{ asOf: '2026-01-20', amount: '1.34' }], 133, 0],
    ['exactly all', [{ asOf, amount: '2.67' }], 0, 0],
    ['an øre too much', [{ asOf, amount: '2.68' }], 0, 1],
    [
      'in two parts, too much',
      [
        { asOf: '2026-01-20', amount: '2.00' },
        { asOf, amount: '1.00' },
      ],
      0,
      33,
    ],
  ])('%s leaves the difference of the cumulative totals', (_, claimedInterest, left, over) => {
    const claim = evaluated({ ...agreed, asOf, claimedInterest });
    expect([claim.interestNew, claim.overClaimed]).toEqual([left, over]);
    expect(refusedIn(claim)).toEqual(over > 0 ? ['interest-over-claimed'] : []);
  });

  it('as of a day before the last claim gives nothing new and the total to that day only (case 110)', () => {
    const claim = evaluated({ ...agreed, asOf: '2026-01-20', claimedInterest: [{ asOf, amount: '2.67' }] });
    expect([claim.interestTotal, claim.interestNew, claim.overClaimed]).toEqual([134, 0, 0]);
  });

  it('runs on the principal only, not on fees, compensation or interest (case 118)', () => {
    const plain = evaluated({ ...agreed });
    const charged = evaluated({
      ...agreed,
      reminders: [{ sentOn: '2026-01-20', fee: '100.00' }],
      claimedCompensation: [{ date: '2026-01-20', amount: '310.00' }],
      claimedInterest: [{ asOf: '2026-01-20', amount: '1.34' }],
    });
    expect(charged.interestTotal).toBe(plain.interestTotal);
    expect(charged.interestPeriods).toEqual(plain.interestPeriods);
  });
});
