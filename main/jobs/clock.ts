import { AppError } from '../appError';
import type { Company } from './company';
import type { Desk } from './desk';

/** Clocks are corrected by minutes, not by this. */
const TOLERANCE_MS = 60 * 60_000;

/**
 * A clock that was set back would count days twice: letters would bear a date before the last ones.
 * @throws AppError `clock-back` where the last fetch lies in the future
 */
export function refuseClockSetBack({ runs, now }: Pick<Company, 'runs' | 'now'>): void {
  const last = runs.last();
  if (last && Date.parse(last.startedAt) - TOLERANCE_MS > now()) throw new AppError('clock-back');
}

/** A computer's clock can be wrong by a time zone, and Dinero's answer a while on its way. */
const MOST_AHEAD_MS = 24 * 60 * 60_000;

/**
 * A clock that runs days ahead would send letters before their time. Dinero's own clock is asked, by its latest answer.
 * @throws AppError `clock-ahead`
 */
export function refuseClockAhead({ dinero }: Pick<Desk, 'dinero'>): void {
  if (dinero.clockAhead() > MOST_AHEAD_MS) throw new AppError('clock-ahead');
}
