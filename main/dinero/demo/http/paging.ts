import { json, type Answer } from './answer';
import type { Query } from './query';

const MOST = 1000;
const USUAL = 100;

/** One page of the rows: `page` counts from 0, `pageSize` is 100 unless told and at most 1000. */
export function pageOf<T>(rows: readonly T[], query: Query, show: (row: T) => unknown): Answer {
  const pageSize = query.whole('pageSize', USUAL, 1, MOST);
  const page = query.whole('page', 0, 0, 2 ** 31 - 1);
  const shown = rows.slice(page * pageSize, (page + 1) * pageSize);
  return json({
    Collection: shown.map(show),
    Pagination: {
      MaxPageSizeAllowed: MOST,
      PageSize: pageSize,
      Result: shown.length,
      // Despite its name: all rows of the query, before they are cut into pages.
      ResultWithoutFilter: rows.length,
      Page: page,
    },
  });
}
