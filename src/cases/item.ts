import type { CalendarDate } from '../claim/date';
import { dayNumber } from '../claim/dayNumber';
import { sum, type Ore } from '../claim/money';
import type { CaseRow } from '../ipc/caseListViews';
import { namePlaces } from '../lists/namePlaces';
import { groupOf, type CaseGroup } from './groups';

/** A case with what sifting, sorting and drawing need of it, worked out once. */
export interface CaseItem {
  row: CaseRow;
  group: CaseGroup;
  /** Days since the due date, negative before it; null where there is none, or nothing is waited for any more. */
  overdue: number | null;
  total: Ore;
  /** Place of the debtor among all of them, as Danes order names. */
  debtorPlace: number;
  /** What a search looks at: the number as it is written, and the debtor's name, folded. */
  digits: string;
  name: string;
}

/** The rows of a list, got ready. @param fold how texts are written for a search, where like looks alike */
export function toItems(rows: readonly CaseRow[], today: CalendarDate, fold: (text: string) => string): CaseItem[] {
  const places = namePlaces(rows.map(({ debtorName }) => debtorName));
  const folded = new Map([...places.keys()].map((name) => [name, fold(name)]));
  const now = dayNumber(today);
  return rows.map((row) => {
    const group = groupOf(row.state);
    return {
      row,
      group,
      overdue: row.dueDate === null || group === 'closed' ? null : now - dayNumber(row.dueDate),
      total: sum([row.principal, row.charges]),
      debtorPlace: places.get(row.debtorName) ?? 0,
      digits: String(row.number),
      name: folded.get(row.debtorName) ?? '',
    };
  });
}
