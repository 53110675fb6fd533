import type { InvoiceRow } from '../../../src/ipc/views';
import { MOST_REMINDERS } from '../../../src/procedure/requirements';

type Row = Pick<InvoiceRow, 'caseState' | 'open' | 'reminders'>;

/** Letters beside the reminder that may make sense of an invoice. Whether one may go is said where it is looked at. */
export function furtherLetters({ caseState, open, reminders }: Row): ('notice' | 'plan' | 'thanks')[] {
  const isPaid = open !== null && open <= 0;
  const isReminded = reminders.count >= MOST_REMINDERS && caseState !== 'handed-over' && caseState !== 'closed';
  return [
    ...(isReminded && !isPaid ? (['notice'] as const) : []),
    ...(caseState === 'payment-plan' ? (['plan'] as const) : []),
    ...(isPaid ? (['thanks'] as const) : []),
  ];
}
