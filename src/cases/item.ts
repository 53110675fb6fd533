import type { CalendarDate } from '../claim/date';
import { dayNumber } from '../claim/dayNumber';
import { sum, type Ore } from '../claim/money';
import type { CaseRow } from '../ipc/caseListViews';
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
  /** Number and debtor, folded. */
  haystack: string;
}

const danish = new Intl.Collator('da', { numeric: true });

/** Each name's place among all names; comparing as Danes do is slow, so each name is placed once and not each row. */
function placesOf(names: Iterable<string>): Map<string, number> {
  return new Map([...new Set(names)].sort((a, b) => danish.compare(a, b)).map((name, place) => [name, place]));
}

/** The rows of a list, got ready. @param fold how texts are written for a search, where like looks alike */
export function toItems(rows: readonly CaseRow[], today: CalendarDate, fold: (text: string) => string): CaseItem[] {
  const places = placesOf(rows.map(({ debtorName }) => debtorName));
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
      haystack: `${row.number} ${folded.get(row.debtorName) ?? ''}`,
    };
  });
}
