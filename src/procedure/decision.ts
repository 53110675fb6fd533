import type { CalendarDate } from '../claim/date';
import type { ProcedureEvent } from './events';
import type { Statement, StatementOf, WaitCode } from './explanations/catalogue';

/** Why nothing follows now. */
export interface Wait {
  why: StatementOf<WaitCode>;
  /** The first day on which the reason no longer stands, where time alone lifts it. */
  until: CalendarDate | null;
}

/** Why a command was refused. Where a wait stands against it, the same wait. */
export interface Refusal {
  why: Statement;
  until: CalendarDate | null;
}

/** What follows from a command. */
export type Decision = { ok: true; events: ProcedureEvent[] } | { ok: false; refusal: Refusal };

export const accept = (...events: ProcedureEvent[]): Decision => ({ ok: true, events });

export const refuse = (why: Statement, until: CalendarDate | null = null): Decision => ({
  ok: false,
  refusal: { why, until },
});

export const wait = (why: StatementOf<WaitCode>, until: CalendarDate | null = null): Wait => ({ why, until });
