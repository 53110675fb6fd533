import { z } from 'zod';
import { errorCodes } from '../ipc/errors';
import { Amount, Day } from '../ipc/views';

const Count = z.number().int().min(1);

/**
 * What one run of a company has to tell, all in one notification. Each part is null where there is nothing to tell.
 * Counts, sums and days only: no debtor ever stands in it.
 */
export const NoticeContent = z.object({
  newInvoices: z
    .object({
      count: Count,
      total: Amount,
      /** The first day one of them starts by itself; null where none ever does. */
      startsOn: Day.nullable(),
    })
    .nullable(),
  startingTomorrow: z.object({ count: Count, total: Amount }).nullable(),
  settled: z.object({ count: Count, total: Amount }).nullable(),
  decisions: z.object({ count: Count, total: Amount }).nullable(),
  /** Money on cases that stand handed over: the collector is to be told, by a person. */
  paidAtCollector: z.object({ count: Count, total: Amount }).nullable().default(null),
  /** Sendings that failed or whose end nobody knows. */
  sendings: z.object({ count: Count }).nullable(),
  /** What keeps Dinero from answering: lost, or the key rejected. */
  connection: z.object({ code: z.enum(errorCodes), rejected: z.boolean() }).nullable(),
});
export type NoticeContent = z.infer<typeof NoticeContent>;
