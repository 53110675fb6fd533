import { describe, expect, it } from 'vitest';
import { isBankingDay, nextBankingDay } from './bankingDay';
import { addDays, date } from './date';
import { lastTimelyPaymentDay, paymentDeadline } from './deadline';

/** The closed weekdays of a year. */
function closedWeekdays(year: number): string[] {
  const closed: string[] = [];
  for (let day = date(`${year}-01-01`); day < `${year + 1}-01-01`; day = addDays(day, 1)) {
    const weekend = [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay());
    if (!weekend && !isBankingDay(day)) closed.push(day.slice(5));
  }
  return closed;
}

describe('banking days', () => {
  it.each([
    [2026, '01-01 04-02 04-03 04-06 05-14 05-15 05-25 06-05 12-24 12-25 12-31'],
    [2027, '01-01 03-25 03-26 03-29 05-06 05-07 05-17 12-24 12-31'],
    [2023, '04-06 04-07 04-10 05-05 05-18 05-19 05-29 06-05 12-25 12-26'],
    [2024, '01-01 03-28 03-29 04-01 05-09 05-10 05-20 06-05 12-24 12-25 12-26 12-31'],
  ])('%d has exactly the closing days the banks announced; Store Bededag until 2023', (year, days) => {
    expect(closedWeekdays(year).join(' ')).toBe(days);
  });

  it('moves forward only, over weekends and holidays together', () => {
    expect(nextBankingDay(date('2026-04-01'))).toBe('2026-04-01');
    expect(nextBankingDay(date('2026-04-02'))).toBe('2026-04-07');
    expect(nextBankingDay(date('2026-12-31'))).toBe('2027-01-04');
  });
});

describe('deadlines', () => {
  it.each([
    ['2026-06-01', '2026-06-11'],
    ['2026-05-26', '2026-06-08'], // 5 June is closed, then a weekend
    ['2026-05-04', '2026-05-18'], // Ascension, the Friday after, a weekend
    ['2026-12-14', '2026-12-28'],
    ['2023-12-21', '2024-01-02'],
  ])('a letter sent %s is to be paid by %s: ten full days, then a banking day', (sentOn, deadline) => {
    expect(paymentDeadline(date(sentOn))).toBe(deadline);
  });

  it('is never shorter than ten days and never on a closed day', () => {
    for (let day = date('2025-12-01'); day < '2027-02-01'; day = addDays(day, 1)) {
      const deadline = paymentDeadline(day);
      expect(deadline >= addDays(day, 10)).toBe(true);
      expect(isBankingDay(deadline)).toBe(true);
    }
  });

  it('a due date on a closed day is paid in time on the next banking day (case 24)', () => {
    expect(lastTimelyPaymentDay(date('2026-06-14'))).toBe('2026-06-15');
    expect(lastTimelyPaymentDay(date('2026-06-15'))).toBe('2026-06-15');
  });
});
