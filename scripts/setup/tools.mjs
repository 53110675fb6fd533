import fs from 'node:fs';
import { inPackage } from './paths.mjs';

/**
 * The script behind a package's command, to be run with Node itself: the links in .bin differ between systems.
 * @param {string} name the package
 * @param {string} [command] the command, where it is not called like the package
 * @returns {string}
 */
export function tool(name, command = name) {
  const { bin } = JSON.parse(fs.readFileSync(inPackage(name, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`${name} has no command ${command}`);
  return inPackage(name, script);
}
