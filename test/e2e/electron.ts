import fs from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

/**
 * The Electron that the set-up has found. Started by hand, without the set-up: what lies in the usual places.
 * @throws Error when there is none
 */
export function electronExecutable(): string {
  const told = process.env['RYKKERKLAR_ELECTRON'];
  if (told) return told;
  const packageFolder = path.join(projectRoot, 'node_modules/electron');
  const pathFile = path.join(packageFolder, 'path.txt');
  const candidates = [
    ...(fs.existsSync(pathFile) ? [path.join(packageFolder, 'dist', fs.readFileSync(pathFile, 'utf8').trim())] : []),
    path.join(projectRoot, '.electron-runtime/electron'),
  ];
  const found = candidates.find((file) => fs.existsSync(file));
  if (!found) throw new Error('no Electron here yet: run  npm run setup');
  return found;
}

/** Flags before the app's folder. Chromium refuses to run as root with its own sandbox; the page's stays on. */
export function electronFlags(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
