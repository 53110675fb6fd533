// Runs the demo Dinero alone: node scripts/demo-dinero.mjs --help
// The server is TypeScript without file extensions in its imports, so it is bundled first; that takes a moment only.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
// One bundle for each run: two demos may start at the same time.
const outfile = path.join(root, '.cache', 'demo-dinero', `${process.pid}.mjs`);

await build({
  entryPoints: [path.join(root, 'main/dinero/demo/terminal.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  outfile,
});
const { runInTerminal } = await import(pathToFileURL(outfile).href);
await rm(outfile);

const stopped = new Promise((resolve) => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});
process.exitCode = await runInTerminal(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  stopped,
});
process.stdin.unref?.();
