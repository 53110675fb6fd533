import { exec } from '../setup/exec.mjs';
import { inRoot } from '../setup/paths.mjs';

const BENCH_MS = 1_200_000;

/** Packages only: neither Electron nor a desktop. */
export function needs() {
  return {};
}

/** What a usual day costs in calls and time. */
export async function run(args, { node, env }) {
  const { code } = await exec(node, [inRoot('test', 'bench', 'daily.mjs'), ...args], {
    env,
    show: true,
    timeoutMs: BENCH_MS,
  });
  return code;
}
