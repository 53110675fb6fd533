import { describe, expect, it } from 'vitest';
import { ore } from './money';
import { proposeCharges } from './proposeCharges';
import { evaluated } from './testing/given';

const all = { fee: ore(100_00), interest: true, compensation: true };
const codes = (items: { code: string }[]) => items.map(({ code }) => code);

describe('the charges of a reminder sent today', () => {
  it('are lawful on a first reminder between traders, each with its reason and the new deadline', () => {
    const claim = evaluated({ asOf: '2026-01-25' });
    const proposal = proposeCharges(claim, all);
    expect(proposal).toMatchObject({ fee: 100_00, interest: 267, compensation: 310_00, total: 1412_67 });
    expect(proposal.deadline).toBe('2026-02-04');
    expect(codes(proposal.because)).toEqual(['next-fee', 'next-interest', 'next-compensation', 'deadline']);
    expect(proposal.refused).toEqual([]);
  });

  it('leave out what the law refuses and say why', () => {
    const claim = evaluated({
      asOf: '2026-01-25',
      debtor: 'consumer',
      reminders: [{ sentOn: '2026-01-20', fee: '100.00' }],
    });
    const proposal = proposeCharges(claim, all);
    expect(proposal).toMatchObject({ fee: 0, interest: 0, compensation: 0, total: 1100_00 });
    expect(codes(proposal.refused)).toEqual(['fee-too-soon', 'interest-not-begun', 'compensation-from-consumer']);
  });

  it.each([
    [ore(100_00), 100_00, []],
    [ore(50_00), 50_00, []],
    [ore(100_01), 0, ['fee-above-cap']],
    [ore(0), 0, []],
  ])('take a fee of %d øre as %d', (fee, lawful, refused) => {
    const proposal = proposeCharges(evaluated({}), { fee, interest: false, compensation: false });
    expect([proposal.fee, codes(proposal.refused)]).toEqual([lawful, refused]);
  });

  it('ask for interest claimed before, but not for new interest that the letter leaves out', () => {
    const claim = evaluated({ asOf: '2026-01-25', claimedInterest: [{ asOf: '2026-01-20', amount: '1.34' }] });
    const wanted = { fee: ore(0), compensation: false };
    expect(proposeCharges(claim, { ...wanted, interest: false }).total).toBe(1001_34);
    expect(proposeCharges(claim, { ...wanted, interest: true }).total).toBe(1002_67);
  });

  it.each([
    ['2026-12-31', null],
    ['2027-01-01', 'interest-rate-unknown'],
  ])('refuse interest with its reason where nothing more is known: %s', (asOf, code) => {
    const claimed = evaluated({ asOf: '2026-12-31' }).interestTotal;
    const amount = (claimed / 100).toFixed(2);
    const claim = evaluated({ asOf, claimedInterest: code === null ? [] : [{ asOf: '2026-12-31', amount }] });
    expect(claim.next.interest.refused?.code ?? null).toBe(code);
  });
});
