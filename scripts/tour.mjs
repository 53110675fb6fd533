// Runs the tour through the app: scripts/tour/index.ts is TypeScript and shares code with src/, so it is bundled first.
// Started by `npm start -- --tour` (scripts/commands/start.mjs), which sets up the rest.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './setup/paths.mjs';

const bundle = path.join(root, '.cache', 'tour.mjs');
await build({
  entryPoints: [path.join(root, 'scripts', 'tour', 'index.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external', // playwright drives programs beside itself and cannot be bundled
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.chdir(root);
await import(pathToFileURL(bundle).href);
