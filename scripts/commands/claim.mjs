import { exec } from '../setup/exec.mjs';
import { inRoot } from '../setup/paths.mjs';

/** Packages only: the calculation needs no Electron. */
export function needs() {
  return {};
}

/** The claim of one invoice, calculated on the command line; the answer alone goes to stdout. */
export async function run(args, { node, env }) {
  const { code } = await exec(node, [inRoot('scripts', 'claim.mjs'), ...args], { env, terminal: true });
  return code;
}
