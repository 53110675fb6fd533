import fs from 'node:fs';
import { buildApp } from '../setup/build.mjs';
import { StepError } from '../setup/report.mjs';
import { inRoot } from '../setup/paths.mjs';
import { runChecks } from '../test/checks.mjs';
import { CHECKS, RUNNERS } from '../test/stages.mjs';
import { runRunner } from '../test/runners.mjs';

const named = (args) => args.filter((argument) => CHECKS[argument] || RUNNERS[argument]);

/** `npm test` runs everything; `npm test -- unit` one stage, whatever follows goes to its runner. */
function choose(args) {
  const names = named(args);
  const chosen = (stages) => Object.keys(stages).filter((name) => names.length === 0 || names.includes(name));
  return {
    checks: chosen(CHECKS),
    runners: chosen(RUNNERS),
    rest: args.filter((argument) => !names.includes(argument)),
  };
}

export function refuse(args) {
  const known = [...Object.keys(CHECKS), ...Object.keys(RUNNERS)];
  const unclear = args.length > 0 && named(args).length === 0;
  return unclear ? `npm test -- STAGE [ARGUMENTS]; the stages are ${known.join(', ')}.\n` : undefined;
}

/** The packages; what the runners want besides is provided while the checks are at work. */
export const needs = () => ({});

/**
 * Runs every stage, also after a failed one, and closes with one line that says how many tests passed and failed.
 * @param {string[]} args
 * @param {import('../setup/index.mjs').Ready} packages
 * @param {(needs: Partial<import('../setup/index.mjs').Needs>) => Promise<import('../setup/index.mjs').Ready>} provide
 */
export async function run(args, packages, provide) {
  const { checks, runners, rest } = choose(args);
  fs.mkdirSync(inRoot('test-results'), { recursive: true });
  const wanted = { app: runners.length > 0, session: runners.some((name) => RUNNERS[name].realApp) };
  const checking = runChecks(checks, packages, rest);
  const [provided, free] = await Promise.allSettled([provide(wanted), checking.laneIsFree]);
  const results = [];
  if (provided.status === 'fulfilled' && free.status === 'fulfilled')
    for (const name of runners) if (!RUNNERS[name].realApp) results.push(await runRunner(name, provided.value, rest));
  results.unshift(...(await checking.results));
  if (provided.status === 'rejected') throw provided.reason;
  const built = runners.some((name) => RUNNERS[name].realApp) ? await build() : undefined;
  if (built) results.push(built);
  for (const name of runners.filter((one) => RUNNERS[one].realApp))
    // the app of an earlier build would answer for sources that are not its own
    results.push(built?.ok ? await runRunner(name, provided.value, rest) : notRun(name));
  return summarize(results);
}

/** Not part of the set-up here: sources that cannot be built should not keep the other stages from telling why. */
async function build() {
  const begun = Date.now();
  const failure = await buildApp().then(
    () => undefined,
    (error) => error,
  );
  if (failure && !(failure instanceof StepError)) throw failure;
  if (failure) process.stdout.write(failure.toText());
  return { name: 'build', ok: !failure, seconds: (Date.now() - begun) / 1000 };
}

function notRun(name) {
  process.stdout.write(`\n=== ${RUNNERS[name].title}\nnot run, because the app could not be built\n`);
  return { name, ok: false, seconds: 0, tests: { passed: 0, failed: 0 } };
}

/** @param {import('../test/stages.mjs').StageResult[]} results */
function summarize(results) {
  const failed = results.filter(({ ok }) => !ok);
  const lines = results.map(
    ({ name, ok, seconds }) => `  ${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)} ${seconds.toFixed(1)} s`,
  );
  process.stdout.write(`\n=== Summary\n${lines.join('\n')}\n`);
  if (failed.length > 0) process.stdout.write(`Failed: ${failed.map(({ name }) => name).join(', ')}\n`);
  const sum = (key) => results.reduce((total, result) => total + (result.tests?.[key] ?? 0), 0);
  if (results.some(({ tests }) => tests)) process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  return failed.length > 0 ? 1 : 0;
}
