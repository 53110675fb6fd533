import { describe, expect, it } from 'vitest';
import { evaluated, refusedIn } from './testing/given';

const fee = (sentOn: string, amount = '100.00', more: object = {}) => ({ sentOn, fee: amount, ...more });
/** Due Thursday 15 January 2026: the first fee is lawful from the 16th. */
const fees = (reminders: object[], more: Record<string, unknown> = {}) =>
  evaluated({ reminders, asOf: '2026-06-30', ...more });

describe('reminder fees', () => {
  it.each([
    ['100 kr.', '100.00', 100_00, []],
    ['100.01 kr. as a whole (case 104)', '100.01', 0, ['fee-above-cap']],
    ['nothing for a letter without fee (case 113)', '0.00', 0, []],
  ])('allow %s', (_, amount, lawful, refused) => {
    const claim = fees([fee('2026-02-01', amount)]);
    expect([claim.fees, refusedIn(claim)]).toEqual([lawful, refused]);
  });

  it.each([
    ['nine days after is refused', '2026-06-11', '2026-06-20', 100_00, ['fee-too-soon']],
    ['ten days after is allowed', '2026-06-10', '2026-06-20', 200_00, []],
    ['the same day is refused', '2026-06-10', '2026-06-10', 100_00, ['fee-too-soon']],
  ])('a second fee %s (case 106)', (_, first, second, lawful, refused) => {
    const claim = fees([fee(first), fee(second)]);
    expect([claim.fees, refusedIn(claim)]).toEqual([lawful, refused]);
  });

  it('allow three and refuse the fourth (case 105)', () => {
    const claim = fees(
      ['2026-06-11', '2026-06-22', '2026-07-03', '2026-07-14'].map((day) => fee(day)),
      {
        asOf: '2026-07-31',
      },
    );
    expect(claim.fees).toBe(300_00);
    expect(claim.lawfulFees.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(claim.refusals).toEqual([
      { code: 'fee-beyond-limit', params: { sentOn: '2026-07-14', fee: 100_00, max: 3 } },
    ]);
    expect([claim.feesLeft, claim.nextFeeAllowedOn]).toEqual([0, null]);
  });

  it('take the letters in the order they were sent, not listed', () => {
    const claim = fees([fee('2026-06-20'), fee('2026-06-11')]);
    expect(claim.lawfulFees.map(({ sentOn }) => sentOn)).toEqual(['2026-06-11']);
  });

  it('count ten days from the last lawful fee: free, refused and bounced letters neither count nor delay', () => {
    const letters = [fee('2026-02-01'), fee('2026-02-05', '0.00'), fee('2026-02-08'), fee('2026-02-11')];
    const claim = fees([...letters, fee('2026-02-25', '100.00', { bounced: true }), fee('2026-02-26')]);
    expect(claim.lawfulFees.map(({ sentOn }) => sentOn)).toEqual(['2026-02-01', '2026-02-11', '2026-02-26']);
    expect(refusedIn(claim)).toEqual(['fee-too-soon', 'fee-for-bounced-mail']);
  });

  it.each([
    ['on the due date', '2026-01-15', ['fee-not-overdue']],
    ['the day after', '2026-01-16', []],
  ])('are refused before the invoice is overdue: %s (case 107)', (_, day, refused) => {
    expect(refusedIn(fees([fee(day)]))).toEqual(refused);
  });

  it.each([
    ['2026-06-15', ['fee-not-overdue']],
    ['2026-06-16', []],
  ])('wait for the last timely payment day of a Sunday due date: sent %s (case 24)', (day, refused) => {
    expect(refusedIn(fees([fee(day)], { dueDate: '2026-06-14' }))).toEqual(refused);
  });

  it.each([
    ['the day before', '2026-02-09', 100_00, []],
    ['the same day', '2026-02-10', 0, ['fee-nothing-open']],
    ['the day after', '2026-02-11', 0, ['fee-nothing-open']],
  ])('are refused for an invoice that is paid: sent %s (case 107)', (_, sentOn, lawful, refused) => {
    const claim = fees([fee(sentOn)], {
      payments: [{ date: '2026-02-10', amount: '1100.00', designated: 'principal' }],
    });
    expect(claim.fees).toBe(lawful);
    expect(refusedIn(claim).filter((code) => code.startsWith('fee'))).toEqual(refused);
  });

  it('are refused while an objection stands, as far back as it is known to go', () => {
    const letters = [fee('2026-02-01'), fee('2026-02-15'), fee('2026-03-01')];
    expect(fees(letters, { disputed: true }).fees).toBe(0);
    const since = fees(letters, { disputedSince: '2026-02-15' });
    expect(since.lawfulFees.map(({ sentOn }) => sentOn)).toEqual(['2026-02-01']);
    expect(refusedIn(since)).toEqual(['fee-while-disputed', 'fee-while-disputed']);
    expect(since.nextFeeAllowedOn).toBeNull();
  });

  it('count together over several invoices in the same unbroken arrears', () => {
    const claim = fees([fee('2026-04-01'), fee('2026-04-20')], { arrearsReminders: ['2026-02-01', '2026-03-01'] });
    expect(claim.lawfulFees).toEqual([{ sentOn: '2026-04-01', fee: 100_00, number: 3 }]);
    expect(refusedIn(claim)).toEqual(['fee-beyond-limit-in-arrears']);
    expect(claim.feesLeft).toBe(0);
  });

  it('keep ten days from the letters of the same arrears', () => {
    expect(refusedIn(fees([fee('2026-02-09')], { arrearsReminders: ['2026-02-01'] }))).toEqual(['fee-too-soon']);
  });
});

describe('the next fee', () => {
  it.each([
    ['none sent', [], '2026-03-31', '2026-01-16', 3, null],
    ['nine days after the last', [fee('2026-03-22')], '2026-03-31', '2026-04-01', 2, 'fee-too-soon'],
    ['ten days after the last', [fee('2026-03-21')], '2026-03-31', '2026-03-31', 2, null],
    ['a letter dated later (case 20)', [fee('2026-04-03')], '2026-03-31', '2026-04-13', 2, 'fee-too-soon'],
    ['not overdue yet', [], '2026-01-15', '2026-01-16', 3, 'fee-not-overdue'],
  ])('with %s', (_, reminders, asOf, allowedOn, left, refused) => {
    const claim = fees(reminders, { asOf });
    expect([claim.nextFeeAllowedOn, claim.feesLeft, claim.next.fee.refused?.code ?? null]).toEqual([
      allowedOn,
      left,
      refused,
    ]);
    expect(claim.next.fee.allowed).toBe(refused === null ? 100_00 : 0);
  });

  it('does not come for fees alone, once the principal is paid', () => {
    const claim = fees([fee('2026-02-01')], { payments: [{ date: '2026-02-10', amount: '1000.00' }] });
    expect(claim.next.fee.refused?.code).toBe('fee-nothing-open');
    expect([claim.feesLeft, claim.nextFeeAllowedOn]).toEqual([2, null]);
  });
});
