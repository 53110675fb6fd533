import type { CalendarDate } from '../../src/claim/date';
import type { Ore } from '../../src/claim/money';
import type { Debtor } from '../../src/dinero/model';
import type { OutboxState, Stage } from '../../src/ipc/views';
import type { CaseState } from '../../src/procedure/standing';
import { fromFlag } from './flags';
import { toInvoice, type InvoiceRow, type KnownInvoice } from './invoiceRow';

/** All that is known about an invoice without asking Dinero. Null is "not read". */
export interface OverdueInvoice {
  invoice: KnownInvoice;
  debtor: Pick<Debtor, 'guid' | 'isPerson' | 'cvr' | 'ean' | 'email' | 'country' | 'insolvent' | 'deleted'> | null;
  balance: {
    paid: Ore;
    remaining: Ore;
    totalWithReminders: Ore;
    /** What vouchers such as credit notes settled, of `paid`. */
    paidByVoucher: Ore;
    readAt: string;
  } | null;
  reminders: {
    /** When Dinero's reminders of the invoice were read; null if never. */
    readAt: string | null;
    /** Days of the booked reminders, in Dinero or sent from here, oldest first. */
    bookedOn: CalendarDate[];
    lastTotal: Ore | null;
    /** Whether a draft lies in Dinero that is not the outbox's. */
    foreignDraft: boolean;
  };
  dispute: { since: string; note: string } | null;
  /** Where its procedure stands; null where it has none. */
  caseState: CaseState | null;
  /** The newest sending that was not cancelled. */
  outbox: { id: number; level: number; state: OutboxState; stage: Stage; reason: string | null } | null;
}

/** A row of the query: of a joined table that has none, the first of these columns is null, and with it the rest. */
export type OverdueRow = InvoiceRow &
  (
    | {
        knownDebtor: string;
        isPerson: number;
        cvr: string | null;
        ean: string | null;
        email: string | null;
        country: string;
        insolvent: number;
        debtorDeleted: number;
      }
    | { knownDebtor: null }
  ) &
  (
    | { balanceReadAt: string; paid: Ore; remaining: Ore; totalWithReminders: Ore; paidByVoucher: Ore }
    | { balanceReadAt: null }
  ) &
  ({ remindersReadAt: string; bookedOn: string; lastTotal: Ore | null } | { remindersReadAt: null }) &
  ({ disputedSince: string; disputeNote: string } | { disputedSince: null }) &
  (
    { outboxId: number; level: number; state: OutboxState; stage: Stage; reason: string | null } | { outboxId: null }
  ) & {
    caseState: CaseState | null;
    unread: string;
    foreignDraft: number;
  };

export const toOverdue = (row: OverdueRow): OverdueInvoice => ({
  invoice: toInvoice(row),
  debtor:
    row.knownDebtor === null
      ? null
      : {
          guid: row.knownDebtor,
          isPerson: fromFlag(row.isPerson),
          cvr: row.cvr,
          ean: row.ean,
          email: row.email,
          country: row.country,
          insolvent: fromFlag(row.insolvent),
          deleted: fromFlag(row.debtorDeleted),
        },
  balance:
    row.balanceReadAt === null
      ? null
      : {
          paid: row.paid,
          remaining: row.remaining,
          totalWithReminders: row.totalWithReminders,
          paidByVoucher: row.paidByVoucher,
          readAt: row.balanceReadAt,
        },
  reminders: { ...booked(row), readAt: row.remindersReadAt, foreignDraft: fromFlag(row.foreignDraft) },
  dispute: row.disputedSince === null ? null : { since: row.disputedSince, note: row.disputeNote },
  caseState: row.caseState,
  outbox:
    row.outboxId === null
      ? null
      : { id: row.outboxId, level: row.level, state: row.state, stage: row.stage, reason: row.reason },
});

/** Joins Dinero's booked reminders, as summed up when they were read, with those sent since. */
function booked(row: OverdueRow): Pick<OverdueInvoice['reminders'], 'bookedOn' | 'lastTotal'> {
  const known = row.remindersReadAt === null ? [] : (JSON.parse(row.bookedOn) as CalendarDate[]);
  const lastTotal = row.remindersReadAt === null ? null : row.lastTotal;
  const sent = row.unread === '[]' ? [] : (JSON.parse(row.unread) as { day: CalendarDate; total: Ore }[]);
  const lastSent = sent.at(-1);
  if (lastSent === undefined) return { bookedOn: known, lastTotal };
  return {
    bookedOn: [...known, ...sent.map(({ day }) => day)].sort(),
    lastTotal: lastSent.day >= (known.at(-1) ?? '') ? lastSent.total : lastTotal,
  };
}
