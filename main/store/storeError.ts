import { AppError } from '../appError';
import type { ErrorCode } from '../../src/ipc/errors';

/** What SQLite (https://sqlite.org/rescode.html) and the file system call what a person can do something about. */
const known: [RegExp, ErrorCode][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, 'store-disk-full'],
  [/^SQLITE_(BUSY|LOCKED)/, 'store-busy'],
  [/^SQLITE_(NOTADB|CORRUPT|IOERR_SHORT_READ|IOERR_CORRUPTFS)/, 'store-damaged'],
];

/** Gives an error of the database its name; what has none is returned as it came, to be seen as unexpected. */
export function storeError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const { code } = error;
  const name = known.find(([pattern]) => pattern.test(code))?.[1];
  return name === undefined ? error : new AppError(name, {}, { cause: error });
}

/** Runs an act upon the database. @throws AppError `store-disk-full`, `store-busy` or `store-damaged`; else as it came */
export function named<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw storeError(error);
  }
}
