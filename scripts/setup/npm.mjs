import { exec } from './exec.mjs';

/** npm's sentences about the Node version concern tools that run on the packaged Node 24: they only worry people. */
const withoutEngineNoise = (text) =>
  text
    .split('\n')
    .filter((line) => !/^npm (warn|WARN) EBADENGINE/.test(line))
    .join('\n');

/**
 * Runs the machine's own npm.
 * @param {string[]} args
 * @param {{ cwd?: string, timeoutMs: number }} options
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>}
 */
export async function npm(args, options) {
  const script = process.env.npm_execpath;
  // npm tells its children where it is; a script started by hand asks the PATH, where Windows has npm.cmd
  const [command, first, shell] =
    script && /\.c?js$/.test(script) ? [process.execPath, [script], false] : ['npm', [], process.platform === 'win32'];
  const result = await exec(command, [...first, ...args], { ...options, shell });
  return { ...result, output: withoutEngineNoise(result.output) };
}
