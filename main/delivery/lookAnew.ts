import type { Reminder } from '../../src/dinero/model';
import { isStep } from '../../src/letter/letter';
import type { RequirementCode } from '../../src/procedure/requirements';
import { isGone } from '../appError';
import { refuseClockAhead } from '../jobs/clock';
import type { Desk } from '../jobs/desk';
import type { OutboxRow } from '../store/outboxRow';
import { readDebtor, readFresh, type FreshFacts } from './freshFacts';
import { ownReminder } from './ownReminder';
import { reasonToStop, reasonToStopOther } from './reasonToStop';

/** A row looked at right before an act: what Dinero says now, and whether it may go on. */
export interface Look {
  /** Null where the invoice is gone. */
  fresh: FreshFacts | null;
  /** Its own reminder in Dinero; null where there is none. */
  found: Reminder | null;
  /** Why it must stop; null where it may go on. */
  reason: RequirementCode | null;
}

/** Reads what a row is about from Dinero, and holds it against what was approved. @throws AppError `dinero-…`, `clock-…` */
export async function lookAnew(desk: Desk, row: OutboxRow): Promise<Look> {
  const fresh = await readFresh(desk, row.invoiceGuid, 'person').catch((error: unknown) => {
    if (isGone(error)) return null;
    throw error;
  });
  refuseClockAhead(desk);
  if (fresh === null) return { fresh, found: null, reason: 'deleted' };
  const debtor = await readDebtor(desk, fresh.invoice.debtorGuid, 'person');
  const found = row.books === 'none' ? null : ownReminder(fresh.reminders, row);
  const reason = isStep(row.kind)
    ? reasonToStop(desk, row, fresh, debtor, found)
    : reasonToStopOther(desk, row, fresh, debtor);
  return { fresh, found, reason };
}
