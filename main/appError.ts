import type { AppErrorValue, ErrorCode } from '../src/ipc/errors';

/** A named refusal inside main. The IPC gate turns it into a value; anything else thrown becomes `unexpected` and is logged. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: NonNullable<AppErrorValue['params']> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'AppError';
  }
}

/** True where Dinero says that what was asked for is deleted or was never there. */
export const isGone = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'dinero-not-found' || error.code === 'dinero-deleted');
