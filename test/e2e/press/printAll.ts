import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { electronExecutable, electronFlags } from '../electron';

const LONGEST_MS = 50_000;

/** Prints the jobs of jobs.ts with the real press in a real Electron: `NAME.pdf`, `NAME.json`, `NAME-picture-N.png`. */
export async function printAll(folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const program = await bundledProgram();
  try {
    await promisify(execFile)(electronExecutable(), [...electronFlags(), program, folder], { timeout: LONGEST_MS });
  } finally {
    fs.rmSync(program, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A folder that Electron runs as an app. */
async function bundledProgram(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-press-'));
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'press', main: 'program.cjs' }));
  await build({
    entryPoints: [path.join(import.meta.dirname, 'program.ts')],
    outfile: path.join(folder, 'program.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    jsx: 'automatic',
    external: ['electron'],
    logLevel: 'error',
    plugins: [
      {
        name: 'inline files',
        setup: (plugins) => {
          plugins.onResolve({ filter: /\?inline$/ }, async ({ path: name, resolveDir, kind }) => {
            const found = await plugins.resolve(name.replace('?inline', ''), { resolveDir, kind });
            return { path: found.path, namespace: 'inline' };
          });
          plugins.onLoad({ filter: /.*/, namespace: 'inline' }, ({ path: file }) => ({
            contents: fs.readFileSync(file),
            loader: 'dataurl',
          }));
        },
      },
    ],
  });
  return folder;
}
