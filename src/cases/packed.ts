import type { CalendarDate } from '../claim/date';
import { ZERO } from '../claim/money';
import type { CaseList, CaseRow } from '../ipc/caseListViews';
import type { StepOn } from '../procedure/outlook';
import type { StepKind } from '../procedure/policy';

/** Puts rows into columns, and each debtor once. */
export function packCases(today: CalendarDate, rows: readonly CaseRow[]): CaseList {
  const places = new Map<string, number>();
  const debtors: CaseList['debtors'] = [];
  const placeOf = ({ debtorName: name, debtorKind: kind }: CaseRow): number => {
    const key = `${kind} ${name}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, debtors.length);
    return debtors.push({ name, kind }) - 1;
  };
  return {
    today,
    cases: {
      guid: rows.map(({ guid }) => guid),
      number: rows.map(({ number }) => number),
      debtor: rows.map(placeOf),
      dueDate: rows.map(({ dueDate }) => dueDate),
      state: rows.map(({ state }) => state),
      lastKind: rows.map(({ last }) => last?.kind ?? null),
      lastLevel: rows.map(({ last }) => last?.level ?? null),
      lastOn: rows.map(({ last }) => last?.on ?? null),
      nextKind: rows.map(({ next }) => next?.kind ?? null),
      nextLevel: rows.map(({ next }) => next?.level ?? null),
      nextOn: rows.map(({ next }) => next?.on ?? null),
      principal: rows.map(({ principal }) => principal),
      charges: rows.map(({ charges }) => charges),
    },
    debtors,
  };
}

const stepOf = (
  kind: StepKind | null | undefined,
  level: number | null | undefined,
  on: CalendarDate | null | undefined,
): StepOn | null => (kind == null || on == null ? null : { kind, level: level ?? null, on });

/** The rows that were put into columns. */
export function unpackCases({ debtors, cases }: CaseList): CaseRow[] {
  return cases.guid.map((guid, at) => {
    const debtor = debtors[cases.debtor[at] ?? -1];
    return {
      guid,
      number: cases.number[at] ?? 0,
      debtorName: debtor?.name ?? '',
      debtorKind: debtor?.kind ?? 'unknown',
      dueDate: cases.dueDate[at] ?? null,
      state: cases.state[at] ?? 'watched',
      last: stepOf(cases.lastKind[at], cases.lastLevel[at], cases.lastOn[at]),
      next: stepOf(cases.nextKind[at], cases.nextLevel[at], cases.nextOn[at]),
      principal: cases.principal[at] ?? ZERO,
      charges: cases.charges[at] ?? ZERO,
    };
  });
}
