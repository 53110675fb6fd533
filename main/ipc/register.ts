import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import {
  announcements,
  contract,
  type Announced,
  type Announcement,
  type Channel,
  type Request,
  type Response,
} from '../../src/ipc/contract';
import type { ErrorCode, Result } from '../../src/ipc/errors';
import { ANNOUNCE, CALL } from '../../src/ipc/wire';
import { AppError } from '../appError';
import type { Log } from '../log/log';

/** What main does for each word of the contract. */
export type Handlers = {
  [C in Channel]: (request: Request<C>) => Response<C> | Promise<Response<C>>;
};

export interface Gate {
  handlers: Handlers;
  /** True for the main frame of our own window on our own origin, and nothing else. */
  isTrusted: (event: IpcMainInvokeEvent) => boolean;
  log: Log;
}

/**
 * Opens the one door from page to main. Every call passes three gates: a known channel, a trusted sender, a valid request.
 * The answer is checked as well, which also strips whatever the contract does not name.
 */
export function registerIpc({ handlers, isTrusted, log }: Gate): void {
  ipcMain.handle(CALL, async (event, channel: unknown, request: unknown): Promise<Result<unknown>> => {
    const refuse = (code: ErrorCode): Result<never> => {
      log.warn('call refused', { code, channel: typeof channel === 'string' ? channel.slice(0, 60) : typeof channel });
      return { ok: false, error: { code } };
    };
    if (!isTrusted(event)) return refuse('untrusted-sender');
    if (!isChannel(channel)) return refuse('unknown-channel');
    const parsed = contract[channel].request.safeParse(request);
    if (!parsed.success) return refuse('invalid-request');
    try {
      const handle = handlers[channel] as (request: unknown) => unknown;
      return { ok: true, data: contract[channel].response.parse(await handle(parsed.data)) };
    } catch (error) {
      return { ok: false, error: nameOf(error, channel, log) };
    }
  });
}

const isChannel = (name: unknown): name is Channel => typeof name === 'string' && Object.hasOwn(contract, name);

function nameOf(error: unknown, channel: Channel, log: Log): { code: ErrorCode; params?: AppError['params'] } {
  if (error instanceof AppError) {
    log.info('call answered no', { channel, code: error.code });
    return { code: error.code, params: error.params };
  }
  log.error('call failed', { channel, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  return { code: 'unexpected' };
}

/** Tells the page something unasked; nothing happens where no page is open. */
export function announce<A extends Announcement>(page: WebContents | undefined, name: A, data: Announced<A>): void {
  if (!page || page.isDestroyed()) return;
  page.send(ANNOUNCE, name, announcements[name].parse(data));
}
