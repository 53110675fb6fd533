import { z } from 'zod';
import { Day } from '../../src/procedure/fields';
import type { CalendarDate } from '../../src/claim/date';
import type { Arrear } from '../../src/procedure/arrears';
import { stored } from './stored';
import type { Store } from './store';

interface Row {
  guid: string;
  dueDate: CalendarDate;
  settledOn: CalendarDate | null;
  feeDays: string;
}

const Days = z.array(Day);

/** The invoices of a debtor as arrears: what is still on its way counts as sent. */
export function arrearsRepository(store: Store) {
  const ofDebtor = store.prepare<[string], Row>(`
    SELECT guid, due_date AS dueDate,
      CASE WHEN overdue = 1 THEN NULL ELSE coalesce(
        (SELECT max(payment.day) FROM payment WHERE payment.invoice_guid = invoice.guid), last_seen) END AS settledOn,
      (SELECT json_group_array(day) FROM (
        SELECT day FROM reminder
        WHERE reminder.invoice_guid = invoice.guid AND draft = 0 AND reminder.deleted = 0 AND fee > 0 AND day IS NOT NULL
        UNION
        SELECT day FROM outbox
        WHERE outbox.invoice_guid = invoice.guid AND payload ->> '$.expected.fee' > 0
          AND (state IN ('queued', 'sending', 'uncertain') OR (state = 'sent' AND bounced_at IS NULL))
      )) AS feeDays
    FROM invoice
    WHERE debtor_guid = ? AND due_date IS NOT NULL AND deleted = 0
    ORDER BY guid`);

  return {
    ofDebtor: (debtorGuid: string): Arrear[] =>
      ofDebtor.all(debtorGuid).map((row) => ({ ...row, feeDays: stored(row.feeDays, Days) })),
  };
}

export type Arrears = ReturnType<typeof arrearsRepository>;
