import type { DebtorColumn } from '../../../src/debtors/list';

/** Columns of figures, which stand to the right. */
export const rightAligned: ReadonlySet<DebtorColumn> = new Set(['overdue', 'open', 'oldest', 'daysLate']);
