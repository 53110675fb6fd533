// How long the app takes from its start until its first page can be used, beside an empty window in the same Electron.
// Both print `RYKKERKLAR_USABLE`; the time is taken here, from the start of the program to that line, so that both are
// measured alike. Run by `npm run bench:start`.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROUNDS = 10;
const GOAL = 2;
const PATIENCE_MS = 30_000;

const root = path.resolve(import.meta.dirname, '../..');
const electron = process.env.RYKKERKLAR_ELECTRON;
if (!electron) throw new Error('RYKKERKLAR_ELECTRON is missing: run  npm run bench:start');
const flags = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-bench-'));

const candidates = {
  empty: path.join(root, 'test/bench/empty-app'),
  app: root,
};

/** @returns {Promise<number>} milliseconds from the start of the program to its line */
function start(name) {
  const userData = path.join(data, name); // kept between the rounds: a bookkeeper's second morning, not the first
  const env = { ...process.env, RYKKERKLAR_BENCH: '1', RYKKERKLAR_TEST: '1', RYKKERKLAR_USER_DATA: userData };
  const begun = performance.now();
  const child = spawn(electron, [...flags, candidates[name]], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let usable;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    const collect = (chunk) => {
      printed += chunk;
      if (usable !== undefined || !/^RYKKERKLAR_USABLE \d+/m.test(printed)) return;
      usable = performance.now() - begun;
      child.kill('SIGTERM');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    // only its end frees the data folder for the next round
    child.on('close', () => {
      clearTimeout(timer);
      if (usable === undefined) reject(new Error(`${name} was not usable within ${PATIENCE_MS / 1000} s:\n${printed}`));
      else resolve(usable);
    });
  });
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 0 ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[Math.floor(middle)];
}

try {
  const times = { empty: [], app: [] };
  // one round that does not count fills the disk's cache; then by turns, so that a busy moment meets both
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of Object.keys(candidates)) {
      const ms = await start(name);
      if (round > 0) times[name].push(ms);
    }
  }
  const [empty, app] = [median(times.empty), median(times.app)];
  const ratio = app / empty;
  process.stdout.write(
    [
      `Start to usable, median of ${ROUNDS}, Electron ${process.env.RYKKERKLAR_ELECTRON_VERSION}:`,
      `  empty window  ${Math.round(empty)} ms  (${Math.round(Math.min(...times.empty))}–${Math.round(Math.max(...times.empty))})`,
      `  Rykkerklar    ${Math.round(app)} ms  (${Math.round(Math.min(...times.app))}–${Math.round(Math.max(...times.app))})`,
      `  ratio         ${ratio.toFixed(2)}, goal ≤ ${GOAL}: ${ratio <= GOAL ? 'met' : 'missed'}`,
      '',
    ].join('\n'),
  );
  process.exitCode = ratio <= GOAL ? 0 : 1;
} finally {
  fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
}
