import type { DebtorRow } from '../ipc/debtorViews';
import { sortByKey, type Sorting } from '../lists/sortByKey';

/** The columns of the list of customers, in their order. */
export const debtorColumns = ['name', 'overdue', 'open', 'oldest', 'daysLate', 'marks'] as const;
export type DebtorColumn = (typeof debtorColumns)[number];

/** Which customers are looked at. */
export const debtorFilters = ['overdue', 'excluded', 'all'] as const;
export type DebtorFilter = (typeof debtorFilters)[number];

export type DebtorSort = Sorting<DebtorColumn>;

/** A customer with what sifting and sorting need of it, worked out once. */
export interface DebtorItem {
  row: DebtorRow;
  /** Place among all of them, as Danes order names. */
  place: number;
  /** Name and CVR number, folded. */
  haystack: string;
}

const danish = new Intl.Collator('da', { numeric: true });

/** The rows of the list, got ready. @param fold how texts are written for a search, where like looks alike */
export function toDebtorItems(rows: readonly DebtorRow[], fold: (text: string) => string): DebtorItem[] {
  return [...rows]
    .sort((a, b) => danish.compare(a.name, b.name))
    .map((row, place) => ({ row, place, haystack: fold(`${row.name} ${row.cvr ?? ''}`) }));
}

const fits: Record<DebtorFilter, (row: DebtorRow) => boolean> = {
  overdue: ({ overdue }) => overdue > 0,
  excluded: ({ excluded }) => excluded,
  all: () => true,
};

/** The customers of a filter in which every word occurs, in their order. @param words folded */
export const filterDebtors = (
  items: readonly DebtorItem[],
  filter: DebtorFilter,
  words: readonly string[],
): DebtorItem[] =>
  items.filter(({ row, haystack }) => fits[filter](row) && words.every((word) => haystack.includes(word)));

/** What a column sorts by; null lies last in both directions. */
const keys: Record<DebtorColumn, (item: DebtorItem) => number | string | null> = {
  name: ({ place }) => place,
  overdue: ({ row }) => row.overdue,
  open: ({ row }) => row.open,
  oldest: ({ row }) => row.oldest,
  daysLate: ({ row }) => row.daysLate,
  marks: ({ row }) => Number(row.excluded) * 2 + Number(row.own),
};

/** The customers by a column; equal ones by their names. */
export const sortDebtors = (items: readonly DebtorItem[], { by, desc }: DebtorSort): DebtorItem[] =>
  sortByKey(items, keys[by], desc, (a, b) => a.place - b.place);
