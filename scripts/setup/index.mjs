import path from 'node:path';
import { buildApp } from './build.mjs';
import { hasRuntime } from './electron-runtime.mjs';
import { provideElectron } from './electron.mjs';
import { alone } from './lock.mjs';
import { installPackages, toolNode } from './packages.mjs';
import { inPackage } from './paths.mjs';
import { buildSqlite, nodeHeaders, sqliteNeedsCompiler } from './sqlite.mjs';
import { provideSystemPackages } from './system-packages.mjs';

/**
 * @typedef {object} Needs
 * @property {boolean} app an Electron and the system's libraries for it; without it only packages and Node 24
 * @property {boolean} build the app, built
 * @property {boolean} session a desktop of its own (Linux)
 * @property {boolean} retryElectron ask for Electron's download again where it was out of reach
 */

/**
 * @typedef {object} Ready
 * @property {string} node Node 24
 * @property {NodeJS.ProcessEnv} env for everything that is started: Node 24 and the project's tools first on the PATH
 * @property {import('./electron.mjs').Electron} [electron]
 */

/**
 * Does what is still missing on this machine, and says each thing it does. Nothing missing: silent.
 * @param {Needs} needs
 * @returns {Promise<Ready>}
 */
export function setUp(needs) {
  return alone(async () => {
    if (needs.app) await provideSystemPackages(['app', ...(needs.session ? ['session', 'letters'] : [])]);
    await installPackages();
    const electron = needs.app ? await appRuntime(needs) : undefined;
    if (needs.build) await buildApp();
    return { node: toolNode(), env: environment(electron), electron };
  });
}

async function appRuntime({ retryElectron }) {
  const electron = await provideElectron({
    retry: retryElectron,
    beforeRuntime: async () => {
      const unpack = hasRuntime() ? [] : ['unpack'];
      const compile = sqliteNeedsCompiler() ? ['compile', ...(nodeHeaders() ? [] : ['headers'])] : [];
      await provideSystemPackages([...unpack, ...compile]);
    },
  });
  if (electron.isRuntime) await buildSqlite();
  return electron;
}

function environment(electron) {
  const tools = [path.dirname(toolNode()), inPackage('.bin')];
  return {
    ...process.env,
    PATH: [...tools, process.env.PATH].join(path.delimiter),
    ...(electron ? { RYKKERKLAR_ELECTRON: electron.path, RYKKERKLAR_ELECTRON_VERSION: electron.version } : {}),
  };
}
