import { caseGroups, type CaseGroup } from './groups';
import type { CaseItem } from './item';

/** The cases of these groups in which every word of the search occurs, in their order. @param words folded */
export function filterCases(
  items: readonly CaseItem[],
  groups: readonly CaseGroup[],
  words: readonly string[],
): CaseItem[] {
  const wanted = new Set(groups);
  return items.filter(({ group, haystack }) => wanted.has(group) && words.every((word) => haystack.includes(word)));
}

/** How many cases are in each group. */
export function countGroups(items: readonly CaseItem[]): Record<CaseGroup, number> {
  const counts = Object.fromEntries(caseGroups.map((group) => [group, 0])) as Record<CaseGroup, number>;
  for (const { group } of items) counts[group] += 1;
  return counts;
}
