import { spawn } from 'node:child_process';
import { build } from 'esbuild';
import { wireTo, type Place } from './wire';
import type { DemoDinero } from '../../main/dinero/demo';
import { databaseIn, type BusyMorning } from './busyMorning';
import type { ChildTask } from './dailyRunChild';

/** Where a process is killed: at a request on its way, or so many milliseconds after one has left it. */
export type KillPoint = { request: number; place: Place } | { request: number; msAfter: number };

/** How a process ended. */
export interface Ended {
  /** Its exit code; null where it was killed. */
  code: number | null;
  requests: number;
  /** Milliseconds from its first request to its end. */
  took: number;
  /** What it wrote on stderr. */
  said: string;
}

/** Bundles the process of a company, once for all that are started. */
export async function bundleProcess(outfile: string): Promise<void> {
  await build({
    entryPoints: ['test/fakes/dailyRunChild.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['better-sqlite3'],
    logLevel: 'warning',
  });
}

/** Runs the process of a company on the Node of the tests, to its end or to where it is killed. */
export async function runProcess(
  program: string,
  { folder, key, now }: BusyMorning,
  { url, client, companies: [firm] }: DemoDinero,
  kill: KillPoint | null,
): Promise<Ended> {
  if (firm === undefined) throw new Error('the demo has no company');
  let begun = 0;
  // SIGKILL: nothing of it runs any more, not even its last words.
  const killNow = (): void => void child.kill('SIGKILL');
  const wire = await wireTo(url, (request, place) => {
    begun ||= performance.now();
    if (kill?.request !== request) return true;
    if ('msAfter' in kill) {
      if (place === 'before') setTimeout(killNow, kill.msAfter);
      return true;
    }
    if (place !== kill.place) return true;
    killNow();
    return false;
  });
  const task: ChildTask = { folder: databaseIn(folder), key, now, dinero: { url: wire.url, client, firm } };
  const child = spawn(process.execPath, [program, JSON.stringify(task)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: `${program}.compiled` },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const took = performance.now() - begun;
  await wire.close();
  return { code, requests: wire.count(), took, said };
}
