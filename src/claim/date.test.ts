import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, date, dateInCopenhagen, daysBetween, formatDate, formatDateLong, parseDate } from './date';

describe('calendar dates', () => {
  it.each(['2026-02-30', '2026-2-3', '2026-13-01', '20260101', '2026-01-01T00:00', ''])('does not read %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
    expect(() => date(text)).toThrow(RangeError);
  });

  it('reads a day exactly where the calendar has it', () => {
    const part = (max: number, length: number) =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(length, '0'));
    fc.assert(
      fc.property(
        fc.oneof(part(9999, 4), fc.constantFrom('1900', '2000', '2028')),
        part(13, 2),
        part(32, 2),
        (...parts) => {
          const [year, month, day] = parts.map(Number);
          const there = () =>
            Temporal.PlainDate.from({ year: year!, month: month!, day: day! }, { overflow: 'reject' });
          const text = parts.join('-');
          if (parseDate(text) === undefined) expect(there).toThrow(RangeError);
          else expect(there().toString()).toBe(text);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('counts days over both changes of the clock (cases 8 and 9)', () => {
    expect(addDays(date('2026-03-30'), -8)).toBe('2026-03-22');
    expect(addDays(date('2026-10-26'), -8)).toBe('2026-10-18');
    expect(daysBetween(date('2026-03-22'), date('2026-03-30'))).toBe(8);
  });

  it('takes the day of Copenhagen and not of UTC just after midnight (case 142)', () => {
    expect(dateInCopenhagen(Date.UTC(2026, 2, 29, 22, 30))).toBe('2026-03-30');
    expect(dateInCopenhagen(Date.UTC(2026, 0, 31, 23, 30))).toBe('2026-02-01');
    expect(dateInCopenhagen(Date.UTC(2026, 0, 31, 22, 59))).toBe('2026-01-31');
  });

  it('adds 30 days to 18 January and stops a month at its last day (case 7)', () => {
    expect(addDays(date('2026-01-18'), 30)).toBe('2026-02-17');
    expect(addMonths(date('2026-01-31'), 1)).toBe('2026-02-28');
  });

  it('is written as people write it', () => {
    expect(formatDate(date('2026-11-03'))).toBe('03.11.2026');
    expect(formatDate(date('2026-11-03'), 'en')).toBe('03/11/2026');
    expect(formatDateLong(date('2026-11-03'))).toBe('3. november 2026');
    expect(formatDateLong(date('2026-11-03'), 'en')).toBe('3 November 2026');
  });
});
