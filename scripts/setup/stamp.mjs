import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { inRoot } from './paths.mjs';

// In node_modules on purpose: it disappears with the packages it tells about.
const file = inRoot('node_modules', '.rykkerklar-setup.json');

/** @returns {string} the lock file's fingerprint: what has to be installed */
export function lockHash() {
  return createHash('sha256')
    .update(fs.readFileSync(inRoot('package-lock.json')))
    .digest('hex');
}

/**
 * What earlier runs have done for these packages.
 * @returns {{ lock?: string, electronDownload?: 'unreachable' }}
 */
export function readStamp() {
  if (!fs.existsSync(file)) return {};
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return {}; // half written: set up again
    throw error;
  }
}

/** @param {ReturnType<typeof readStamp>} change merged into what is known */
export function writeStamp(change) {
  fs.writeFileSync(file, JSON.stringify({ ...readStamp(), ...change }, null, 2));
}
