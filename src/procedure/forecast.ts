import type { CalendarDate } from '../claim/date';
import { ore, type Ore } from '../claim/money';
import type { Context } from './context';
import { decide } from './decide';
import type { Refusal } from './decision';
import { evolve } from './evolve';
import type { PendingStep, Procedure } from './state';
import type { StepKind } from './policy';
import { turn } from './turn';

/** A step as it would be taken, were nothing paid and nothing said until then. */
export interface ForecastStep {
  on: CalendarDate;
  level: number;
  kind: StepKind;
  notice: boolean;
  fee: Ore;
  interest: Ore;
  compensation: Ore;
  total: Ore;
}

export interface Forecast {
  steps: ForecastStep[];
  /** Why no further one follows by itself. */
  then: Refusal;
}

/** Runs that are looked at: more than the steps and the waits of any procedure. */
const MOST_RUNS = 200;

const asStep = (
  on: CalendarDate,
  { level, kind, notice, fee, interest, compensation, total }: PendingStep,
): ForecastStep => ({ on, level, kind, notice, fee, interest, compensation, total });

/** A day of the future, with the books read on it and still open. */
const onDay = (context: Context, today: CalendarDate): Context => ({
  ...context,
  today,
  balance: { remaining: ore(Math.max(1, context.balance?.remaining ?? 1)), readOn: today },
});

/**
 * The steps that would be taken by themselves from today on, with their days and charges: the procedure itself is played
 * on, each step sent on the day it is decided. A step that was decided already is taken to leave today.
 */
export function forecast(from: Procedure, context: Context): Forecast {
  const steps: ForecastStep[] = [];
  let state = from;
  let day = context.today;
  const send = (step: PendingStep): Refusal | null => {
    const sent = decide(state, { type: 'confirm', sentOn: day, charged: null, ref: null }, onDay(context, day));
    if (!sent.ok) return sent.refusal;
    state = sent.events.reduce(evolve, state);
    steps.push(asStep(day, step));
    return null;
  };
  if (state.pending !== null) {
    const refusal = send(state.pending);
    if (refusal !== null) return { steps, then: refusal };
  }
  for (let run = 0; run < MOST_RUNS; run += 1) {
    const taken = turn(state, onDay(context, day));
    state = taken.state;
    if (taken.step !== null) {
      const refusal = send(taken.step);
      if (refusal !== null) return { steps, then: refusal };
      continue;
    }
    const then = taken.waiting ?? { why: { code: 'nothing-pending', params: {} }, until: null };
    if (then.until === null || then.until <= day) return { steps, then };
    day = then.until;
  }
  return { steps, then: { why: { code: 'nothing-pending', params: {} }, until: null } };
}
