import { inRoot } from './paths.mjs';

/** Whether a window could be shown to a person here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Puts the desktop session of scripts/desktop-session.sh around a program, on Linux.
 * @param {string} command
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function inOwnSession(command, args) {
  if (process.platform !== 'linux') return [command, args];
  return ['bash', [inRoot('scripts', 'desktop-session.sh'), command, ...args]];
}
