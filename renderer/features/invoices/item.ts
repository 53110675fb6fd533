import type { InvoiceRow } from '../../../src/ipc/views';
import { namePlaces } from '../../../src/lists/namePlaces';
import { rowAction, type RowAction } from './rowAction';
import { fold } from '../../components/fold';

/** A row of the list with what searching, sorting and drawing need of it, worked out once. */
export interface InvoiceItem {
  row: InvoiceRow;
  action: RowAction;
  /** Place of the debtor among all of them, as Danes order names. */
  debtorPlace: number;
  /** Number and debtor, folded. */
  haystack: string;
}

export const toItem = (row: InvoiceRow, debtorPlace = 0): InvoiceItem => ({
  row,
  action: rowAction(row),
  debtorPlace,
  haystack: fold(`${row.number} ${row.debtorName}`),
});

/** The rows of a list, got ready. */
export function toItems(rows: readonly InvoiceRow[]): InvoiceItem[] {
  const places = namePlaces(rows.map(({ debtorName }) => debtorName));
  return rows.map((row) => toItem(row, places.get(row.debtorName)));
}

/** The list with what has become known of some of its rows, in the same order. */
export function renewed(items: readonly InvoiceItem[], rows: readonly InvoiceRow[]): InvoiceItem[] {
  const fresh = new Map(rows.map((row) => [row.guid, row]));
  return items.map((item) => {
    const row = fresh.get(item.row.guid);
    return row === undefined ? item : toItem(row, item.debtorPlace);
  });
}
