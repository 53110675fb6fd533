import { exec } from '../setup/exec.mjs';
import { inRoot } from '../setup/paths.mjs';

const BENCH_MS = 600_000;

/** Packages only: the domain needs no Electron. */
export function needs() {
  return {};
}

/** How many claims and how many decisions the domain makes in a second. */
export async function run(args, { node, env }) {
  const { code } = await exec(node, [inRoot('test', 'bench', 'claims.mjs'), ...args], {
    env,
    show: true,
    timeoutMs: BENCH_MS,
  });
  return code;
}
