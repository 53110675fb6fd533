import { describe, expect, it } from 'vitest';
import { evaluated, refusedIn } from './testing/given';

const pay = (date: string, amount: string, designated = 'none') => ({ date, amount, designated });
/** A claim with 100 kr. of fee, 310 kr. of compensation and 2.67 kr. of interest claimed on 25 January. */
const charged = {
  reminders: [{ sentOn: '2026-01-25', fee: '100.00' }],
  claimedCompensation: [{ date: '2026-01-25', amount: '310.00' }],
  claimedInterest: [{ asOf: '2026-01-25', amount: '2.67' }],
};
const allocated = (payment: object, more: object = charged) =>
  evaluated({ ...more, payments: [payment] }).allocations[0];

describe('payments', () => {
  it.each([
    ['50.00', { fees: 5000, compensation: 0, interest: 0, principal: 0 }],
    ['150.00', { fees: 10000, compensation: 5000, interest: 0, principal: 0 }],
    ['412.00', { fees: 10000, compensation: 31000, interest: 200, principal: 0 }],
    ['500.00', { fees: 10000, compensation: 31000, interest: 267, principal: 8733 }],
    ['1000.01', { fees: 10000, compensation: 31000, interest: 267, principal: 58734 }],
  ])('of %s cover fees, compensation, claimed interest and principal, in that order', (amount, parts) => {
    expect(allocated(pay('2026-01-26', amount))).toMatchObject({ ...parts, rule: 'charges-first', excess: 0 });
  });

  it('of exactly the open principal cover the principal and leave the charges open, never silently (case 56)', () => {
    const claim = evaluated({ ...charged, payments: [pay('2026-01-26', '1000.00')] });
    expect(claim.allocations[0]).toMatchObject({ rule: 'exact-principal', principal: 100000, fees: 0 });
    expect(claim.open).toMatchObject({ principal: 0, fees: 10000, compensation: 31000 });
    expect(claim.total).toBe(10000 + 31000 + claim.interestTotal);
  });

  it('that the debtor designates go to the principal first and then to the charges', () => {
    expect(allocated(pay('2026-01-26', '900.00', 'principal'))).toMatchObject({
      rule: 'designated',
      principal: 90000,
      fees: 0,
    });
    expect(allocated(pay('2026-01-26', '1050.00', 'principal'))).toMatchObject({ principal: 100000, fees: 5000 });
  });

  it('go to the principal first where the company chose that (case 58)', () => {
    const json = { ...charged, allocation: 'principal-first', payments: [pay('2026-01-26', '500.00')] };
    expect(evaluated(json).allocations[0]).toMatchObject({ rule: 'principal-first', principal: 50000, fees: 0 });
  });

  it.each([
    ['before the charges', '2026-01-24'],
    ['on the day of the charges', '2026-01-25'],
  ])('are allocated among what was claimed when they came: %s', (_, date) => {
    expect(allocated(pay(date, '500.00'))).toMatchObject({ principal: 50000, fees: 0, compensation: 0, interest: 0 });
  });

  it('bear interest on the whole base on their own day, and on the rest from the next', () => {
    const claim = evaluated({ payments: [pay('2026-01-20', '400.00')], asOf: '2026-01-25' });
    expect(claim.interestPeriods.map(({ from, to, base }) => [from, to, base])).toEqual([
      ['2026-01-16', '2026-01-20', 100000],
      ['2026-01-21', '2026-01-25', 60000],
    ]);
    expect(claim.interestTotal).toBe(214); // 1000 × 5 × 9.75 % / 365 + 600 × 5 × 9.75 % / 365 = 2.137
  });

  it('beyond what was claimed cover the interest that had run by then', () => {
    const claim = evaluated({ payments: [pay('2026-01-25', '1002.67')] });
    expect(claim.allocations[0]).toMatchObject({ principal: 100000, interest: 267, excess: 0 });
    expect([claim.total, claim.interestTotal, claim.interestNew]).toEqual([0, 267, 0]);
  });

  it('above the open balance are flagged and not applied (case 147)', () => {
    const claim = evaluated({ payments: [pay('2026-01-25', '1005.00')] });
    expect([claim.paid, claim.held, claim.total]).toEqual([100267, 233, 0]);
    expect(claim.refusals).toEqual([
      { code: 'payment-above-open', params: { date: '2026-01-25', amount: 100500, excess: 233 } },
    ]);
  });

  it('held beyond the claim cover compensation that is claimed later', () => {
    const claim = evaluated({ payments: [pay('2026-01-25', '1312.67')], claimCompensation: true });
    expect([claim.held, claim.total, claim.paid]).toEqual([0, 0, 131267]);
    expect(claim.allocations).toMatchObject([{ compensation: 310_00, excess: 0 }]);
    expect(claim.refusals).toEqual([]);
  });

  it('of a later day have not happened yet', () => {
    const claim = evaluated({ payments: [pay('2026-04-01', '1000.00')] });
    expect([claim.paid, claim.open.principal]).toEqual([0, 100000]);
  });

  it('before the due date lower the base of interest from its first day', () => {
    const claim = evaluated({ payments: [pay('2026-01-05', '400.00')] });
    expect(claim.interestPeriods.map(({ base }) => base)).toEqual([60000]);
  });

  it('that turn up back-dated show what was claimed too much, in interest and in fees', () => {
    const claimed = {
      asOf: '2026-03-16',
      reminders: [{ sentOn: '2026-02-28', fee: '100.00' }],
      claimedInterest: [{ asOf: '2026-02-28', amount: '11.75' }],
    };
    expect(refusedIn(evaluated(claimed))).toEqual([]);
    const claim = evaluated({ ...claimed, payments: [pay('2026-01-25', '1000.00')] });
    expect([claim.interestTotal, claim.overClaimed, claim.fees]).toEqual([267, 908, 0]);
    expect(refusedIn(claim)).toEqual(['fee-nothing-open', 'interest-over-claimed']);
  });
});

describe('credit notes', () => {
  it('lower the principal from their day on, the day itself included in the interest', () => {
    const claim = evaluated({ creditNotes: [{ date: '2026-01-20', amount: '400.00' }], asOf: '2026-01-25' });
    expect([claim.open.principal, claim.credited, claim.paid]).toEqual([60000, 40000, 0]);
    expect(claim.interestPeriods.map(({ base }) => base)).toEqual([100000, 60000]);
  });

  it('beyond the open principal are set off against charges, and the rest is flagged', () => {
    const claim = evaluated({
      ...charged,
      payments: [pay('2026-01-26', '1000.00')],
      creditNotes: [{ date: '2026-01-27', amount: '500.00' }],
    });
    expect(claim.credits[0]).toMatchObject({ principal: 0, charges: 41294, excess: 8706 });
    expect([claim.total, claim.held, refusedIn(claim)]).toEqual([0, 8706, ['credit-above-open']]);
  });
});
