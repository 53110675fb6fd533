import { exec } from '../setup/exec.mjs';
import { inRoot, root } from '../setup/paths.mjs';
import { inOwnSession } from '../setup/session.mjs';

const BENCH_MS = 1_200_000;

export function needs() {
  return { app: true, build: true, session: true };
}

/** How the page behaves with fifty thousand cases, beside five hundred and beside a bare list in the same Electron. */
export async function run(args, { node, env }) {
  const [command, rest] = inOwnSession(node, [inRoot('test', 'bench', 'ui.mjs'), ...args]);
  const { code } = await exec(command, rest, { cwd: root, env, show: true, timeoutMs: BENCH_MS });
  return code;
}
