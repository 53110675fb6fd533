import type { CalendarDate } from '../../claim/date';
import type { LawFigures } from '../../claim/figures/lawFigures';
import type { ProcedurePolicy } from '../policy';
import type { KnownProcedure } from '../state';

/** What is asked when looking for a reason to wait. */
export interface Situation {
  state: KnownProcedure;
  /** As it is for this kind of debtor. */
  policy: ProcedurePolicy;
  today: CalendarDate;
  figures: LawFigures;
  arrearsReminders: readonly CalendarDate[];
  /** A person may send before the policy's day, never before the law's. */
  early: boolean;
}
