import type { CalendarDate } from '../claim/date';
import type { Ore } from '../claim/money';
import type { RemindedInvoice } from './account';

/** An amount on a day. */
export interface OnDay {
  day: CalendarDate;
  amount: Ore;
}

/** All that the figures of a company are reckoned from. Only invoices in kroner that still stand in the books. */
export interface Facts {
  today: CalendarDate;
  /** The day the overdue invoices were first fetched; null before. */
  knownSince: CalendarDate | null;
  /** Overdue now, by due date (null where the books have none). `unread`: how many count with their whole amount. */
  overdue: readonly { dueDate: CalendarDate | null; count: number; open: Ore; unread: number }[];
  /** How many are overdue in other currencies. */
  foreign: number;
  /** Every invoice a letter was sent about. */
  reminded: readonly RemindedInvoice[];
  /** What was invoiced, by the invoices' days. Any order. */
  invoiced: readonly OnDay[];
  /** What of that was settled, on the day it was; never before the day it was invoiced. Any order. */
  settled: readonly OnDay[];
}
