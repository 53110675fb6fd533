import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from './electron';

/** Says which session it is in, and stays until its input ends. */
const KEEPER = 'console.log(JSON.stringify(process.env)); process.stdin.resume()';

/**
 * Puts this process into a desktop session of its own: a screen, a message bus and a keychain that nobody else uses. So
 * several can run beside each other. On Windows and macOS the session is the computer's.
 * @returns what ends it
 * @throws Error when the session could not be made; its script has printed why
 */
export async function enterOwnSession(): Promise<() => Promise<void>> {
  if (process.platform !== 'linux') return () => Promise.resolve();
  const script = path.join(projectRoot, 'scripts/desktop-session.sh');
  const keeper = spawn('bash', [script, process.execPath, '-e', KEEPER], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(keeper, 'exit');
  const lines = createInterface({ input: keeper.stdout });
  const [line] = (await Promise.race([
    once(lines, 'line'),
    ended.then(([code]: unknown[]) => Promise.reject(new Error(`no desktop session: code ${String(code)}`))),
  ])) as [string];
  delete process.env['WAYLAND_DISPLAY'];
  Object.assign(process.env, JSON.parse(line));
  return async () => {
    keeper.stdin.end();
    await ended;
  };
}
