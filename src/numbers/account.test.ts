import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ore } from '../claim/money';
import { accountOf } from './account';
import { step } from './testing/given';

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
});
