import { exec } from '../setup/exec.mjs';
import { inRoot, root } from '../setup/paths.mjs';
import { inOwnSession } from '../setup/session.mjs';

const BENCH_MS = 600_000;

export function needs() {
  return { app: true, build: true, session: true };
}

/** How long the app takes to its first page, beside an empty window in the same Electron. */
export async function run(args, { node, env }) {
  const [command, rest] = inOwnSession(node, [inRoot('test', 'bench', 'start.mjs'), ...args]);
  const { code } = await exec(command, rest, { cwd: root, env, show: true, timeoutMs: BENCH_MS });
  return code;
}
