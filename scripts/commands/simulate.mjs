import { exec } from '../setup/exec.mjs';
import { inRoot } from '../setup/paths.mjs';

/** Packages only: a simulation needs no Electron. */
export function needs() {
  return {};
}

/** Procedures played over time on the command line; the answer alone goes to stdout. */
export async function run(args, { node, env }) {
  const { code } = await exec(node, [inRoot('scripts', 'simulate.mjs'), ...args], { env, terminal: true });
  return code;
}
