import { caseStates } from '../procedure/standing';
import type { CaseColumn } from './columns';
import type { CaseItem } from './item';

export interface CaseSort {
  by: CaseColumn;
  desc: boolean;
}

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
export function sortCases(items: readonly CaseItem[], { by, desc }: CaseSort): CaseItem[] {
  const key = keys[by];
  const sign = desc ? -1 : 1;
  return items
    .map((item) => ({ item, value: key(item) }))
    .sort((a, b) => {
      if (a.value !== b.value) {
        if (a.value === null) return 1;
        if (b.value === null) return -1;
        return a.value < b.value ? -sign : sign;
      }
      return a.item.row.number - b.item.row.number;
    })
    .map(({ item }) => item);
}
