import path from 'node:path';
import { app } from 'electron';

/** How this run was started. */
export interface Launch {
  packaged: boolean;
  /** Under test: a data folder of its own is demanded, so that a test never meets a person's data. */
  test: boolean;
  userData: string;
  /** Prints the moment at which the first page can be used, for the measurement of the start. */
  bench: boolean;
  /** Calls to Dinero that may start in a minute, where a test says so: its Dinero has no limit. */
  callsPerMinute: number | null;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads the environment and settles the data folder; must run before `ready`.
 * The overrides count only in an app that is not packaged.
 * @throws Error in test mode without RYKKERKLAR_USER_DATA
 */
export function readLaunch(): Launch {
  const env = app.isPackaged ? {} : process.env;
  const test = env['RYKKERKLAR_TEST'] === '1';
  const own = env['RYKKERKLAR_USER_DATA'];
  if (test && !own)
    throw new Error('RYKKERKLAR_TEST without RYKKERKLAR_USER_DATA: a test needs a data folder of its own');
  if (own) app.setPath('userData', path.resolve(own));
  return {
    packaged: app.isPackaged,
    test,
    userData: app.getPath('userData'),
    callsPerMinute: test ? Number(env['RYKKERKLAR_DINERO_CALLS'] ?? 0) || null : null,
    bench: env['RYKKERKLAR_BENCH'] === '1',
    env,
  };
}
