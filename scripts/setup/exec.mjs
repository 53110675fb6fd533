import { spawn } from 'node:child_process';

const posix = process.platform !== 'win32';
/** Every program that runs now, so that none outlives this process. */
const running = new Set();

/** How long a program has to end by itself after it was asked to. */
const GRACE_MS = 10_000;

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalTree(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (child.ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // it ended just now
  }
}

for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15 })) {
  process.on(signal, () => {
    for (const child of running) signalTree(child, 'SIGTERM');
    process.exitCode = 128 + number;
    // Nothing runs: nobody else would end this process. Otherwise the end of the program does.
    if (running.size === 0) process.exit();
  });
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {number} [options.timeoutMs] after this the program and its children are ended; without it, it may run for ever
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {boolean} [options.show] its output goes to the terminal as it comes; otherwise it is collected
 * @param {boolean} [options.terminal] it owns the terminal, keyboard included (the app itself)
 * @param {boolean} [options.shell] only for Windows' .cmd files
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>}
 */
export function exec(command, args, options = {}) {
  const { timeoutMs, cwd, env, show = false, terminal = false, shell = false } = options;
  const ownGroup = posix && !terminal;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: show || terminal ? env : { ...(env ?? process.env), NO_COLOR: '1', FORCE_COLOR: undefined },
      shell,
      detached: ownGroup,
      windowsHide: true,
      stdio: terminal ? 'inherit' : ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    child.ownGroup = ownGroup;
    running.add(child);
    let output = '';
    let timedOut = false;
    const collect = (chunk) => (output = (output + chunk).slice(-1_000_000));
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);

    let kill;
    const timer =
      timeoutMs &&
      setTimeout(() => {
        timedOut = true;
        signalTree(child, 'SIGTERM');
        kill = setTimeout(() => signalTree(child, 'SIGKILL'), GRACE_MS);
      }, timeoutMs);
    const done = () => {
      running.delete(child);
      clearTimeout(timer);
      clearTimeout(kill);
    };
    child.on('error', (error) => {
      done();
      if (error.code === 'ENOENT') resolve({ code: 127, output: `${command}: not found\n`, timedOut });
      else reject(error);
    });
    child.on('close', (code, signal) => {
      done();
      if (timedOut) output += `\nended after ${Math.round(timeoutMs / 1000)} s without an answer\n`;
      else if (signal) output += `\nended by ${signal}\n`;
      resolve({ code: timedOut ? 124 : (code ?? 1), output, timedOut });
    });
  });
}
