import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ore } from '../claim/money';
import { sinceThen, workingDayBefore } from './since';

describe('the last working day', () => {
  it.each([
    ['2026-11-24', '2026-11-23', 'yesterday'],
    ['2026-11-23', '2026-11-20', 'on a Monday the Friday'],
    ['2026-11-22', '2026-11-20', 'on a Sunday the Friday'],
    ['2026-04-07', '2026-04-01', 'after Easter the day before Maundy Thursday'],
    ['2027-01-04', '2026-12-30', 'after New Year the last day the banks were open'],
  ])('before %s is %s: %s', (today, before) => {
    expect(workingDayBefore(date(today))).toBe(before);
  });
});

describe('what has happened since', () => {
  it('stands in the same order always, without what did not happen', () => {
    const { lines } = sinceThen(date('2026-11-23'), [
      { kind: 'failed-runs', count: 1, amount: null },
      { kind: 'letters', count: 0, amount: null },
      { kind: 'payments', count: 3, amount: ore(3_000_00) },
    ]);
    expect(lines.map(({ kind, count }) => [kind, count])).toEqual([
      ['payments', 3],
      ['failed-runs', 1],
    ]);
  });
});
