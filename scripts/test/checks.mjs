import { exec } from '../setup/exec.mjs';
import { root } from '../setup/paths.mjs';
import { CHECKS } from './stages.mjs';

const CHECK_MS = 600_000;
const AT_ONCE = 2;

/**
 * Runs checks, two at a time, and shows each one's output in one piece.
 * @param {string[]} names
 * @param {import('../setup/index.mjs').Ready} ready
 * @param {string[]} rest further arguments
 * @returns {{ laneIsFree: Promise<unknown>, results: Promise<import('./stages.mjs').StageResult[]> }} `laneIsFree` comes when
 *   no check waits any more: what comes next may begin beside the last one
 */
export function runChecks(names, { node, env }, rest) {
  const waiting = [...names];
  const results = new Map();
  const lane = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const { title, command } = CHECKS[name];
      const begun = Date.now();
      const { code, output } = await exec(node, [...command(), ...rest], { cwd: root, env, timeoutMs: CHECK_MS });
      process.stdout.write(`\n=== ${title}\n${output.trim() || 'nothing to complain about'}\n`);
      results.set(name, { name, ok: code === 0, seconds: (Date.now() - begun) / 1000 });
    }
  };
  const lanes = Array.from({ length: AT_ONCE }, lane);
  return {
    laneIsFree: Promise.race(lanes),
    results: Promise.all(lanes).then(() => names.map((name) => results.get(name))),
  };
}
