/** No room, and no more than one may have. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Whether writing failed for want of room. */
export const isFull = (error: unknown): boolean => FULL.has(codeOf(error));

/** Whether the file system itself said no: a folder that is away, a drive that is full, a file that may not be written. */
export const isFileFailure = (error: unknown): boolean => /^E[A-Z]+$/.test(codeOf(error));
