import { isStep } from '../../src/letter/letter';
import { isGone } from '../appError';
import { refuseClockAhead } from '../jobs/clock';
import type { Desk } from '../jobs/desk';
import type { OutboxRow } from '../store/outboxRow';
import { cancelLetter } from './cancelLetter';
import { readDebtor, readFresh } from './freshFacts';
import { mailReminder, settleMailing } from './mailReminder';
import { deliverOwn, settleOwn } from './ownLetter';
import { ownReminder } from './ownReminder';
import { reserveInDinero } from './reserveInDinero';
import { reasonToStop, reasonToStopOther } from './reasonToStop';

/**
 * Carries one row of the outbox to its end: look, take its place in Dinero, send, with each stage recorded before the act
 * that follows. It may be called again after any interruption. What was done already is read from Dinero, where our reminder
 * is known by the reference in its text, and from the outbox, so that nothing is done twice.
 * @throws AppError where Dinero or the mail server did not answer or refused; the row stays as it was recorded
 */
export async function sendLetter(desk: Desk, row: OutboxRow): Promise<OutboxRow> {
  const throughDinero = row.channel === 'dinero';
  if (row.stage === 'mailing') return throughDinero ? settleMailing(desk, row) : settleOwn(desk, row);
  const fresh = await readFresh(desk, row.invoiceGuid, 'person').catch((error: unknown) => {
    if (isGone(error)) return null;
    throw error;
  });
  refuseClockAhead(desk);
  if (fresh === null) return cancelLetter(desk, row, null, 'deleted');
  const debtor = await readDebtor(desk, fresh.invoice.debtorGuid, 'person');
  const found = row.books === 'none' ? null : ownReminder(fresh.reminders, row);
  const reason = isStep(row.kind)
    ? reasonToStop(desk, row, fresh, debtor, found)
    : reasonToStopOther(desk, row, fresh, debtor);
  if (reason !== null) return cancelLetter(desk, row, found, reason);
  const placed =
    row.books === 'none'
      ? desk.outbox.advance(row.id, { state: 'sending', stage: 'booked' })
      : await reserveInDinero(desk, row, fresh, found);
  if (placed.state === 'cancelled') return placed;
  return throughDinero ? mailReminder(desk, placed) : deliverOwn(desk, placed);
}
