import { createSortedRowModel, rowSortingFeature, tableFeatures } from '@tanstack/react-table';

const danish = new Intl.Collator('da', { numeric: true });

/** How the lists sort: figures by size, names as Danes do, days by time. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: {
    number: (a, b, id) => a.getValue<number>(id) - b.getValue<number>(id),
    danish: (a, b, id) => danish.compare(a.getValue<string>(id), b.getValue<string>(id)),
    // Days are written so that the order of letters is the order of time, and need no collator.
    day: (a, b, id) => (a.getValue<string>(id) < b.getValue<string>(id) ? -1 : 1),
  },
});
