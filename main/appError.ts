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
