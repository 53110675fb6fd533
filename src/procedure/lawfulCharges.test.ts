import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { evaluateClaim } from '../claim/evaluateClaim';
import { ore } from '../claim/money';
import type { Balance, Debtor, Reminder } from '../dinero/model';
import { claimFacts } from './claimFacts';
import { chargesAboveLaw, lawfulCharges, usualCharges, withinLaw } from './lawfulCharges';

const balance: Balance = { payments: [], paid: ore(0), remaining: ore(1000_00), totalWithReminders: ore(1000_00) };
const business: Debtor = {
  guid: 'd',
  name: 'Kunde ApS',
  isPerson: false,
  street: null,
  zipCode: null,
  city: null,
  country: 'DK',
  phone: null,
  email: 'k@kunde.example',
  attention: null,
  cvr: '12345674',
  ean: null,
  insolvent: false,
  deleted: false,
};
const invoice = { total: ore(1000_00), day: date('2026-06-01'), dueDate: date('2026-06-15') };
const reminder = (change: Partial<Reminder>): Reminder => ({
  id: 1,
  number: 1,
  draft: false,
  deleted: false,
  timestamp: '0000000000000001',
  day: date('2026-07-01'),
  title: 'Rykker 1',
  text: '',
  principal: ore(1000_00),
  fee: ore(100_00),
  interest: ore(0),
  compensation: ore(0),
  compensationAvailable: true,
  earlier: ore(0),
  paid: ore(0),
  total: ore(1100_00),
  withCollectionWarning: false,
  ...change,
});
const lawfulOn = (day: string, reminders: Reminder[] = [], debtor: Debtor | null = business, disputed = false) =>
  lawfulCharges(evaluateClaim(claimFacts(invoice, balance, reminders, debtor, disputed), date(day)));
const most = (lawful: ReturnType<typeof lawfulOn>) => [lawful.fee.most, lawful.interest.most, lawful.compensation.most];

describe('what a reminder sent today may carry', () => {
  it('is a fee, the interest so far and the compensation for a business', () => {
    // 15 days at 9.75 % to 30 June, 5 at 10.00 % from 1 July, of 1,000 kr.: 4.0068 + 1.3699 = 5.38
    expect(most(lawfulOn('2026-07-05'))).toEqual([100_00, 5_38, 310_00]);
  });

  it('has no compensation for a consumer, and interest only when 30 days have gone since the invoice', () => {
    expect(most(lawfulOn('2026-07-01', [], { ...business, isPerson: true, cvr: null }))).toEqual([100_00, 0, 0]);
  });

  it('counts what earlier reminders charged: drafts and deleted ones did not', () => {
    const charged = reminder({ interest: ore(4_00), compensation: ore(310_00) });
    expect(most(lawfulOn('2026-07-10', [charged]))).toEqual([0, 2_75, 0]);
    expect(most(lawfulOn('2026-07-11', [charged]))).toEqual([100_00, 3_02, 0]);
    const neither = [reminder({ draft: true }), reminder({ deleted: true })];
    expect(most(lawfulOn('2026-07-05', neither))).toEqual(most(lawfulOn('2026-07-05')));
  });

  it('has no fee while the debtor objects', () => {
    expect(lawfulOn('2026-07-05', [], business, true).fee.most).toBe(0);
  });

  it('says of each charge why, also where it is refused', () => {
    const lawful = lawfulOn('2026-07-05', [], null);
    for (const { because } of Object.values(lawful)) expect(because.length).toBeGreaterThan(0);
  });

  const whys: [string, () => ReturnType<typeof lawfulOn>, string[], string[], string[]][] = [
    [
      'a business',
      () => lawfulOn('2026-06-20'),
      ['next-fee'],
      ['interest-from-due-date', 'interest-period', 'next-interest'],
      ['next-compensation'],
    ],
    [
      'a consumer within thirty days',
      () => lawfulOn('2026-06-20', [], null),
      ['next-fee'],
      ['interest-not-begun'],
      ['compensation-from-consumer'],
    ],
    [
      'a debtor reminded yesterday',
      () => lawfulOn('2026-07-02', [reminder({ compensation: ore(310_00) })]),
      ['fee-too-soon'],
      ['interest-from-due-date', 'interest-period', 'interest-period', 'next-interest'],
      ['compensation-already-claimed'],
    ],
  ];
  it.each(whys)('names its grounds for %s', (_who, lawful, ...expected) => {
    const { fee, interest, compensation } = lawful();
    expect([fee, interest, compensation].map(({ because }) => because.map(({ code }) => code))).toEqual(expected);
  });

  it('tells what Dinero would charge above the law', () => {
    const lawful = lawfulOn('2026-07-05');
    const exactly = { fee: ore(100_00), interest: ore(5_38), compensation: ore(310_00) };
    expect(chargesAboveLaw(exactly, lawful)).toEqual([]);
    expect(chargesAboveLaw({ ...exactly, interest: ore(5_39) }, lawful)).toEqual(['interest']);
    expect(chargesAboveLaw({ fee: ore(100_01), interest: ore(0), compensation: ore(310_01) }, lawful)).toEqual([
      'fee',
      'compensation',
    ]);
  });

  it('is nothing that the law has nothing left of, and nothing that was not wished for', () => {
    const nothing = { fee: false, interest: false, compensation: false };
    const all = { fee: true, interest: true, compensation: true };
    const refused = lawfulOn('2026-06-20', [], null, true);
    expect([usualCharges(refused), withinLaw(all, refused)]).toEqual([nothing, nothing]);
    const business_ = lawfulOn('2026-07-05');
    expect([withinLaw(all, business_), withinLaw(nothing, business_)]).toEqual([all, nothing]);
  });

  it('is by itself the fee and the interest; a wish is kept within the law', () => {
    const consumer = lawfulOn('2026-07-05', [], null);
    expect(usualCharges(lawfulOn('2026-07-05'))).toEqual({ fee: true, interest: true, compensation: false });
    expect(withinLaw({ fee: true, interest: true, compensation: true }, consumer)).toEqual({
      fee: true,
      interest: true,
      compensation: false,
    });
  });
});
