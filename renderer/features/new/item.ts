import type { NewInvoice } from '../../../src/ipc/caseViews';
import { fold } from '../../components/fold';

/** A row of the list with what searching needs of it, worked out once. */
export interface NewItem {
  row: NewInvoice;
  /** Number and debtor, folded. */
  haystack: string;
}

export const toNewItem = (row: NewInvoice): NewItem => ({ row, haystack: fold(`${row.number} ${row.debtorName}`) });

/** The rows in which every word of the search occurs. */
export function searchNew(items: NewItem[], search: string): NewItem[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return words.length === 0 ? items : items.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
}
