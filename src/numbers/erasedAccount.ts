import { z } from 'zod';
import { Amount, Day } from '../procedure/fields';
import type { Account } from './account';
import { lastDayOf, monthOf } from './month';

const Charge = z.object({ charged: Amount, paid: Amount });

/** The account of an invoice that has been erased, as it is kept. */
export const ErasedAccount = z.object({
  letters: z.array(
    z.object({
      kind: z.enum(['reminder', 'notice']),
      level: z.int().nullable(),
      sentOn: Day,
      bill: z.object({ fee: Charge, interest: Charge, compensation: Charge }),
      paid: Amount,
      settledAfter: z.int().nullable(),
      followed: z.boolean(),
    }),
  ),
  recovered: z.array(z.object({ day: Day, amount: Amount })),
}) satisfies z.ZodType<Account>;

/** An account without its days, of which the months are left: the figures are reckoned by months. */
export const byMonths = ({ letters, recovered }: Account): Account => ({
  letters: letters.map((letter) => ({ ...letter, sentOn: lastDayOf(monthOf(letter.sentOn)) })),
  recovered: recovered.map(({ day, amount }) => ({ day: lastDayOf(monthOf(day)), amount })),
});
