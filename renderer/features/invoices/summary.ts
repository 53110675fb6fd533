import { add, ZERO, type Ore } from '../../../src/claim/money';
import type { InvoiceRow } from '../../../src/ipc/views';
import type { InvoiceItem } from './item';

export interface Summary {
  /** Rows that may be reminded now. */
  ready: number;
  /** Open amounts of the Danish rows whose balance is read. */
  open: Ore;
  read: number;
  all: number;
  /** The row longest overdue. */
  oldest: InvoiceRow | null;
}

/** The figures above the list. */
export function summarize(items: InvoiceItem[]): Summary {
  const summary: Summary = { ready: 0, open: ZERO, read: 0, all: items.length, oldest: null };
  for (const { row, action } of items) {
    if (action.kind === 'remind') summary.ready += 1;
    if (row.open !== null) {
      summary.read += 1;
      if (row.currency === 'DKK') summary.open = add(summary.open, row.open);
    }
    if (row.daysOverdue > (summary.oldest?.daysOverdue ?? 0)) summary.oldest = row;
  }
  return summary;
}
