// The domain as Node can run it.
import { build } from 'esbuild';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Bundles exports of src/ under a name of their own and moves them into place, so that two runs at once do not disturb
 * each other.
 * @param {string} name of the file in .cache
 * @param {string} contents a module in src/ that exports what is wanted
 */
export async function loadEngine(name, contents) {
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const own = join(cache, `${name}-${process.pid}.mjs`);
  const outfile = join(cache, `${name}.mjs`);
  await build({
    stdin: { contents, resolveDir: join(root, 'src'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    outfile: own,
  });
  await rename(own, outfile);
  return import(pathToFileURL(outfile).href);
}
