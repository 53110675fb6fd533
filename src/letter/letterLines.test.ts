import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ore, sum } from '../claim/money';
import { evaluated } from '../claim/testing/given';
import { letterLines } from './letterLines';

/** 10,000 kr. due 15 January: a fee of 30 January with interest, 500 kr. paid, 1,000 kr. credited, compensation claimed. */
const history = {
  asOf: '2026-03-02',
  principal: '10000.00',
  reminders: [{ sentOn: '2026-01-30', fee: '100.00' }],
  claimedInterest: [{ asOf: '2026-01-30', amount: '40.00' }],
  claimedCompensation: [{ date: '2026-01-30', amount: '310.00' }],
  payments: [{ date: '2026-02-05', amount: '500.00' }],
  creditNotes: [{ date: '2026-02-10', amount: '1000.00' }],
};
const none = { fee: ore(0), interest: ore(0), compensation: ore(0) };

describe('the specification of a claim', () => {
  it('names the invoice, what was credited and paid, each fee with its day, the interest and the compensation', () => {
    const claim = evaluated(history);
    const lines = letterLines(claim, { fee: ore(100_00), interest: claim.interestNew, compensation: ore(0) }, 'da');
    expect(lines.map(({ kind, label, amount }) => [kind, label, amount])).toEqual([
      ['principal', 'Fakturabeløb', 10_000_00],
      ['credit', 'Kreditnota, 10. februar 2026', -1_000_00],
      ['payment', 'Betalt 5. februar 2026', -500_00],
      ['fee', 'Rykkergebyr, 30. januar 2026', 100_00],
      ['fee', 'Rykkergebyr, 2. marts 2026', 100_00],
      ['interest', 'Renter til og med 2. marts 2026', claim.interestTotal],
      ['compensation', 'Kompensationsbeløb, 30. januar 2026', 310_00],
    ]);
  });

  it('shows each period of the interest with its days, rate and base, the rule and how days are counted', () => {
    const claim = evaluated(history);
    const lines = letterLines(claim, { ...none, interest: claim.interestNew }, 'da');
    const { details } = lines.find(({ kind }) => kind === 'interest')!;
    expect(details[0]).toBe(
      '16.01.2026–05.02.2026: 21 dage, 9,75 % om året (udlånsrente 1,75 % + tillæg 8,00 %) af 10.000,00 kr.',
    );
    expect(details).toHaveLength(claim.interestPeriods.length + 1);
    expect(details.at(-1)).toBe('Renteloven § 5, stk. 1; faktiske dage og kalenderårets dage');
  });

  it('claims no interest that merely runs, and says what part of it is claimed', () => {
    const claim = evaluated(history);
    const lines = letterLines(claim, none, 'da');
    const interest = lines.find(({ kind }) => kind === 'interest')!;
    expect(interest.label).toBe('Renter, som er krævet tidligere');
    expect(interest.amount).toBe(claim.interestTotal - claim.interestNew);
    expect(interest.details.at(-1)).toMatch(/^Renten er .* til og med 2\. marts 2026; heraf kræves 40,00 kr\.$/);
    expect(letterLines(evaluated({ asOf: '2026-03-02' }), none, 'da').map(({ kind }) => kind)).toEqual(['principal']);
  });

  it('speaks of agreed interest where the rate was agreed', () => {
    const claim = evaluated({ asOf: '2026-03-02', interest: { contractRatePercent: '12' } });
    const [, interest] = letterLines(claim, { ...none, interest: claim.interestNew }, 'en');
    expect(interest?.details).toEqual([
      '16/01/2026–02/03/2026: 46 days, 12.00% a year of DKK 1,000.00',
      'Agreed interest; actual days and the days of the calendar year',
    ]);
  });

  const amount = (most: number) => fc.integer({ min: 1, max: most }).map((cents) => (cents / 100).toFixed(2));
  const dayOf2026 = fc
    .integer({ min: 0, max: 330 })
    .map((days) => new Date(Date.UTC(2026, 0, 16 + days)).toISOString().slice(0, 10));
  const histories = fc.record({
    asOf: fc.constant('2026-12-31'),
    principal: amount(5_000_000),
    payments: fc.array(fc.record({ date: dayOf2026, amount: amount(3_000_000) }), { maxLength: 5 }),
    creditNotes: fc.array(fc.record({ date: dayOf2026, amount: amount(1_000_000) }), { maxLength: 2 }),
    reminders: fc.array(fc.record({ sentOn: dayOf2026, fee: fc.constantFrom('100.00', '50.00', '0.00', '120.00') }), {
      maxLength: 4,
    }),
    claimedInterest: fc.array(fc.record({ asOf: dayOf2026, amount: amount(10_000) }), { maxLength: 2 }),
    claimedCompensation: fc.array(fc.record({ date: dayOf2026, amount: fc.constant('310.00') }), { maxLength: 1 }),
    debtor: fc.constantFrom('business', 'consumer', 'unknown'),
  });

  it('adds up to the claim without the interest that merely runs, and with what the letter adds, to the øre', () => {
    fc.assert(
      fc.property(histories, fc.boolean(), fc.nat(100_00), (file, claimsInterest, fee) => {
        const claim = evaluated(file);
        const charges = {
          fee: ore(fee),
          interest: claimsInterest ? claim.interestNew : ore(0),
          compensation: claim.next.compensation.allowed,
        };
        const total = sum(letterLines(claim, charges, 'da').map((line) => line.amount));
        expect(total).toBe(claim.total - claim.interestNew + sum(Object.values(charges)));
      }),
    );
  });

  it('has the same amounts in English', () => {
    fc.assert(
      fc.property(histories, (file) => {
        const claim = evaluated(file);
        const [da, en] = (['da', 'en'] as const).map((language) =>
          letterLines(claim, none, language).map((line) => [line.kind, line.amount, line.details.length]),
        );
        expect(en).toEqual(da);
      }),
    );
  });
});
