import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, date, type CalendarDate } from './date';
import { dayNumber, fromDayNumber, monthsLater, weekday } from './dayNumber';

const anyDay: fc.Arbitrary<CalendarDate> = fc.integer({ min: 0, max: 73_000 }).map(fromDayNumber);

describe('day numbers', () => {
  it('agree with the calendar in both directions', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(fromDayNumber(dayNumber(day) + days)).toBe(addDays(day, days));
      }),
    );
  });

  it('move by months as the calendar does, stopping at the last day of a month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 48 }), (day, months) => {
        expect(monthsLater(day, months)).toBe(addMonths(day, months));
      }),
    );
  });

  it('know the weekday', () => {
    expect(weekday(dayNumber(date('2026-06-15')))).toBe(1);
    expect(weekday(dayNumber(date('1969-12-28')))).toBe(7);
  });
});
