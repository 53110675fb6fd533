import { z } from 'zod';
import { ageNames } from '../numbers/ageNames';
import { isMonth, type Month as MonthName } from '../numbers/month';
import { Amount, Day } from './views';

/** A calendar month, `YYYY-MM`. */
export const Month = z.custom<MonthName>(isMonth);

/** The period a person chooses. */
export const PeriodWish = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['this-month', 'last-month', 'this-quarter', 'this-year', 'all']) }),
  z.object({ kind: z.literal('days'), from: Day, to: Day }).refine(({ from, to }) => from <= to),
]);
export type PeriodWish = z.infer<typeof PeriodWish>;

/** What is told, each with a chart, a table and a file. */
export const parts = ['ages', 'recovered', 'charges', 'outstanding', 'levels'] as const;
export const Part = z.enum(parts);
export type Part = z.infer<typeof Part>;

const Count = z.int().min(0);

/** Overdue invoices in kroner, today, by days since the due date. */
const Ages = z.object({
  rows: z.array(z.object({ age: z.enum(ageNames), count: Count, open: Amount })),
  count: Count,
  open: Amount,
  /** Of those, how many count with their whole amount, for what is left of them was never read. */
  unread: Count,
  /** Overdue invoices in other currencies, which are left out. */
  foreign: Count,
});

/** Money that came in on invoices after their first reminder. */
const Recovered = z.object({
  rows: z.array(z.object({ month: Month, count: Count, amount: Amount })),
  count: Count,
  amount: Amount,
});

/** `charged` = `paid` + `left`. */
const Charged = z.object({ charged: Amount, paid: Amount, left: Amount });
export type Charged = z.infer<typeof Charged>;

/** Charges by the month of the letter that claimed them, and what of them is paid by now. */
const ChargedSums = z.object({ fee: Charged, interest: Charged, compensation: Charged, total: Charged });
export type ChargedSums = z.infer<typeof ChargedSums>;
const Charges = z.object({ rows: z.array(ChargedSums.extend({ month: Month })), sum: ChargedSums });

/** Why days sales outstanding cannot be reckoned on a day. */
export const gaps = ['not-known-then', 'nothing-invoiced', 'more-open-than-invoiced'] as const;

/** Days sales outstanding at the end of each month, or on the last day of the period. */
const Outstanding = z.object({
  rows: z.array(
    z.object({
      day: Day,
      /** Days, to one decimal; null where it cannot be reckoned, and then `gap` says why. */
      days: z.number().nullable(),
      gap: z.enum(gaps).nullable(),
      open: Amount,
      invoiced: Amount,
    }),
  ),
});

/** The letters of one level sent in the period, and what came of them before the next letter. */
const Levels = z.object({
  rows: z.array(
    z.object({
      kind: z.enum(['reminder', 'notice']),
      /** The step of the procedure; null for letters that took none. */
      level: z.int().nullable(),
      /** Letters sent: `settled` + `followed` + `neither`. */
      reminded: Count,
      /** The invoice was paid before the next letter. */
      settled: Count,
      /** It was not, and the next letter or the collector followed. */
      followed: Count,
      neither: Count,
      /** Paid before the next letter, part payments included. */
      paid: Amount,
      /** Of the settled, from the letter to the payment; null where none is. */
      medianDays: z.number().nullable(),
    }),
  ),
});

/** The figures of a company for a period. */
export const Numbers = z.object({
  today: Day,
  /** The period, without days the app knows nothing of and days to come; null where nothing is left of it. */
  period: z.object({ from: Day, to: Day }).nullable(),
  /** The months a report can be made of, newest first. */
  months: z.array(Month),
  ages: Ages,
  recovered: Recovered,
  charges: Charges,
  outstanding: Outstanding,
  levels: Levels,
});
export type Numbers = z.infer<typeof Numbers>;

/** `xlsx`: Excel's own, with numbers as numbers; `csv`: for any spreadsheet. */
export const TableFormat = z.enum(['xlsx', 'csv']);
export type TableFormat = z.infer<typeof TableFormat>;

/** The file a person wants: one table for a spreadsheet, or the report of a month. */
export const NumbersFile = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table'), part: Part, period: PeriodWish, format: TableFormat }),
  z.object({ kind: z.literal('report'), month: Month }),
]);
export type NumbersFile = z.infer<typeof NumbersFile>;
