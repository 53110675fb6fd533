import type { Desk } from '../jobs/desk';
import type { OutboxRow } from '../store/outboxRow';
import { cancelLetter } from './cancelLetter';
import { lookAnew } from './lookAnew';
import { mailReminder, settleMailing } from './mailReminder';
import { deliverOwn, settleOwn } from './ownLetter';
import { reserveInDinero } from './reserveInDinero';

/**
 * Carries one row of the outbox to its end: look, take its place in Dinero, send, with each stage recorded before the act
 * that follows. It may be called again after any interruption. What was done already is read from Dinero, where our reminder
 * is known by the reference in its text, and from the outbox, so that nothing is done twice.
 * @throws AppError where Dinero or the mail server did not answer or refused; the row stays as it was recorded
 */
export async function sendLetter(desk: Desk, row: OutboxRow): Promise<OutboxRow> {
  const throughDinero = row.channel === 'dinero';
  if (row.stage === 'mailing') return throughDinero ? settleMailing(desk, row) : settleOwn(desk, row);
  const { fresh, found, reason } = await lookAnew(desk, row);
  if (fresh === null || reason !== null) return cancelLetter(desk, row, found, reason ?? 'deleted');
  const placed =
    row.books === 'none'
      ? desk.outbox.advance(row.id, { state: 'sending', stage: 'booked' })
      : await reserveInDinero(desk, row, fresh, found);
  if (placed.state === 'cancelled') return placed;
  return throughDinero ? mailReminder(desk, placed) : deliverOwn(desk, placed);
}
