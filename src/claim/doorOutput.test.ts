import { describe, expect, it } from 'vitest';
import { claimOutput } from './doorOutput';
import { evaluated } from './testing/given';

/**
 * A reminder of 25 January with its interest; 300 kr. paid the day after, of which 100 go to the fee, 2.67 to the
 * interest and 197.33 to the principal; a credit note of 100 kr. on 1 February.
 */
const history = {
  asOf: '2026-02-14',
  reminders: [{ sentOn: '2026-01-25', fee: '100.00' }],
  claimedInterest: [{ asOf: '2026-01-25', amount: '2.67' }],
  payments: [{ date: '2026-01-26', amount: '300.00' }],
  creditNotes: [{ date: '2026-02-01', amount: '100.00' }],
};
const answer = () => claimOutput(evaluated(history));

describe('the answer about a claim', () => {
  it('holds each amount as text, what is open of it, and when it is time-barred', () => {
    expect(answer()).toMatchObject({
      asOf: '2026-02-14',
      principalOpen: '702.67',
      interestTotal: '6.66', // 2.9384 + 1.2865 + 2.4401
      interestNew: '3.99',
      fees: '100.00',
      compensation: '0.00',
      paid: '300.00',
      credited: '100.00',
      total: '706.66',
      overClaimed: '0.00',
      held: '0.00',
      dayCount: 'actual/actual',
      nextFeeAllowedOn: '2026-02-04',
      feesLeft: 2,
    });
    expect(answer().open).toEqual({ principal: '702.67', fees: '0.00', compensation: '0.00', interest: '3.99' });
    expect(answer().limitation).toEqual({ expires: '2029-01-15', warning: null });
    expect(answer().refusals).toEqual([]);
  });

  it('lists the interest by its periods', () => {
    const rate = { ratePercent: '9.75', yearDays: 365 };
    expect(answer().interestPeriods).toEqual([
      { from: '2026-01-16', to: '2026-01-26', days: 11, base: '1000.00', ...rate },
      { from: '2026-01-27', to: '2026-02-01', days: 6, base: '802.67', ...rate },
      { from: '2026-02-02', to: '2026-02-14', days: 13, base: '702.67', ...rate },
    ]);
  });

  it('says how a payment was divided', () => {
    expect(answer().allocations).toEqual([
      {
        date: '2026-01-26',
        rule: 'charges-first',
        amount: '300.00',
        fees: '100.00',
        compensation: '0.00',
        interest: '2.67',
        principal: '197.33',
        excess: '0.00',
      },
    ]);
  });

  it('says what a reminder may carry, each with its rule, its figures and its sentences', () => {
    const { fee, interest, compensation } = answer().next;
    expect(compensation).toEqual({
      amount: '310.00',
      why: {
        code: 'next-compensation',
        rule: 'renteloven § 9a, stk. 3; BEK 105/2013',
        params: { amount: '310.00' },
        message: 'Kompensationsbeløbet på 310,00 kr. kan kræves, fordi fakturaen ikke blev betalt til tiden.',
        messageEn: 'The compensation of DKK 310.00 may be claimed, since the invoice was not paid in time.',
      },
    });
    expect([fee.amount, fee.why.code, interest.amount, interest.why.code]).toEqual([
      '100.00',
      'next-fee',
      '3.99',
      'next-interest',
    ]);
  });

  it('explains amounts with two decimals, rates in percent, and days and counts as they are', () => {
    const periods = answer().explanation.filter(({ code }) => code === 'interest-period');
    expect(periods.map(({ params }) => params)[1]).toEqual({
      from: '2026-01-27',
      to: '2026-02-01',
      days: 6,
      base: '802.67',
      rate: '9.75',
      reference: '1.75',
      surcharge: '8.00',
      yearDays: 365,
    });
    expect(periods[1]).toMatchObject({
      rule: 'renteloven § 5, stk. 1',
      message: expect.stringContaining('802,67 kr.') as unknown,
      messageEn: expect.stringContaining('DKK 802.67') as unknown,
    });
  });

  it('warns of limitation in words', () => {
    const { warning } = claimOutput(evaluated({ asOf: '2028-11-15' })).limitation;
    expect(warning).toMatchObject({ code: 'limitation-close', params: { expires: '2029-01-15' } });
    expect(warning?.message).toContain('15.01.2029');
    expect(warning?.messageEn).toContain('15/01/2029');
  });

  it('flags money beyond the claim and interest that was claimed beyond the lawful', () => {
    const tooMuch = claimOutput(
      evaluated({ asOf: '2026-01-26', payments: [{ date: '2026-01-16', amount: '1500.00' }] }),
    );
    expect(tooMuch).toMatchObject({ held: '499.73', total: '0.00' }); // one day of interest: 0.27
    expect(tooMuch.refusals.map(({ code, params }) => [code, params['amount'], params['excess']])).toEqual([
      ['payment-above-open', '1500.00', '499.73'],
    ]);
    const overClaimed = evaluated({ asOf: '2026-01-25', claimedInterest: [{ asOf: '2026-01-25', amount: '5.00' }] });
    expect(claimOutput(overClaimed).overClaimed).toBe('2.33'); // ten days are 2.67
  });
});
