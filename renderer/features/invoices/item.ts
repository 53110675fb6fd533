import type { InvoiceRow } from '../../../src/ipc/views';
import { rowAction, type RowAction } from './rowAction';
import { fold } from '../../components/fold';

/** A row of the list with what searching and drawing need of it, worked out once. */
export interface InvoiceItem {
  row: InvoiceRow;
  action: RowAction;
  /** Number and debtor, folded. */
  haystack: string;
}

export const toItem = (row: InvoiceRow): InvoiceItem => ({
  row,
  action: rowAction(row),
  haystack: fold(`${row.number} ${row.debtorName}`),
});
