// What a usual day costs a company with 100 to 10,000 open cases: calls to Dinero and time. The app runs in a process of its
// own beside the demo Dinero. Run by `npm run bench:daily`.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..', '..');
const cache = path.join(root, '.cache');
await mkdir(cache, { recursive: true });

/** Bundles a program of test/bench, for its imports have no file extensions. */
async function bundle(name) {
  const outfile = path.join(cache, `bench-${name}.cjs`);
  await build({
    entryPoints: [path.join(root, 'test', 'bench', `${name}.ts`)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['better-sqlite3'],
    logLevel: 'error',
    outfile,
  });
  return outfile;
}

const day = await bundle('measuredDay');
const { benchDaily } = await import(pathToFileURL(await bundle('daily')).href);
await benchDaily(day);
