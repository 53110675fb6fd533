import { MOST_FOUND, type Found, type FoundDebtor, type FoundInvoice } from '../../src/ipc/findViews';
import { wordsOf } from '../../src/text/fold';
import { fromFlag } from './flags';
import type { Store } from './store';

/** So many words are looked for; what is typed beyond them narrows no further. */
const MOST_WORDS = 5;
/** So many customers are shown at most, so that their invoices have room. */
const MOST_DEBTORS = 6;

interface Values {
  [name: string]: string | number;
  w1: string;
  w2: string;
  w3: string;
  w4: string;
  w5: string;
  limit: number;
}

/** Every word occurs there; a blank occurs anywhere. */
const holds = (haystack: string) =>
  Array.from({ length: MOST_WORDS }, (_, place) => `instr(${haystack}, @w${place + 1}) > 0`).join(' AND ');

/** Names are folded once each, not once per invoice: a customer has many. Only what is shown is looked up further. */
const INVOICES = `
  WITH named AS MATERIALIZED (
    SELECT name, fold(name) AS folded FROM (SELECT DISTINCT debtor_name AS name FROM invoice)),
  hit AS MATERIALIZED (
    SELECT invoice.guid, invoice.number, invoice.debtor_name, invoice.overdue
    FROM invoice CROSS JOIN named ON named.name = invoice.debtor_name
    WHERE ${holds(`invoice.number || ' ' || named.folded`)}
    ORDER BY CAST(invoice.number AS TEXT) <> @w1, invoice.overdue DESC, invoice.number DESC, invoice.guid
    LIMIT @limit)
  SELECT hit.guid, hit.number, hit.debtor_name AS debtorName, hit.overdue, case_file.state AS caseState
  FROM hit LEFT JOIN case_file ON case_file.invoice_guid = hit.guid
  ORDER BY CAST(hit.number AS TEXT) <> @w1, hit.overdue DESC, hit.number DESC, hit.guid`;

/** Those whose name begins so come first. Invoices are counted for what is shown only. */
const DEBTORS = `
  WITH named AS MATERIALIZED (SELECT guid, name, cvr, fold(name) AS folded FROM debtor WHERE deleted = 0),
  hit AS MATERIALIZED (
    SELECT guid, name, folded FROM named WHERE ${holds(`folded || ' ' || coalesce(cvr, '')`)}
    ORDER BY instr(folded, @w1) <> 1, folded, guid LIMIT @limit)
  SELECT guid, name, (
    SELECT count(*) FROM invoice WHERE invoice.debtor_guid = hit.guid AND invoice.overdue = 1) AS overdue
  FROM hit ORDER BY instr(folded, @w1) <> 1, folded, guid`;

/** Looks for customers and invoices by what a person remembers of them: numbers and parts of names. */
export function findRepository(store: Store) {
  const invoices = store.prepare<[Values], Omit<FoundInvoice, 'overdue'> & { overdue: number }>(INVOICES);
  const debtors = store.prepare<[Values], FoundDebtor>(DEBTORS);

  return {
    /** What holds every word of the search, the best first; nothing where there is no word. */
    anything(search: string): Found {
      const [w1 = '', w2 = '', w3 = '', w4 = '', w5 = ''] = wordsOf(search);
      if (w1 === '') return { debtors: [], invoices: [] };
      const words = { w1, w2, w3, w4, w5 };
      const found = debtors.all({ ...words, limit: MOST_DEBTORS });
      const rows = invoices.all({ ...words, limit: MOST_FOUND - found.length });
      return { debtors: found, invoices: rows.map((row) => ({ ...row, overdue: fromFlag(row.overdue) })) };
    },
  };
}
