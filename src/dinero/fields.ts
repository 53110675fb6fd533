import { z } from 'zod';
import { parseDate, type CalendarDate } from '../claim/date';
import { fromKroner, ZERO, type Ore } from '../claim/money';

/** The kinds of field in Dinero's answers. Absent, null and "" are alike: Dinero uses all three for the same thing. */

/** Words, or null where there are none. */
export const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => {
    const words = String(value ?? '').trim();
    return words === '' ? null : words;
  });

/** A guid in lower case, so that two answers about the same thing compare equal. */
export const guid = z.guid().transform((value) => value.toLowerCase());
export const guidOrNull = z
  .union([guid, z.literal('').transform(() => null)])
  .nullish()
  .transform((value) => value ?? null);

/**
 * The number of a voucher. Drafts have none: Dinero then sends 0 or 2^63 - 1, which no JSON number in JavaScript can hold.
 * Both become 0.
 */
export const voucherNumber = z.number().transform((value) => (Number.isSafeInteger(value) && value > 0 ? value : 0));

/** A whole number, also where it was written as a string. */
export const whole = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
]);

/** An amount in kroner (a JSON number) as øre. */
export const kroner = z.number().transform((value, context): Ore => {
  const amount = fromKroner(value);
  if (amount !== undefined) return amount;
  context.addIssue({ code: 'custom', message: 'not an amount' });
  return z.NEVER;
});
export const kronerOrZero = kroner.nullish().transform((value) => value ?? ZERO);

/** A day, read from `YYYY-MM-DD` with or without a time of day behind it; null where there is none. */
export const dayOrNull = text.transform((value, context): CalendarDate | null => {
  if (value === null) return null;
  const day = parseDate(value.replace(/T.*$/s, ''));
  if (day !== undefined) return day;
  context.addIssue({ code: 'custom', message: 'not a day' });
  return z.NEVER;
});
export const day = dayOrNull.transform((value, context): CalendarDate => {
  if (value !== null) return value;
  context.addIssue({ code: 'custom', message: 'no day' });
  return z.NEVER;
});

/** A yes or no which nothing may be assumed about. */
export const flag = z.boolean();
/** A yes or no whose absence means no. */
export const flagOrNo = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** Whether there is a moment at all, as in DeletedAt. */
export const happened = text.transform((value) => value !== null);
