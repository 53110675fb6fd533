import type { CalendarDate } from '../claim/date';
import { danishLaw } from '../claim/figures/danishLaw';
import { ZERO, type Ore } from '../claim/money';
import { claimedChargesOpen, claimOf } from './claimOf';
import { isKnown, next } from './next';
import type { ProcedurePolicy, StepKind } from './policy';
import { counts, type Procedure } from './state';

/** A step with its day. */
export interface StepOn {
  kind: StepKind;
  /** Null for a letter of others that took no step's place. */
  level: number | null;
  on: CalendarDate;
}

/** The latest letter that counts, or the handover; of two on a day the one told last. */
export function lastStep({ sent }: Pick<Procedure, 'sent'>): StepOn | null {
  const last = sent
    .filter(counts)
    .reduce<Procedure['sent'][number] | null>(
      (latest, step) => (latest === null || step.sentOn >= latest.sentOn ? step : latest),
      null,
    );
  return last && { kind: last.kind, level: last.level, on: last.sentOn };
}

/** Reasons that follow each other before a step: the grace, the start, a pause, the deadline of the letter before. */
const MOST_WAITS = 60;

/** The step that comes next and the first day on which only the run is waited for; null where no time brings one. */
export function nextStep(state: Procedure, policy: ProcedurePolicy, today: CalendarDate): StepOn | null {
  let day = today;
  for (let wait = 0; wait < MOST_WAITS; wait += 1) {
    const found = next(state, policy, day);
    if (found.wait === null) return { kind: found.due.kind, level: found.due.level, on: day };
    if (found.wait.until === null || found.wait.until <= day) return null;
    day = found.wait.until;
  }
  return null;
}

/** What is open of the principal, and of the charges that were claimed. Interest that only ran is not among them. */
export function openAmounts(state: Procedure, today: CalendarDate): { principal: Ore; charges: Ore } {
  if (!isKnown(state)) return { principal: ZERO, charges: ZERO };
  const { invoice, sent, payments, credits, settlement } = state;
  const untouched = sent.length === 0 && payments.length === 0 && credits.length === 0;
  if (untouched) return { principal: invoice.principal, charges: ZERO };
  const claim = claimOf(state, today, danishLaw);
  const dropped = settlement === 'covered' || settlement === 'credited';
  return { principal: claim.open.principal, charges: dropped ? ZERO : claimedChargesOpen(claim) };
}
