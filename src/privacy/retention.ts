import { z } from 'zod';
import { date, type CalendarDate } from '../claim/date';
import figures from './retention.json';

/** How long what is known of closed cases is kept, and when it may be erased. Figures and sources: retention.json. */

export const { accounting, notes } = figures;

const years = ({ fewest, most }: { fewest: number; most: number }) => z.int().min(fewest).max(most);

/** How a company keeps and erases. */
export const PrivacyRules = z.object({
  /** Erased by itself when its time has come; off until a person has switched it on. */
  automatic: z.boolean(),
  /** Whole years after the financial year in which a case was closed. */
  years: years(accounting),
  /** The same for notes, calls and tasks on it; never longer than the case itself. */
  notesYears: years(notes),
  /** The last month of the company's financial year, 1 to 12. */
  yearEndsIn: z.int().min(1).max(12),
});
export type PrivacyRules = z.infer<typeof PrivacyRules>;

export const usualRules: PrivacyRules = {
  automatic: false,
  years: accounting.usual,
  notesYears: notes.usual,
  yearEndsIn: figures.lastMonthOfYear,
};

/** The first day on which nothing has to be kept any more of what was closed on a day. */
export function erasableFrom(closedOn: CalendarDate, keptYears: number, yearEndsIn: number): CalendarDate {
  const [year = 0, month = 0] = closedOn.split('-').map(Number);
  const endsIn = month <= yearEndsIn ? year : year + 1;
  // The day after the last of a month is the first of the next.
  const [from, first] = yearEndsIn === 12 ? [endsIn + keptYears + 1, 1] : [endsIn + keptYears, yearEndsIn + 1];
  return date(`${from}-${String(first).padStart(2, '0')}-01`);
}

/** The day from which a closed case may be erased, by the company's rules or, where a person asks for it, by the law alone. */
export const caseErasableFrom = (closedOn: CalendarDate, rules: PrivacyRules, asked: boolean): CalendarDate =>
  erasableFrom(closedOn, asked ? accounting.fewest : rules.years, rules.yearEndsIn);

/** The day from which the notes of a closed case go. */
export const notesErasableFrom = (closedOn: CalendarDate, rules: PrivacyRules): CalendarDate =>
  erasableFrom(closedOn, Math.min(rules.notesYears, rules.years), rules.yearEndsIn);

/** How many, and between which days they were closed. */
export interface Span {
  count: number;
  oldest: CalendarDate | null;
  newest: CalendarDate | null;
}

/** Counts what was closed on these days. */
export function spanOf(days: readonly CalendarDate[]): Span {
  const sorted = [...days].sort((a, b) => a.localeCompare(b));
  return { count: sorted.length, oldest: sorted[0] ?? null, newest: sorted.at(-1) ?? null };
}
