import type { RykkerklarApi } from '../../main/preload/api';
import type { Channel, Request, Response } from '../../src/ipc/contract';
import type { Result } from '../../src/ipc/errors';
import { timesForgotten } from './createStore';

declare global {
  interface Window {
    readonly rykkerklar: RykkerklarApi;
  }
}

/** What belongs to the installation, not to the company that is open. */
const WITHOUT_COMPANY = /^(app|settings|profiles|session)\./;

/**
 * The page's only way to ask main for something. Always a value: where the wire itself breaks,
 * as when the window closes under a call, the answer is `unexpected` like any other refusal. An answer about a company that
 * was locked meanwhile is given to nobody: it would fill a store that has just been emptied, or another company's.
 */
export async function callApi<C extends Channel>(
  channel: C,
  ...request: Request<C> extends undefined ? [] : [Request<C>]
): Promise<Result<Response<C>>> {
  const before = timesForgotten();
  try {
    const answer = await window.rykkerklar.call(channel, ...request);
    const late = before !== timesForgotten() && !WITHOUT_COMPANY.test(channel);
    return late ? { ok: false, error: { code: 'profile-locked' } } : answer;
  } catch {
    return { ok: false, error: { code: 'unexpected' } };
  }
}
