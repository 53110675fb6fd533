import type { CalendarDate } from '../claim/date';
import type { Ore } from '../claim/money';
import type { Account, OnDay } from './account';

/** All that the figures of a company are reckoned from. Only invoices in kroner that still stand in the books. */
export interface Facts {
  today: CalendarDate;
  /** The day the overdue invoices were first fetched; null before. */
  knownSince: CalendarDate | null;
  /** Overdue now, by due date (null where the books have none). `unread`: how many count with their whole amount. */
  overdue: readonly { dueDate: CalendarDate | null; count: number; open: Ore; unread: number }[];
  /** How many are overdue in other currencies. */
  foreign: number;
  /** Of every invoice a letter was sent about. */
  accounts: readonly Account[];
  /** What was invoiced, by the invoices' days. Any order. */
  invoiced: readonly OnDay[];
  /** What of that was settled, on the day it was; never before the day it was invoiced. Any order. */
  settled: readonly OnDay[];
}
