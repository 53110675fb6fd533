import type { RykkerklarApi } from '../../main/preload/api';
import type { Channel, Request, Response } from '../../src/ipc/contract';
import type { Result } from '../../src/ipc/errors';

declare global {
  interface Window {
    readonly rykkerklar: RykkerklarApi;
  }
}

/**
 * The page's only way to ask main for something. Always a value: where the wire itself breaks,
 * as when the window closes under a call, the answer is `unexpected` like any other refusal.
 */
export async function callApi<C extends Channel>(
  channel: C,
  ...request: Request<C> extends undefined ? [] : [Request<C>]
): Promise<Result<Response<C>>> {
  try {
    return await window.rykkerklar.call(channel, ...request);
  } catch {
    return { ok: false, error: { code: 'unexpected' } };
  }
}
