import type { ErrorCode } from '../../src/ipc/errors';
import { AppError } from '../appError';

/** What passes by itself: it is tried again. Everything else is for a person to look at. */
const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'dinero-offline',
  'dinero-down',
  'dinero-too-many',
  'dinero-brownout',
  'dinero-stale',
  'dinero-stopped',
  'clock-ahead',
  'keychain-locked',
  'store-busy',
  'smtp-offline',
  'smtp-busy',
]);

export const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 60 * 60_000;

export const isPassing = (code: ErrorCode): boolean => PASSING.has(code);

/** Milliseconds until the next try after so many: half a minute, doubled each time, an hour at most. */
export const waitAfter = (attempts: number): number => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempts);

/** What Dinero says about one thing and not about itself: the others go on. */
const OF_THIS_ONE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'dinero-unexpected',
  'dinero-rejected',
  'dinero-stale',
]);

export const isOfThisOne = (error: unknown): error is AppError =>
  error instanceof AppError && OF_THIS_ONE.has(error.code);
