import type { CalendarDate } from '../../claim/date';
import type { Refusal as ClaimRefusal } from '../../claim/explanations/catalogue';
import type { LawFigures } from '../../claim/figures/lawFigures';
import { ore } from '../../claim/money';
import { claimedChargesOpen, claimOf } from '../claimOf';
import type { Command } from '../commands';
import type { Context } from '../context';
import { decide } from '../decide';
import type { Refusal } from '../decision';
import type { EventOf, ProcedureEvent } from '../events';
import { evolve } from '../evolve';
import { isKnown } from '../next';
import { noProcedure, type Procedure } from '../state';
import { turn } from '../turn';
import { registration } from './happened';
import type { SimulatedInvoice, Simulation } from './simulationFile';

/** One invoice on its way through the simulation. */
export class SimulatedCase {
  state: Procedure = noProcedure;
  readonly events: ProcedureEvent[] = [];

  constructor(
    readonly invoice: SimulatedInvoice,
    private readonly policy: Simulation['policy'],
    private readonly figures: LawFigures,
  ) {}

  /** The books are read on every day on which something is asked. */
  context(today: CalendarDate, lastRun: CalendarDate | null): Context {
    const claim = isKnown(this.state) ? claimOf(this.state, today, this.figures) : null;
    const remaining = claim === null ? this.invoice.amount : ore(claim.open.principal + claimedChargesOpen(claim));
    const debtor = { kind: this.invoice.debtor.kind, gone: false, insolvent: false };
    const balance = { remaining, readOn: today };
    return { today, lastRun, policy: this.policy, figures: this.figures, debtor, balance, arrearsReminders: [] };
  }

  do(command: Command, today: CalendarDate): Refusal | null {
    const decision = decide(this.state, command, this.context(today, null));
    if (!decision.ok) return decision.refusal;
    this.take(decision.events);
    return null;
  }

  take(events: readonly ProcedureEvent[]): void {
    this.events.push(...events);
    this.state = events.reduce(evolve, this.state);
  }

  comeIntoSight(today: CalendarDate): void {
    if (!isKnown(this.state)) this.do(registration(this.invoice), today);
  }

  /** What the claim itself leaves out and says, such as interest of a half-year whose rate nobody knows yet. */
  leftOut(today: CalendarDate): ClaimRefusal[] {
    return isKnown(this.state) ? claimOf(this.state, today, this.figures).refusals : [];
  }

  /** One run: what is decided is sent the same day. */
  run(today: CalendarDate, lastRun: CalendarDate | null): EventOf<'step-sent'> | Refusal {
    const { events, waiting } = turn(this.state, this.context(today, lastRun));
    this.take(events);
    if (waiting !== null) return waiting;
    const refusal = this.do({ type: 'confirm', sentOn: today, charged: null, ref: null }, today);
    const sent = this.events.findLast((event) => event.type === 'step-sent');
    if (refusal !== null || sent === undefined) throw new Error('a step that was decided could not be sent');
    return sent;
  }
}
