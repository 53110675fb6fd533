import { describe, expect, it } from 'vitest';
import { evaluated, refusedIn } from './testing/given';

const claimed = (date: string, amount = '310.00') => ({ claimedCompensation: [{ date, amount }] });

describe('compensation', () => {
  it.each([
    ['business', 310_00, []],
    ['public', 310_00, []],
    ['consumer', 0, ['compensation-from-consumer']],
    ['unknown', 0, ['compensation-from-consumer']],
  ])('of a %s is %d øre (case 112)', (debtor, amount, refused) => {
    const claim = evaluated({ debtor, claimCompensation: true });
    expect([claim.compensation, claim.open.compensation, refusedIn(claim)]).toEqual([amount, amount, refused]);
  });

  it('is left alone where nobody claims it, and offered', () => {
    const claim = evaluated({});
    expect(claim.compensation).toBe(0);
    expect(claim.next.compensation).toMatchObject({ allowed: 310_00, refused: null });
  });

  it('comes once per invoice: a second claim is refused (case 112)', () => {
    const claim = evaluated({
      claimedCompensation: [
        { date: '2026-02-01', amount: '310.00' },
        { date: '2026-02-20', amount: '310.00' },
      ],
    });
    expect([claim.compensation, refusedIn(claim)]).toEqual([310_00, ['compensation-already-claimed']]);
    expect(claim.next.compensation.refused?.code).toBe('compensation-already-claimed');
  });

  it('that was claimed before is not claimed a second time by asking for it now, and the second is named', () => {
    const claim = evaluated({ ...claimed('2026-02-01'), claimCompensation: true });
    expect([claim.compensation, claim.compensationClaimedOn]).toEqual([310_00, '2026-02-01']);
    expect(refusedIn(claim)).toEqual(['compensation-already-claimed']);
  });

  it.each([
    ['310.00', 310_00, []],
    ['310.01', 0, ['compensation-above-law']],
    ['200.00', 200_00, []],
  ])('of %s is within the order of 310 kr. or left out (case 112)', (amount, lawful, refused) => {
    const claim = evaluated(claimed('2026-02-01', amount));
    expect([claim.compensation, refusedIn(claim)]).toEqual([lawful, refused]);
  });

  it.each([
    ['2026-01-15', '2026-01-15', ['compensation-not-overdue']],
    ['2026-01-15', '2026-01-16', []],
    ['2026-06-14', '2026-06-15', ['compensation-not-overdue']],
    ['2026-06-14', '2026-06-16', []],
  ])('of an invoice due %s may be claimed on %s or not', (dueDate, asOf, refused) => {
    expect(refusedIn(evaluated({ dueDate, asOf, claimCompensation: true }))).toEqual(refused);
  });

  it.each([
    ['in time', '2026-01-15', ['compensation-paid-in-time']],
    ['a day late', '2026-01-16', []],
  ])('depends on late payment: paid %s', (_, date, refused) => {
    const claim = evaluated({ payments: [{ date, amount: '1000.00' }], claimCompensation: true });
    expect(refusedIn(claim)).toEqual(refused);
  });

  it.each([
    ['2013-02-28', ['compensation-before-law']],
    ['2013-03-01', []],
  ])('exists for claims due from 1 March 2013: due %s', (dueDate, refused) => {
    expect(refusedIn(evaluated({ dueDate, asOf: '2013-04-01', claimCompensation: true }))).toEqual(refused);
  });
});
