import { sortByKey, type Sorting } from '../lists/sortByKey';
import { caseStates } from '../procedure/standing';
import type { CaseColumn } from './columns';
import type { CaseItem } from './item';

export type CaseSort = Sorting<CaseColumn>;

const stateRank = new Map(caseStates.map((state, rank) => [state, rank]));

/** What a column sorts by; null lies last in both directions. */
const keys: Record<CaseColumn, (item: CaseItem) => number | string | null> = {
  number: ({ row }) => row.number,
  debtor: ({ debtorPlace }) => debtorPlace,
  state: ({ row }) => stateRank.get(row.state) ?? null,
  last: ({ row }) => row.last?.on ?? null,
  next: ({ row }) => row.next?.on ?? null,
  overdue: ({ overdue }) => overdue,
  principal: ({ row }) => row.principal,
  charges: ({ row }) => row.charges,
  total: ({ total }) => total,
};

/** The cases by a column; of equal ones the lower invoice number first. */
export const sortCases = (items: readonly CaseItem[], { by, desc }: CaseSort): CaseItem[] =>
  sortByKey(items, keys[by], desc, (a, b) => a.row.number - b.row.number);
