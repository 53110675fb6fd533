import fs from 'node:fs';
import { exec } from '../setup/exec.mjs';
import { inRoot, root } from '../setup/paths.mjs';
import { countPlaywright, countVitest } from './counts.mjs';
import { RUNNERS } from './stages.mjs';

/**
 * Runs one test runner with its output shown as it comes, and counts its tests. A runner that ran no test has failed.
 * @param {string} name
 * @param {import('../setup/index.mjs').Ready} ready
 * @param {string[]} rest further arguments for the runner
 * @returns {Promise<import('./stages.mjs').StageResult>}
 */
export async function runRunner(name, { node, env }, rest) {
  const { title, kind, plain, timeoutMs, command } = RUNNERS[name];
  const report = inRoot('test-results', `${name}.json`);
  fs.rmSync(report, { force: true });
  process.stdout.write(`\n=== ${title}\n`);
  const begun = Date.now();
  const { code, timedOut } = await exec(node, [...command(report), ...rest], {
    cwd: root,
    env: { ...env, ...(process.stdout.isTTY ? {} : plain), PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    show: true,
    timeoutMs,
  });
  if (timedOut) process.stdout.write(`${title}: ended after ${timeoutMs / 1000} s without coming to its end.\n`);
  const tests = readCounts(report, kind === 'vitest' ? countVitest : countPlaywright);
  if (tests.passed + tests.failed === 0) process.stdout.write(`${title}: no test was run.\n`);
  const ok = code === 0 && tests.failed === 0 && tests.passed > 0;
  return { name, ok, seconds: (Date.now() - begun) / 1000, tests };
}

/** A runner that broke before its report counts for nothing; its exit code tells. */
function readCounts(report, count) {
  return fs.existsSync(report) ? count(JSON.parse(fs.readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
}
