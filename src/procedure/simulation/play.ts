import type { CalendarDate } from '../../claim/date';
import type { Refusal as ClaimRefusal } from '../../claim/explanations/catalogue';
import { danishLaw } from '../../claim/figures/danishLaw';
import type { LawFigures } from '../../claim/figures/lawFigures';
import type { Refusal } from '../decision';
import type { EventOf, ProcedureEvent } from '../events';
import { next } from '../next';
import { standingOf, type CaseStanding } from '../standing';
import { commandOf } from './happened';
import { SimulatedCase } from './simulatedCase';
import type { Happening, Simulation } from './simulationFile';

/** What became of a simulation. */
export interface Played {
  steps: { invoice: string; sent: EventOf<'step-sent'> }[];
  waiting: { date: CalendarDate; invoice: string; refusal: Refusal }[];
  /** Happenings that fitted nothing, such as the reversal of a payment that never came. */
  refused: { happening: Happening; refusal: Refusal }[];
  /** What a letter had to leave out, and money that found nothing open. */
  leftOut: { date: CalendarDate; invoice: string; item: ClaimRefusal }[];
  end: { invoice: string; standing: CaseStanding }[];
  /** Every event of every invoice, as the app would store them. */
  events: Map<string, ProcedureEvent[]>;
}

const latest = (...days: (CalendarDate | null)[]): CalendarDate | null =>
  days.reduce((found, day) => (found === null || (day !== null && day > found) ? day : found), null);

/** One way through the days of a simulation. */
class Playing {
  readonly played: Played = { steps: [], waiting: [], refused: [], leftOut: [], end: [], events: new Map() };
  readonly #cases: Map<string, SimulatedCase>;
  readonly #ahead: Happening[];
  #lastRun: CalendarDate | null = null;
  #lastHappening: CalendarDate | null = null;

  constructor(
    private readonly simulation: Simulation,
    private readonly figures: LawFigures,
  ) {
    const { invoices, policy, happenings } = simulation;
    this.#cases = new Map(invoices.map((invoice) => [invoice.id, new SimulatedCase(invoice, policy, figures)]));
    this.#ahead = [...happenings];
  }

  /** What happened to a day included; all of it for null. */
  happenTo(day: CalendarDate | null): Happening[] {
    const later: Happening[] = [];
    for (;;) {
      const [happening] = this.#ahead;
      if (happening === undefined || (day !== null && happening.date > day)) return later;
      this.#ahead.shift();
      const refusal = this.#happen(happening);
      // A mail can come back on the very day it is sent.
      if (refusal?.why.code === 'nothing-bounced' && happening.date === day) later.push(happening);
      else if (refusal !== null) this.played.refused.push({ happening, refusal });
    }
  }

  #happen(happening: Happening): Refusal | null {
    const { date, invoice } = happening;
    const subject = this.#cases.get(invoice);
    const command = commandOf(happening);
    if (subject === undefined || command === null) return null;
    this.#lastHappening = latest(this.#lastHappening, date);
    subject.comeIntoSight(date);
    return subject.do(command, date);
  }

  run(day: CalendarDate): void {
    const sameDay = this.happenTo(day);
    for (const [invoice, subject] of this.#cases) {
      subject.comeIntoSight(day);
      const outcome = subject.run(day, this.#lastRun);
      if ('why' in outcome) this.played.waiting.push({ date: day, invoice, refusal: outcome });
      else {
        this.played.steps.push({ invoice, sent: outcome });
        this.#leaveOut(invoice, subject, day, (item) => item.code === 'interest-rate-unknown');
      }
    }
    this.#lastRun = latest(this.#lastRun, day);
    for (const happening of sameDay) {
      const refusal = this.#happen(happening);
      if (refusal !== null) this.played.refused.push({ happening, refusal });
    }
  }

  #leaveOut(invoice: string, subject: SimulatedCase, date: CalendarDate, which: (item: ClaimRefusal) => boolean): void {
    for (const item of subject.leftOut(date).filter(which)) this.played.leftOut.push({ date, invoice, item });
  }

  end(): void {
    const { policy } = this.simulation;
    for (const [invoice, subject] of this.#cases) {
      const { dueDate } = subject.invoice;
      subject.comeIntoSight(dueDate);
      const { state, events } = subject;
      const today = latest(this.#lastRun, this.#lastHappening, state.lastDay) ?? dueDate;
      const standing = standingOf(state, next(state, policy, today, { figures: this.figures }));
      this.#leaveOut(
        invoice,
        subject,
        today,
        ({ code }) => code === 'payment-above-open' || code === 'credit-above-open',
      );
      this.played.end.push({ invoice, standing });
      this.played.events.set(invoice, events);
    }
  }
}

/**
 * Plays procedures over time. Before each run comes what happened to its day included, in the order of the days; after
 * the last run the rest.
 * @param figures the law; what it does not know, such as a rate of a later half-year, is left out of the charges
 */
export function play(simulation: Simulation, figures: LawFigures = danishLaw): Played {
  const playing = new Playing(simulation, figures);
  for (const day of simulation.runs) playing.run(day);
  playing.happenTo(null);
  playing.end();
  return playing.played;
}
