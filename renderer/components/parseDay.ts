import { parseDate, type CalendarDate } from '../../src/claim/date';

/**
 * Reads a day as people type it: "1.6.2026", "01/06/2026", "1-6-26", or "2026-06-01". The day comes before the month in
 * both languages of the screen; a year of two digits is of this century.
 * @returns undefined where the text is no day of the calendar
 */
export function parseDay(text: string): CalendarDate | undefined {
  const bare = text.trim();
  const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(bare);
  if (written === null) return parseDate(bare);
  const [, day = '', month = '', year = ''] = written;
  return parseDate(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
