import type { CalendarDate } from '../claim/date';
import type { Ore } from '../claim/money';
import type { StepKind } from './policy';
import type { Actor, ClosingReason, Credit, Instalment, InvoiceFacts, Payment } from './fields';

/** What a letter charged. */
export interface ChargedAmounts {
  fee: Ore;
  interest: Ore;
  compensation: Ore;
}

/** Everything that can be asked of a procedure. */
export type Command =
  // Into sight, and whether it runs
  | { type: 'register'; invoice: InvoiceFacts }
  | { type: 'find' }
  | { type: 'activate'; by: Actor }
  | { type: 'start-by-itself' }
  | { type: 'deactivate' }
  | { type: 'withdraw-answer' }
  // Letters: decided first, confirmed once they have left, or dropped
  | { type: 'remind' | 'give-notice' | 'hand-over'; by: Actor }
  /**
   * `deadline`: what the letter says, where that is later than the law's. `step`: which it was, where it had fallen away
   * before anybody knew that the letter was out.
   */
  | {
      type: 'confirm';
      sentOn: CalendarDate;
      charged: ChargedAmounts | null;
      ref: string | null;
      deadline?: CalendarDate;
      step?: { level: number; kind: StepKind; notice: boolean; principalOpen: Ore } | null;
    }
  | { type: 'drop'; reason: string }
  | { type: 'see-reminder'; sentOn: CalendarDate; charged: ChargedAmounts; ref: string | null }
  | { type: 'withdraw-reminder'; ref: string }
  /** The letter of a level came back; of the latest one where none is named. */
  | { type: 'bounce'; level?: number }
  // Pauses
  | { type: 'hold'; reason: string; until: CalendarDate | null }
  | { type: 'resume' }
  | { type: 'dispute'; note: string }
  | { type: 'clear-dispute' }
  | { type: 'promise'; until: CalendarDate }
  | { type: 'agree-plan'; instalments: Instalment[] }
  | { type: 'end-plan' }
  // What the books say
  | { type: 'see-payment'; payment: Payment }
  | { type: 'reverse-payment'; amount: Ore | null; ref: string | null }
  | { type: 'see-credit'; credit: Credit }
  | { type: 'reverse-credit'; amount: Ore | null; ref: string | null }
  | { type: 'move-due-date'; dueDate: CalendarDate }
  | { type: 'change-amount'; principal: Ore }
  // Endings
  | { type: 'decide-fees'; decision: 'continue' | 'cover' }
  | { type: 'close'; reason: ClosingReason; note: string }
  | { type: 'reopen' }
  | { type: 'take-back' };

export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
