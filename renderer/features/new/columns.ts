import { createColumnHelper, type SortingState } from '@tanstack/react-table';
import type { features } from '../../components/grid/sorting';
import type { NewItem } from './item';

const helper = createColumnHelper<typeof features, NewItem>();

/** The columns that sort. What never starts by itself, and what is not known, lies last in both directions. */
export const columns = helper.columns([
  helper.accessor(({ row }) => row.number, { id: 'number', sortFn: 'number' }),
  helper.accessor(({ row }) => row.debtorName, { id: 'debtor', sortFn: 'danish' }),
  helper.accessor(({ row }) => row.open ?? row.total, { id: 'amount', sortFn: 'number' }),
  helper.accessor(({ row }) => row.daysOverdue, { id: 'overdue', sortFn: 'number' }),
  helper.accessor(({ row }) => row.dueDate ?? undefined, { id: 'dueDate', sortFn: 'day', sortUndefined: 'last' }),
  helper.accessor(({ row }) => row.startsOn ?? undefined, { id: 'start', sortFn: 'day', sortUndefined: 'last' }),
]);

export const columnIds = ['number', 'debtor', 'amount', 'overdue', 'dueDate', 'start'] as const;
export type ColumnId = (typeof columnIds)[number];

/** Columns of figures, which stand to the right. */
export const rightAligned: ReadonlySet<ColumnId> = new Set(['amount', 'overdue']);

/** What starts first is what a person has least time to answer. */
export const firstSorting: SortingState = [{ id: 'start', desc: false }];
