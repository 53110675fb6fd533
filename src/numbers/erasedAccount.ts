import { z } from 'zod';
import { Amount, Day } from '../procedure/fields';
import type { Account, OnDay } from './account';
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

const endOfMonth = (day: OnDay['day']): OnDay['day'] => lastDayOf(monthOf(day));

/** Sums without their days, of which the months are left: the figures are reckoned by months. */
export const inMonths = (sums: readonly OnDay[]): OnDay[] =>
  sums.map(({ day, amount }) => ({ day: endOfMonth(day), amount }));

/** The same of an account. */
export const byMonths = ({ letters, recovered }: Account): Account => ({
  letters: letters.map((letter) => ({ ...letter, sentOn: endOfMonth(letter.sentOn) })),
  recovered: inMonths(recovered),
});
