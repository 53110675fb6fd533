import { date } from '../../claim/date';
import { ZERO } from '../../claim/money';
import type { CountedStep } from '../account';

/** The day the figures of the tests are reckoned on. */
export const TODAY = date('2026-11-26');

/** A first reminder of 2 November 2026 without charges, unless told otherwise. */
export const step = (change: Partial<CountedStep>): CountedStep => ({
  kind: 'reminder',
  level: 1,
  sentOn: date('2026-11-02'),
  fee: ZERO,
  interest: ZERO,
  compensation: ZERO,
  ...change,
});
