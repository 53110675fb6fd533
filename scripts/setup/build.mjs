import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { exec } from './exec.mjs';
import { toolNode } from './packages.mjs';
import { cache, inPackage, inRoot, root } from './paths.mjs';
import { say, StepError } from './report.mjs';

const SOURCES = ['src', 'main', 'renderer', 'electron.vite.config.ts', 'package-lock.json'];
const RESULTS = ['out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** Builds main, preload and page when a source has changed since the last build. */
export async function buildApp() {
  const stamp = cache('build.stamp');
  const wanted = sourceHash();
  const complete = RESULTS.every((file) => fs.existsSync(inRoot(file)));
  if (complete && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;

  say('Building the app (electron-vite), a few seconds, because its sources have changed …');
  const built = await exec(toolNode(), [inPackage('electron-vite', 'bin', 'electron-vite.js'), 'build'], {
    cwd: root,
    timeoutMs: 300_000,
  });
  if (built.code !== 0) throw new StepError('Building the app', 'correct what the build names above.', built.output);
  fs.mkdirSync(cache(), { recursive: true });
  fs.writeFileSync(stamp, wanted);
}

/** By content, not by time: a checkout or a copy sets times as it likes. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => filesUnder(inRoot(name))))
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesUnder(entry) {
  if (!fs.existsSync(entry)) return [];
  if (!fs.statSync(entry).isDirectory()) return /\.test\.tsx?$/.test(entry) ? [] : [entry];
  return fs
    .readdirSync(entry)
    .sort()
    .flatMap((name) => filesUnder(path.join(entry, name)));
}
