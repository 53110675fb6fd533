/** Which rows are selected, and from which a range is counted. */
export interface Selection {
  chosen: ReadonlySet<string>;
  /** The row pressed last without Shift; null before any. */
  anchor: string | null;
}

export const noSelection: Selection = { chosen: new Set(), anchor: null };

/** Selects a row, or no longer. */
export function toggleOne({ chosen }: Selection, guid: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(guid)) next.add(guid);
  return { chosen: next, anchor: guid };
}

/**
 * Selects all rows from the anchor to a row, both included. Without an anchor on the list, the row alone.
 * @param order the rows as they are shown
 */
export function selectRange({ chosen, anchor }: Selection, guid: string, order: readonly string[]): Selection {
  const to = order.indexOf(guid);
  const from = anchor === null ? -1 : order.indexOf(anchor);
  if (to === -1 || from === -1) return { chosen: new Set(chosen).add(guid), anchor: guid };
  const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: new Set([...chosen, ...between]), anchor };
}

/** Selects every row shown, or none of them where all are selected already. Rows not shown stay as they are. */
export function toggleAll({ chosen, anchor }: Selection, order: readonly string[]): Selection {
  const all = order.every((guid) => chosen.has(guid));
  const shown = new Set(order);
  const hidden = [...chosen].filter((guid) => !shown.has(guid));
  return { chosen: new Set(all ? hidden : [...hidden, ...order]), anchor };
}

/** The selection without rows that are gone. The same object where none is, so that nothing is drawn anew. */
export function keepOnly(selection: Selection, present: ReadonlySet<string>): Selection {
  if ([...selection.chosen].every((guid) => present.has(guid))) return selection;
  return { ...selection, chosen: new Set([...selection.chosen].filter((guid) => present.has(guid))) };
}
