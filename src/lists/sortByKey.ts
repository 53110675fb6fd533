/** How a list is sorted: by a column, and from which end. */
export interface Sorting<Column extends string> {
  by: Column;
  desc: boolean;
}

/** What a press of a column's header makes of it: the column upwards, then downwards. */
export const pressed = <Column extends string>(sort: Sorting<Column>, by: Column): Sorting<Column> => ({
  by,
  desc: sort.by === by && !sort.desc,
});

/**
 * The items by a key, which is asked for once of each.
 * @param key null lies last in both directions
 * @param tie the order of those whose keys are the same
 */
export function sortByKey<T>(
  items: readonly T[],
  key: (item: T) => number | string | null,
  desc: boolean,
  tie: (a: T, b: T) => number,
): T[] {
  const sign = desc ? -1 : 1;
  return items
    .map((item) => ({ item, value: key(item) }))
    .sort((a, b) => {
      if (a.value === b.value) return tie(a.item, b.item);
      if (a.value === null) return 1;
      if (b.value === null) return -1;
      return a.value < b.value ? -sign : sign;
    })
    .map(({ item }) => item);
}
