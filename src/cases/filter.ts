import { caseGroups, type CaseGroup } from './groups';
import type { CaseItem } from './item';

/** What a search looks at, column by column: fifty thousand objects lie too far apart to be visited with each key. */
interface Columns {
  /** Place among the groups. */
  group: Uint8Array;
  /** Place among the names. */
  debtor: Int32Array;
  digits: readonly string[];
  /** Folded, by the debtor's place. */
  names: readonly string[];
}

/** Made once of each list, and gone with it. */
const known = new WeakMap<readonly CaseItem[], Columns>();

function columnsOf(items: readonly CaseItem[]): Columns {
  const there = known.get(items);
  if (there !== undefined) return there;
  const names = Array.from({ length: items.reduce((most, item) => Math.max(most, item.debtorPlace + 1), 0) }, () => '');
  for (const { debtorPlace, name } of items) names[debtorPlace] = name;
  const columns = {
    group: Uint8Array.from(items, ({ group }) => caseGroups.indexOf(group)),
    debtor: Int32Array.from(items, ({ debtorPlace }) => debtorPlace),
    digits: items.map(({ digits }) => digits),
    names,
  };
  known.set(items, columns);
  return columns;
}

/** The cases of these groups in which every word of the search occurs, in their order. @param words folded */
export function filterCases(
  items: readonly CaseItem[],
  groups: readonly CaseGroup[],
  words: readonly string[],
): CaseItem[] {
  const { group, debtor, digits, names } = columnsOf(items);
  const wanted = caseGroups.map((one) => groups.includes(one));
  const finders = words.map((word) => ({
    word,
    inName: Uint8Array.from(names, (name) => Number(name.includes(word))),
    isNumber: /^\d+$/.test(word),
  }));
  return items.filter((_, at) => {
    if (wanted[group[at] ?? -1] !== true) return false;
    for (const { word, inName, isNumber } of finders)
      if (inName[debtor[at] ?? -1] !== 1 && !(isNumber && digits[at]?.includes(word))) return false;
    return true;
  });
}

/** How many cases are in each group. */
export function countGroups(items: readonly CaseItem[]): Record<CaseGroup, number> {
  const counts = Object.fromEntries(caseGroups.map((group) => [group, 0])) as Record<CaseGroup, number>;
  for (const { group } of items) counts[group] += 1;
  return counts;
}
