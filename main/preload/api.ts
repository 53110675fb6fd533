import type { Announced, Announcement, Channel, Request, Response } from '../../src/ipc/contract';
import type { Result } from '../../src/ipc/errors';

/** The whole of what the page can reach of the main process: `window.rykkerklar`. */
export interface RykkerklarApi {
  /** Asks main for something. Never rejects: a refusal is a value. */
  call<C extends Channel>(
    channel: C,
    ...request: Request<C> extends undefined ? [] : [Request<C>]
  ): Promise<Result<Response<C>>>;
  /** Listens to what main tells unasked. Returns how to stop. */
  on<A extends Announcement>(name: A, listener: (data: Announced<A>) => void): () => void;
}
