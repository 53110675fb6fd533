import { z } from 'zod';
import { parseDate, type CalendarDate } from './date';
import { parseDecimal, type Ore } from './money';
import { parseRate, type Rate } from './rate';

/**
 * A text that `read` understands, and what a schema says of the text itself; what it does not understand is a problem and never a default.
 */
const reading = <T>(
  read: (text: string) => T | undefined,
  otherwise: string,
  shape: Record<string, unknown>,
): z.ZodType<T> =>
  z
    .string()
    .meta(shape)
    .transform((text, context): T => {
      const value = read(text);
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: otherwise });
      return z.NEVER;
    });

const AMOUNT = /^\d{1,11}(\.\d{1,2})?$/;
/** A year outside is a slip of the pen, and nothing an invoice can have. */
export const Day: z.ZodType<CalendarDate> = reading(
  (text) => (text >= '1990' && text < '2200' ? parseDate(text) : undefined),
  'must be a date YYYY-MM-DD that exists, from 1990 to 2199',
  { format: 'date' },
);
export const Amount: z.ZodType<Ore> = reading(
  (text) => (AMOUNT.test(text) ? parseDecimal(text) : undefined),
  'must be an amount in kroner such as "250.00": not negative, at most two decimals and eleven digits before them',
  { pattern: AMOUNT.source },
);
export const Percent: z.ZodType<Rate> = reading(
  parseRate,
  'must be a percentage such as "1.75", at most four decimals',
  {},
);
