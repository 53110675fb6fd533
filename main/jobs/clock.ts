import { AppError } from '../appError';
import type { Company } from './company';

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
