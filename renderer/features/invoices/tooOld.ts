import type { CalendarDate } from '../../../src/claim/date';
import type { InvoiceRow } from '../../../src/ipc/views';

/**
 * Whether only the cut-off date keeps the invoice from starting by itself: it was due before, and nobody has activated it.
 * What a person has answered, or what never becomes a case, has other reasons.
 */
export const isTooOld = (
  { dueDate, caseState }: Pick<InvoiceRow, 'dueDate' | 'caseState'>,
  startFrom: CalendarDate,
): boolean => (caseState === 'found' || caseState === 'watched') && dueDate !== null && dueDate < startFrom;
