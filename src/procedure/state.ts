import type { CalendarDate } from '../claim/date';
import type { Ore } from '../claim/money';
import type { EventOf } from './events';
import type { ClosingReason, Credit, Instalment, InvoiceFacts, Payment } from './fields';
import type { StepKind } from './policy';

/** Where the procedure of an invoice has come to. `watched`: known, but not found overdue yet. */
export type Standing = 'watched' | 'found' | 'active' | 'inactive';

/** `continue` and `covered` are a person's answers to `decision`. */
export type Settlement = EventOf<'settlement-changed'>['to'] | 'continue' | 'covered';

/** A letter that was sent, by us or by others, or the handover. */
export interface SentStep {
  /** Null for a letter of others that took no step's place. */
  level: number | null;
  kind: StepKind;
  notice: boolean;
  /** The day it was sent, from which everything counts; not the day it was decided. */
  sentOn: CalendarDate;
  fee: Ore;
  interest: Ore;
  compensation: Ore;
  deadline: CalendarDate | null;
  ref: string | null;
  elsewhere: boolean;
  /** A mail that came back is no letter sent: it charges nothing and its level is offered again. */
  bounced: boolean;
  /** A reminder that was deleted in the books, or a handover that was taken back. */
  takenBack: boolean;
}

/** A step that was decided and waits to be sent. */
export type PendingStep = EventOf<'step-decided'>;

/** The procedure of one invoice: all that follows from its events, and nothing else. */
export interface Procedure {
  /** As it is now; null before the invoice came into sight. */
  invoice: InvoiceFacts | null;
  standing: Standing;
  foundOn: CalendarDate | null;
  /** Oldest first. */
  sent: readonly SentStep[];
  pending: PendingStep | null;
  payments: readonly Payment[];
  credits: readonly Credit[];
  settlement: Settlement;
  disputedSince: CalendarDate | null;
  hold: { since: CalendarDate; until: CalendarDate | null; reason: string } | null;
  /** The last day on which the debtor has promised to pay. */
  promisedBy: CalendarDate | null;
  plan: { since: CalendarDate; instalments: readonly Instalment[] } | null;
  handedOverOn: CalendarDate | null;
  closed: { on: CalendarDate; reason: ClosingReason } | null;
  /** The latest day of any event. */
  lastDay: CalendarDate | null;
}

/** Before anything has happened. */
export const noProcedure: Procedure = {
  invoice: null,
  standing: 'watched',
  foundOn: null,
  sent: [],
  pending: null,
  payments: [],
  credits: [],
  settlement: 'open',
  disputedSince: null,
  hold: null,
  promisedBy: null,
  plan: null,
  handedOverOn: null,
  closed: null,
  lastDay: null,
};

/** A procedure whose invoice is known. */
export type KnownProcedure = Procedure & { invoice: InvoiceFacts };

/** Whether a letter counts: neither come back nor taken back. */
export const counts = ({ bounced, takenBack }: SentStep): boolean => !bounced && !takenBack;

/** The level reached by letters that count; 0 before the first. */
export const levelOf = (state: Procedure): number =>
  state.sent.reduce((highest, step) => (counts(step) ? Math.max(highest, step.level ?? 0) : highest), 0);
