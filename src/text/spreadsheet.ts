import { Temporal } from 'temporal-polyfill';
import { dateInCopenhagen, formatDate } from '../claim/date';
import type { Language } from '../ipc/views';

export type Cell = string | number | null;
/** A table for a spreadsheet: the names of the columns first. */
export type Table = readonly (readonly string[])[];

/** A text that a spreadsheet would take for a formula is kept a text. Numbers and telephone numbers are none. */
const harmless = (text: string): string =>
  /^[=@\t\r]/.test(text) || (/^[+-]/.test(text) && !/^[+-][\d .,()-]*$/.test(text)) ? `'${text}` : text;

/** What stands in a cell. */
export const cell = (value: Cell): string =>
  typeof value === 'string' ? harmless(value) : value === null ? '' : String(value);

/** "1234,50" of øre: what a Danish spreadsheet reads as a number. */
export const kronerCell = (amount: number): string => (amount / 100).toFixed(2).replace('.', ',');

/** "25.11.2026 21.49" in Copenhagen. */
export function momentOf(iso: string, language: Language): string {
  const local = Temporal.Instant.from(iso).toZonedDateTimeISO('Europe/Copenhagen');
  const time = `${String(local.hour).padStart(2, '0')}.${String(local.minute).padStart(2, '0')}`;
  return `${formatDate(dateInCopenhagen(local.epochMilliseconds), language)} ${time}`;
}
