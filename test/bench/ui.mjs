// How the real page behaves with fifty thousand cases: switching pages, searching, scrolling. Everything is measured in one
// run, by turns with five hundred cases and with a bare list in the same Electron. Run by `npm run bench:ui`.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..', '..');
if (!process.env.RYKKERKLAR_ELECTRON) throw new Error('RYKKERKLAR_ELECTRON is missing: run  npm run bench:ui');

const program = path.join(root, '.cache', 'bench-ui.mjs');
await build({
  entryPoints: [path.join(root, 'test/bench/ui/bench.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
  outfile: program,
});
await build({
  entryPoints: [path.join(root, 'test/bench/bare-list/list.ts')],
  bundle: true,
  platform: 'browser',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
  outfile: path.join(root, '.cache', 'bare-list.js'),
});
const { benchUi } = await import(pathToFileURL(program).href);
process.exitCode = (await benchUi(root)) ? 0 : 1;
