import type { CalendarDate } from '../claim/date';
import type { DebtorKind } from '../claim/facts';
import type { LawFigures } from '../claim/figures/lawFigures';
import type { Ore } from '../claim/money';
import type { ProcedurePolicy } from './policy';

/** All that a decision needs besides the history: nothing in the domain asks for the time or reads a thing. */
export interface Context {
  /** The calendar date in Copenhagen. */
  today: CalendarDate;
  /** The latest day on which the company's procedures were run; null before the first. A day before it is refused. */
  lastRun: CalendarDate | null;
  policy: ProcedurePolicy;
  /** The law's figures. */
  figures: LawFigures;
  debtor: {
    kind: DebtorKind;
    /** Deleted in the books. */
    gone: boolean;
    /** Bankrupt, dissolved or ceased. */
    insolvent: boolean;
  };
  /** What the books say is left to pay, charges included, and the day they were asked; null where they were not. */
  balance: { remaining: Ore; readOn: CalendarDate } | null;
  /**
   * Days of fee-bearing reminders on the debtor's other invoices in the same unbroken arrears, where the company counts
   * the three fees per relationship (renteloven § 9b(2), 2nd sentence). Empty: they are counted per invoice.
   */
  arrearsReminders: readonly CalendarDate[];
}
