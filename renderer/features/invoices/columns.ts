import { createColumnHelper, type SortingState } from '@tanstack/react-table';
import type { features } from '../../components/grid/sorting';
import type { InvoiceItem } from './item';
import { actionRank } from './rowAction';

const helper = createColumnHelper<typeof features, InvoiceItem>();

/** The columns and how each is sorted. What Dinero did not say lies last in both directions. */
export const columns = helper.columns([
  helper.accessor(({ row }) => row.number, { id: 'number', sortFn: 'number' }),
  helper.accessor(({ row }) => row.debtorName, { id: 'debtor', sortFn: 'danish' }),
  helper.accessor(({ row }) => row.day ?? undefined, { id: 'day', sortFn: 'day', sortUndefined: 'last' }),
  helper.accessor(({ row }) => row.dueDate ?? undefined, { id: 'dueDate', sortFn: 'day', sortUndefined: 'last' }),
  helper.accessor(({ row }) => row.daysOverdue, { id: 'overdue', sortFn: 'number' }),
  helper.accessor(({ row }) => row.total, { id: 'total', sortFn: 'number' }),
  helper.accessor(({ row }) => row.open ?? undefined, { id: 'open', sortFn: 'number', sortUndefined: 'last' }),
  helper.accessor(({ row }) => row.reminders.count, { id: 'reminders', sortFn: 'number' }),
  helper.accessor(({ action }) => actionRank(action), { id: 'status', sortFn: 'number' }),
]);

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

/** The oldest first: they are the most urgent. */
export const firstSorting: SortingState = [{ id: 'overdue', desc: true }];
