import { readComplaint } from '../../src/dinero/complaint';
import { AppError } from '../appError';
import type { HttpAnswer } from './http';
import type { HttpFailure } from './httpFailure';
import { parseJson } from './json';
import { retryAfterMs } from './retryAfter';

/** An answer that is not the one hoped for, or the lack of one. */
export interface Refusal {
  error: AppError;
  /** Whether the same call may work in a moment. */
  passing: boolean;
  /** What Dinero asks to wait, where it does. Milliseconds. */
  waitMs: number | null;
}

/** Dinero's advice at its limit is to wait a minute, where it names no time itself. */
const QUOTA_WAIT = 60_000;

const NO_PRO = new Set([90, 48]);

/**
 * What an answer of the API outside 2xx means.
 * @param what name of the endpoint, for the sentence and the log
 * @param now epoch milliseconds, for a Retry-After that names a moment
 */
export function refusalOf(answer: HttpAnswer, what: string, now: number): Refusal {
  const { status } = answer;
  const waitMs = retryAfterMs(answer.retryAfter, now);
  if (status === 429) {
    const wait = waitMs ?? QUOTA_WAIT;
    return { error: tooMany(wait), passing: true, waitMs: wait };
  }
  if (status >= 500 || status === 408) return { error: new AppError('dinero-down'), passing: true, waitMs };
  return { error: definite(answer, what), passing: false, waitMs: null };
}

/** What the lack of an answer means. */
export function refusalOfFailure(failure: HttpFailure, what: string): Refusal {
  const { passing, code } = failure;
  if (code === 'TOO_LARGE') return { error: new AppError('dinero-unexpected', { what }), passing, waitMs: null };
  const error = new AppError(failure.place === 'here' ? 'dinero-offline' : 'dinero-down', {}, { cause: failure });
  return { error, passing, waitMs: null };
}

/** @param waitMs milliseconds to wait; the sentence says whole seconds */
export const tooMany = (waitMs: number): AppError =>
  new AppError('dinero-too-many', { seconds: Math.max(1, Math.ceil(waitMs / 1000)) });

function definite(answer: HttpAnswer, what: string): AppError {
  const { status } = answer;
  const body = parseJson(answer.body);
  const { code, message } = readComplaint(body);
  if (status === 401) return new AppError('dinero-wrong-key');
  if (status === 403) return new AppError(code !== null && NO_PRO.has(code) ? 'dinero-no-pro' : 'dinero-wrong-firm');
  if (status === 480) return new AppError('dinero-brownout');
  // An unknown route answers 404 with HTML. Read as "no such invoice" it would close cases that are open.
  if (status === 404)
    return isMarkup(answer) ? new AppError('dinero-unexpected', { what }) : new AppError('dinero-not-found');
  if (status === 400 && code === 58) return new AppError('dinero-stale');
  if (status === 400 && code === 63) return new AppError('dinero-not-found');
  if (code === 65) return new AppError('dinero-deleted');
  if (status >= 400) return new AppError('dinero-rejected', { message: message ?? `HTTP ${status}` });
  return new AppError('dinero-unexpected', { what }); // 1xx, a redirect: nothing the API documents
}

const LESS_THAN = '<'.charCodeAt(0);
const isMarkup = (answer: HttpAnswer): boolean => answer.body.find((byte) => byte > 32) === LESS_THAN;
