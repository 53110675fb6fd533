import path from 'node:path';
import engine from 'electron-log/node';
import type { Fields, Log } from './log';
import { redact } from './redact';
import { redactValue } from './redactValue';

/** One megabyte; the file before it is kept as `rykkerklar.old.log`. */
const LARGEST_BYTES = 1024 ** 2;

export interface LogOptions {
  /** Absolute path of the folder of log files; made if it is not there. */
  dir: string;
  level?: 'info' | 'warn' | 'error';
  /** Also write to the console, as when developing. */
  console?: boolean;
}

/**
 * Opens the log file `rykkerklar.log`. Works with and without Electron.
 * A line that cannot be written is said on the console by electron-log and does not stop the app.
 */
export function createLog({ dir, level = 'info', console = false }: LogOptions): Log {
  const logger = engine.create({ logId: dir });
  logger.transports.file.resolvePathFn = () => path.join(dir, 'rykkerklar.log');
  logger.transports.file.maxSize = LARGEST_BYTES;
  logger.transports.file.level = level;
  logger.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  logger.transports.console.level = console ? level : false;

  const write = (severity: 'info' | 'warn' | 'error', message: string, fields?: Fields, cause?: unknown): void => {
    const details = redactValue({ ...fields, ...(cause === undefined ? {} : { cause }) });
    const line = redact(message);
    const bare = fields === undefined && cause === undefined;
    logger[severity](bare ? line : `${line} ${JSON.stringify(details)}`);
  };
  return {
    info: (message, fields) => write('info', message, fields),
    warn: (message, fields, cause) => write('warn', message, fields, cause),
    error: (message, fields, cause) => write('error', message, fields, cause),
  };
}
