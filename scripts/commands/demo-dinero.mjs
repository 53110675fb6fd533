import { exec } from '../setup/exec.mjs';
import { inRoot } from '../setup/paths.mjs';

/** Packages only: the demo Dinero is a plain server. */
export function needs() {
  return {};
}

/** Runs the demo Dinero until it is stopped. */
export async function run(args, { node, env }) {
  const { code } = await exec(node, [inRoot('scripts', 'demo-dinero.mjs'), ...args], { env, terminal: true });
  return code;
}
