import { INVOICE_COLUMNS } from './invoiceRow';
import { toOverdue, type OverdueInvoice, type OverdueRow } from './overdueRow';
import type { Store } from './store';

/**
 * `unread` is what was sent from here and not read back from Dinero since: by Dinero's id, or, where nobody knows it
 * (a person settled the sending), until the reminders have been read after it. Subqueries per row rather than joined
 * groups, for the outbox is short and its index answers at once, for one invoice as for all.
 */
const select = (condition: string) => `
  SELECT ${INVOICE_COLUMNS},
    debtor.guid AS knownDebtor, debtor.is_person AS isPerson, debtor.cvr, debtor.ean, debtor.email, debtor.country,
    debtor.insolvent, debtor.deleted AS debtorDeleted,
    balance.paid, balance.remaining, balance.total_with_reminders AS totalWithReminders,
    balance.paid_by_voucher AS paidByVoucher, balance.read_at AS balanceReadAt,
    reading.read_at AS remindersReadAt, reading.booked_on AS bookedOn, reading.last_total AS lastTotal,
    dispute.since AS disputedSince, dispute.note AS disputeNote,
    case_file.state AS caseState,
    outbox.id AS outboxId, outbox.level, outbox.state, outbox.stage, outbox.reason,
    (
      SELECT json_group_array(json_object('day', sent.day, 'total', sent.total) ORDER BY sent.day)
      FROM outbox AS sent
      WHERE sent.invoice_guid = invoice.guid AND sent.state = 'sent' AND sent.bounced_at IS NULL
        AND sent.level > 0 AND sent.kind <> 'notice' AND CASE
        WHEN sent.books <> 'dinero' THEN NOT EXISTS (
          SELECT 1 FROM reminder
          WHERE invoice_guid = sent.invoice_guid AND id = sent.dinero_reminder_id AND draft = 0 AND deleted = 0)
        WHEN sent.dinero_reminder_id IS NULL THEN sent.updated_at > coalesce(reading.read_at, '')
        ELSE NOT EXISTS (
          SELECT 1 FROM reminder WHERE invoice_guid = sent.invoice_guid AND id = sent.dinero_reminder_id)
      END
    ) AS unread,
    coalesce(reading.draft_ids, '[]') <> '[]' AND EXISTS (
      SELECT 1 FROM json_each(reading.draft_ids) AS draft
      WHERE NOT EXISTS (
        SELECT 1 FROM outbox AS own WHERE own.invoice_guid = invoice.guid AND own.dinero_reminder_id = draft.value)
    ) AS foreignDraft
  FROM invoice
  LEFT JOIN debtor ON debtor.guid = invoice.debtor_guid
  LEFT JOIN balance ON balance.invoice_guid = invoice.guid
  LEFT JOIN reminders_read AS reading ON reading.invoice_guid = invoice.guid
  LEFT JOIN dispute ON dispute.invoice_guid = invoice.guid AND dispute.cleared_at IS NULL
  LEFT JOIN case_file ON case_file.invoice_guid = invoice.guid
  LEFT JOIN outbox ON outbox.id = (
    SELECT max(id) FROM outbox AS newest WHERE newest.invoice_guid = invoice.guid AND newest.state <> 'cancelled')
  WHERE ${condition} ORDER BY invoice.number, invoice.guid`;

/** The one query behind the list; written for 50,000 invoices at a time. */
export function overdueQuery(store: Store) {
  const all = store.prepare<[], OverdueRow>(select('invoice.overdue = 1'));
  const one = store.prepare<[string], OverdueRow>(select('invoice.guid = ?'));
  return {
    all: (): OverdueInvoice[] => all.all().map(toOverdue),
    one(guid: string): OverdueInvoice | undefined {
      const row = one.get(guid);
      return row && toOverdue(row);
    },
  };
}
