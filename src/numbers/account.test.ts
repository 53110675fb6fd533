import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date } from '../claim/date';
import { ore, sum } from '../claim/money';
import { chargeKinds } from '../procedure/lawfulCharges';
import { accountOf } from './account';
import { remindedInvoice, step } from './testing/given';

const letter = (sentOn: string, level: number, fee = 100_00) => step({ sentOn: date(sentOn), level, fee: ore(fee) });
const payment = (day: string, amount: number, byVoucher = false) => ({
  day: date(day),
  amount: ore(amount),
  byVoucher,
});
const account = (steps: ReturnType<typeof letter>[], money: ReturnType<typeof payment>[]) =>
  accountOf({ principal: ore(1_000_00), steps, money });
const told = ({ letters }: ReturnType<typeof accountOf>) =>
  letters.map(({ bill, paid, settledAfter, followed }) => [bill.fee.paid, paid, settledAfter, followed]);

describe('the account of a reminded invoice', () => {
  it.each([
    ['all with the fee', [payment('2026-11-05', 1_100_00)], [[100_00, 1_100_00, 3, false]]],
    ['the principal alone: the fee stays open', [payment('2026-11-05', 1_000_00)], [[0, 1_000_00, 3, false]]],
    ['a part: the charges come first', [payment('2026-11-05', 300_00)], [[100_00, 300_00, null, false]]],
    [
      'on the letter’s own day: not its doing, and kept for its fee',
      [payment('2026-11-02', 1_100_00)],
      [[100_00, 0, null, false]],
    ],
    [
      'by a credit note: no money, and no effect of the letter',
      [payment('2026-11-05', 1_000_00, true)],
      [[0, 0, null, false]],
    ],
    ['nothing', [], [[0, 0, null, false]]],
    ['money that was taken back the same day', [payment('2026-11-05', -5_00)], [[0, 0, null, false]]],
  ])('after one letter, when there came %s', (_, money, expected) => {
    expect(told(account([letter('2026-11-02', 1)], money))).toEqual(expected);
  });

  it('gives money on the day of the next letter to the letter before it', () => {
    const letters = [letter('2026-11-02', 1), letter('2026-11-16', 2)];
    expect(told(account(letters, [payment('2026-11-16', 1_100_00)]))).toEqual([
      [100_00, 1_100_00, 14, true],
      [0, 0, null, false],
    ]);
  });

  it('covers the oldest fee first', () => {
    const letters = [letter('2026-11-16', 2), letter('2026-11-02', 1)];
    expect(told(account(letters, [payment('2026-11-20', 150_00)]))).toEqual([
      [100_00, 0, null, true],
      [50_00, 150_00, null, false],
    ]);
  });

  it('ends the time of the last letter with the handover, which is no letter', () => {
    const handover = step({ sentOn: date('2026-12-01'), kind: 'handover', fee: ore(0) });
    const { letters, recovered } = account([letter('2026-11-02', 1), handover], [payment('2026-12-10', 1_100_00)]);
    expect(letters).toMatchObject([{ paid: 0, settledAfter: null, followed: true }]);
    expect(recovered).toEqual([{ day: '2026-12-10', amount: 1_100_00 }]);
  });

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
