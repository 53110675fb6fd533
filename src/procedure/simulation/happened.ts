import { parseDate } from '../../claim/date';
import type { Command } from '../commands';
import type { Happening, SimulatedInvoice } from './simulationFile';

/** The invoice as it comes into sight. */
export const registration = ({
  invoiceDate,
  dueDate,
  dueDateAgreed,
  amount,
  currency,
  debtor,
}: SimulatedInvoice): Command => ({
  type: 'register',
  invoice: { principal: amount, currency, invoiceDate, dueDate, debtor: debtor.kind, dueDateAgreed },
});

/** What a happening asks of the procedure. */
export function commandOf({ date, type, amount, until, value }: Happening): Command | null {
  switch (type) {
    case 'payment':
      return amount && { type: 'see-payment', payment: { date, amount, ref: null, designated: value === 'principal' } };
    case 'paymentReversed':
      return { type: 'reverse-payment', amount, ref: null };
    case 'creditNote':
      return amount && { type: 'see-credit', credit: { date, amount, ref: null } };
    case 'dispute':
      return { type: 'dispute', note: value ?? '' };
    case 'disputeCleared':
      return { type: 'clear-dispute' };
    case 'hold':
      return { type: 'hold', reason: value ?? '', until };
    case 'resume':
      return { type: 'resume' };
    case 'activate':
      return { type: 'activate', by: 'person' };
    case 'deactivate':
      return { type: 'deactivate' };
    case 'dueDateMoved': {
      const dueDate = until ?? (value === null ? undefined : parseDate(value));
      return dueDate === undefined ? null : { type: 'move-due-date', dueDate };
    }
    case 'bounce':
      return { type: 'bounce' };
    case 'feesDecision':
      return { type: 'decide-fees', decision: value === 'cover' ? 'cover' : 'continue' };
  }
}
