import { sortByKey, type Sorting } from '../../../src/lists/sortByKey';
import type { InvoiceItem } from './item';
import { actionRank } from './rowAction';

export const columnIds = [
  'number',
  'debtor',
  'day',
  'dueDate',
  'overdue',
  'total',
  'open',
  'reminders',
  'status',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** Columns of figures, which stand to the right. */
export const rightAligned: ReadonlySet<ColumnId> = new Set(['overdue', 'total', 'open']);

export type InvoiceSort = Sorting<ColumnId>;

/** The oldest first: they are the most urgent. */
export const firstSorting: InvoiceSort = { by: 'overdue', desc: true };

/** What a column sorts by; what Dinero did not say lies last in both directions. */
const keys: Record<ColumnId, (item: InvoiceItem) => number | string | null> = {
  number: ({ row }) => row.number,
  debtor: ({ debtorPlace }) => debtorPlace,
  day: ({ row }) => row.day,
  dueDate: ({ row }) => row.dueDate,
  overdue: ({ row }) => row.daysOverdue,
  total: ({ row }) => row.total,
  open: ({ row }) => row.open,
  reminders: ({ row }) => row.reminders.count,
  status: ({ action }) => actionRank(action),
};

/** The invoices by a column; of equal ones the lower number first. */
export const sortInvoices = (items: readonly InvoiceItem[], { by, desc }: InvoiceSort): InvoiceItem[] =>
  sortByKey(items, keys[by], desc, (a, b) => a.row.number - b.row.number);
