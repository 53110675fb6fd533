import { z } from 'zod';
import type { CalendarDate } from '../../src/claim/date';
import type { OnDay, RemindedInvoice } from '../../src/numbers/account';
import type { Facts } from '../../src/numbers/facts';
import { replay } from '../../src/procedure/evolve';
import { Amount, Day } from '../../src/procedure/fields';
import { counts } from '../../src/procedure/state';
import { readEvents, StoredEvents } from './caseEvents';
import { fromFlag } from './flags';
import { stored } from './stored';
import type { Store } from './store';

/** The setting that keeps since when anything is known, where the first invoices have been erased. */
export const KNOWN_SINCE = 'knownSince';

/** Only invoices in kroner that still stand in the books: no other is reminded. */
const COUNTS = `invoice.currency = 'DKK' AND invoice.deleted = 0`;

/** What is overdue by due date. What was never read counts as a whole. */
const OVERDUE = `
  SELECT invoice.due_date AS dueDate, count(*) AS count, sum(coalesce(balance.remaining, invoice.total)) AS open,
    sum(balance.invoice_guid IS NULL) AS unread
  FROM invoice LEFT JOIN balance ON balance.invoice_guid = invoice.guid
  WHERE invoice.overdue = 1 AND ${COUNTS} GROUP BY invoice.due_date`;

/** One row per invoice: its letters' events in order, and its money. @param one a condition upon `invoice_guid`, or none */
const reminded = (one: string): string => `
  WITH history AS MATERIALIZED (
    SELECT invoice_guid, group_concat(data, ',' ORDER BY version) AS events FROM case_event
    WHERE type IN ('step-sent', 'reminder-seen', 'reminder-withdrawn', 'bounced', 'taken-back')${one} GROUP BY invoice_guid)
  SELECT invoice.total AS principal, '[' || history.events || ']' AS events, (
    SELECT json_group_array(json_object('day', day, 'amount', amount, 'byVoucher', by_voucher) ORDER BY day, guid)
    FROM payment WHERE payment.invoice_guid = invoice.guid) AS money
  FROM history JOIN invoice ON invoice.guid = history.invoice_guid WHERE ${COUNTS}`;

/** @param one a condition upon `invoice.guid`, or none */
const invoiced = (one: string): string => `
  SELECT day, sum(total) AS amount FROM invoice
  WHERE ${COUNTS} AND day IS NOT NULL AND total > 0${one} GROUP BY day`;

/**
 * What settled the invoices, never more than their whole, and never before they were there. One whose books were never read
 * was settled when it left the list of what is overdue. @param one a condition upon `invoice.guid`, or none
 */
const settled = (one: string): string => `
  SELECT day, sum(amount) AS amount FROM (
    SELECT max(day, invoiced) AS day,
      min(total, max(0, running)) - min(total, max(0, running - amount)) AS amount
    FROM (
      SELECT invoice.day AS invoiced, invoice.total, payment.day, payment.amount,
        sum(payment.amount) OVER (PARTITION BY payment.invoice_guid ORDER BY payment.day, payment.guid) AS running
      FROM payment JOIN invoice ON invoice.guid = payment.invoice_guid
      WHERE ${COUNTS} AND invoice.day IS NOT NULL AND invoice.total > 0${one})
    UNION ALL
    SELECT max(last_seen, day) AS day, total AS amount FROM invoice
    WHERE ${COUNTS} AND day IS NOT NULL AND total > 0 AND overdue = 0${one}
      AND NOT EXISTS (SELECT 1 FROM balance WHERE balance.invoice_guid = invoice.guid))
  GROUP BY day`;

const Money = z.array(z.object({ day: Day, amount: Amount, byVoucher: z.number() }));

type OverdueByDay = Facts['overdue'][number];

/** An invoice that letters were sent about, as it lies in the database. */
export interface RemindedRow {
  principal: RemindedInvoice['principal'];
  events: string;
  money: string;
}

/** Which of its letters count, and its money. @throws AppError `store-damaged` */
export const toReminded = ({ principal, events, money }: RemindedRow): RemindedInvoice => ({
  principal,
  steps: replay(readEvents(stored(events, StoredEvents))).sent.filter(counts),
  money: stored(money, Money).map((one) => ({ ...one, byVoucher: fromFlag(one.byVoucher) })),
});

/** What the figures of the company are reckoned from, summed up or with one row per invoice. */
export function numbersRepository(store: Store) {
  const overdue = store.prepare<[], OverdueByDay>(OVERDUE);
  const foreign = store.prepare<[], { count: number }>(
    `SELECT count(*) AS count FROM invoice WHERE overdue = 1 AND deleted = 0 AND currency <> 'DKK'`,
  );
  const since = store.prepare<[], { day: CalendarDate | null }>(`
    SELECT min(day) AS day FROM (
      SELECT min(first_seen) AS day FROM invoice UNION ALL SELECT value ->> '$' FROM setting WHERE key = '${KNOWN_SINCE}')`);
  const all = {
    reminded: store.prepare<[], RemindedRow>(reminded('')),
    invoiced: store.prepare<[], OnDay>(invoiced('')),
    settled: store.prepare<[], OnDay>(settled('')),
  };
  const one = {
    reminded: store.prepare<[{ guid: string }], RemindedRow>(reminded(' AND invoice_guid = @guid')),
    invoiced: store.prepare<[{ guid: string }], OnDay>(invoiced(' AND invoice.guid = @guid')),
    settled: store.prepare<[{ guid: string }], OnDay>(settled(' AND invoice.guid = @guid')),
  };

  const knownSince = (): CalendarDate | null => since.get()?.day ?? null;

  return {
    /** The day the overdue invoices were first fetched; null before. */
    knownSince,
    /** All but what has to be worked out invoice by invoice. */
    facts: (): Omit<Facts, 'today' | 'accounts'> => ({
      knownSince: knownSince(),
      overdue: overdue.all(),
      foreign: foreign.get()?.count ?? 0,
      invoiced: all.invoiced.all(),
      settled: all.settled.all(),
    }),
    reminded: (): RemindedRow[] => all.reminded.all(),
    /** The same of one invoice: what is kept of it where it is erased. Undefined: no letters were sent about it. */
    ofOne: (guid: string): { reminded: RemindedRow | undefined; invoiced: OnDay[]; settled: OnDay[] } => ({
      reminded: one.reminded.get({ guid }),
      invoiced: one.invoiced.all({ guid }),
      settled: one.settled.all({ guid }),
    }),
  };
}
