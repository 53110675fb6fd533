import { debtorKind } from '../../src/dinero/debtorKind';
import type { Debtor } from '../../src/dinero/model';
import type { DebtorInvoice, DebtorRow } from '../../src/ipc/debtorViews';
import { fromFlag } from './flags';
import type { Store } from './store';

/** Only invoices in kroner that still stand in the books: no other is reminded. */
const COUNTS = `invoice.currency = 'DKK' AND invoice.deleted = 0`;

/** The day the last of an invoice was paid with money, where nothing is left of it. */
const PAID_ON = `
  SELECT max(payment.day) FROM payment JOIN balance ON balance.invoice_guid = payment.invoice_guid
  WHERE payment.invoice_guid = invoice.guid AND payment.amount > 0 AND payment.by_voucher = 0 AND balance.remaining <= 0`;

const rowsWhere = (which: string, invoices: string) => `
  WITH mine AS MATERIALIZED (SELECT * FROM invoice WHERE debtor_guid IS NOT NULL AND ${COUNTS}${invoices}),
  late AS (
    SELECT invoice.debtor_guid, count(*) AS overdue, sum(coalesce(balance.remaining, invoice.total)) AS open,
      min(invoice.due_date) AS oldest
    FROM mine AS invoice LEFT JOIN balance ON balance.invoice_guid = invoice.guid
    WHERE invoice.overdue = 1 GROUP BY invoice.debtor_guid),
  paid AS MATERIALIZED (
    SELECT invoice.debtor_guid, invoice.due_date, (${PAID_ON}) AS paid_on FROM mine AS invoice
    WHERE invoice.due_date IS NOT NULL),
  settled AS (
    SELECT debtor_guid, count(*) AS settled, avg(max(0, julianday(paid_on) - julianday(due_date))) AS days_late
    FROM paid WHERE paid_on IS NOT NULL GROUP BY debtor_guid)
  SELECT debtor.guid, debtor.name, debtor.cvr, debtor.ean, debtor.is_person AS isPerson,
    coalesce(late.overdue, 0) AS overdue, coalesce(late.open, 0) AS open, late.oldest,
    coalesce(settled.settled, 0) AS settled, settled.days_late AS daysLate,
    excluded_debtor.debtor_guid IS NOT NULL AS excluded,
    coalesce(preference.channel, preference.language, preference.email, contact.attention, contact.street) IS NOT NULL AS own
  FROM debtor LEFT JOIN late ON late.debtor_guid = debtor.guid
    LEFT JOIN settled ON settled.debtor_guid = debtor.guid
    LEFT JOIN excluded_debtor ON excluded_debtor.debtor_guid = debtor.guid
    LEFT JOIN debtor_preference AS preference ON preference.debtor_guid = debtor.guid
    LEFT JOIN debtor_contact AS contact ON contact.debtor_guid = debtor.guid
  ${which}`;

const INVOICES = `
  SELECT invoice.guid, invoice.number, invoice.due_date AS dueDate, invoice.total,
    CASE WHEN invoice.overdue = 1 THEN coalesce(balance.remaining, invoice.total) ELSE coalesce(balance.remaining, 0) END AS open,
    case_file.state, (${PAID_ON}) AS paidOn
  FROM invoice LEFT JOIN balance ON balance.invoice_guid = invoice.guid
    LEFT JOIN case_file ON case_file.invoice_guid = invoice.guid
  WHERE invoice.debtor_guid = ? AND ${COUNTS}
  ORDER BY invoice.due_date DESC, invoice.number DESC`;

type Row = Omit<DebtorRow, 'kind' | 'excluded' | 'own'> &
  Pick<Debtor, 'ean'> & { isPerson: number; excluded: number; own: number };

const toRow = ({ isPerson, ean, excluded, own, ...row }: Row): DebtorRow => ({
  ...row,
  kind: debtorKind({ isPerson: fromFlag(isPerson), ean, cvr: row.cvr }),
  excluded: fromFlag(excluded),
  own: fromFlag(own),
});

/** The customers with their invoices summed up. */
export function debtorListRepository(store: Store) {
  const all = store.prepare<[], Row>(rowsWhere('WHERE debtor.deleted = 0 OR late.overdue IS NOT NULL', ''));
  const one = store.prepare<[{ guid: string }], Row>(
    rowsWhere('WHERE debtor.guid = @guid', ' AND debtor_guid = @guid'),
  );
  const invoices = store.prepare<[string], DebtorInvoice>(INVOICES);
  const cases = store.prepare<[string], { guid: string }>(`
    SELECT case_file.invoice_guid AS guid FROM case_file JOIN invoice ON invoice.guid = case_file.invoice_guid
    WHERE invoice.debtor_guid = ? AND case_file.state IN ('found', 'active') ORDER BY invoice.number`);

  return {
    all: (): DebtorRow[] => all.all().map(toRow),
    /** Undefined where the customer is not known. */
    of: (guid: string): DebtorRow | undefined => {
      const row = one.get({ guid });
      return row && toRow(row);
    },
    /** The newest due date first. */
    invoices: (guid: string): DebtorInvoice[] => invoices.all(guid),
    /** Cases that wait for an answer or run. */
    runningCases: (guid: string): string[] => cases.all(guid).map((row) => row.guid),
  };
}

export type DebtorLists = ReturnType<typeof debtorListRepository>;
