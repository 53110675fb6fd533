/** Height of a row in pixels; grid.css draws it so. */
export const ROW_HEIGHT = 46;
/** Height of the sticky header, which covers the top of the list. */
export const HEADER_HEIGHT = 36;
/** Rows drawn above and below those in sight. */
const AROUND = 5;

/** What of a list lies in sight. */
export interface Sight {
  /** Index of the first row in sight, were the list long enough. */
  first: number;
  /** Rows that are in sight at once, wholly or in part. */
  rows: number;
}

/** @param scrolled pixels above the top of the element @param height of the element in pixels, with its header */
export function sightOf(scrolled: number, height: number): Sight {
  return {
    first: Math.max(0, Math.floor(scrolled / ROW_HEIGHT)),
    rows: Math.max(1, Math.ceil((height - HEADER_HEIGHT) / ROW_HEIGHT) + 1),
  };
}

/** The rows that are drawn: those in sight and a few around. A list that has become shorter is drawn from its end. */
export function drawnRows({ first, rows }: Sight, count: number): { index: number; top: number }[] {
  const begin = Math.max(0, Math.min(first, count - rows) - AROUND);
  const end = Math.min(count, Math.min(first, Math.max(0, count - rows)) + rows + AROUND);
  return Array.from({ length: Math.max(0, end - begin) }, (_, place) => ({
    index: begin + place,
    top: (begin + place) * ROW_HEIGHT,
  }));
}

/** Where a list has to be scrolled to so that a row is wholly in sight; the same place where it is. */
export function scrollFor(index: number, scrolled: number, height: number): number {
  const top = index * ROW_HEIGHT;
  const lowest = top + ROW_HEIGHT - (height - HEADER_HEIGHT);
  return Math.min(top, Math.max(scrolled, lowest));
}
