import fs from 'node:fs';
import { exec } from './exec.mjs';
import { toolNode } from './packages.mjs';
import { say, StepError } from './report.mjs';

/**
 * Debian packages by purpose. Names that changed with the 64-bit time transition are written `old|new`.
 * @type {Record<string, { packages: string[], why: string }>}
 */
export const PURPOSES = {
  app: {
    why: 'Electron needs them to show a window and to reach the keychain',
    packages: [
      'libgtk-3-0|libgtk-3-0t64',
      'libnss3',
      'libasound2|libasound2t64',
      'libgbm1',
      'libxss1',
      'libxtst6',
      'libsecret-1-0',
      'libnotify4',
      'at-spi2-core',
      'fonts-dejavu-core',
    ],
  },
  session: {
    why: 'the tests run in a desktop of their own: screen, message bus and keychain',
    packages: ['xvfb', 'dbus', 'gnome-keyring'],
  },
  letters: { why: 'the tests read the letters that were printed', packages: ['poppler-utils'] },
  unpack: { why: 'the test runtime is unpacked with it', packages: ['unzip'] },
  compile: { why: 'the database module is compiled for the test runtime', packages: ['g++', 'make', 'python3'] },
  headers: { why: 'the database module is compiled against Node’s headers', packages: ['libnode-dev'] },
};

/** Names as they are shown: of alternatives the one most systems know. */
const shown = (names) => names.map((name) => name.split('|')[0]).join(' ');

const isRoot = process.getuid?.() === 0;

/**
 * Sees to it that the system's libraries for some purposes are there. Debian and its relatives: missing ones are
 * installed where that is allowed. Other Linux: only a hint. Windows and macOS need nothing.
 * @param {(keyof typeof PURPOSES)[]} purposes
 */
export async function provideSystemPackages(purposes) {
  if (process.platform !== 'linux' || purposes.length === 0) return;
  const listed = await exec('dpkg-query', ['-W', '-f', '${db:Status-Abbrev}|${Package}|${Provides}\n'], {
    timeoutMs: 30_000,
  });
  if (listed.code !== 0) return hintForOtherLinux(purposes);
  const installed = installedNames(listed.output);
  const missing = purposes
    .map((purpose) => ({ ...PURPOSES[purpose], purpose }))
    .map(({ packages, ...rest }) => ({
      ...rest,
      names: packages.filter((names) => !names.split('|').some((name) => installed.has(name))),
    }))
    .filter(({ names }) => names.length > 0);
  if (missing.length > 0) await install(missing);
}

/** What a Linux without dpkg is told, once for each installation of packages. */
function hintForOtherLinux(purposes) {
  if (purposes.length === 0 || fs.existsSync(toolNode())) return;
  const names = purposes.flatMap((purpose) => PURPOSES[purpose].packages);
  say(`This Linux is no Debian, so no system packages are installed. Needed (Debian's names): ${shown(names)}`);
}

/**
 * @param {string} listing lines of `status|package|provided, provided (= 1)`
 * @returns {Set<string>} every installed name, provided ones included
 */
export function installedNames(listing) {
  const names = new Set();
  for (const line of listing.split('\n')) {
    const [status, name, provides = ''] = line.split('|');
    if (!status?.startsWith('ii') || !name) continue;
    names.add(name);
    for (const provided of provides.split(',')) names.add(provided.trim().split(' ')[0]);
  }
  return names;
}

async function install(missing) {
  const prefix = await rights();
  const all = missing.flatMap(({ names }) => names);
  if (!prefix) {
    const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${shown(all)}`;
    const reasons = missing.map(({ names, why }) => `${names.join(', ')}: ${why}`).join('\n');
    throw new StepError('Looking for system libraries', `run  ${command}  and then the same command again.`, reasons);
  }
  for (const { names, why } of missing) say(`Installing system packages ${shown(names)}, because ${why} …`);
  await apt(prefix, ['update'], 180_000);
  await apt(prefix, ['install', '-y', '--no-install-recommends', ...(await namesHere(all))], 600_000);
}

/** @returns {Promise<string[] | undefined>} what to put before apt-get; undefined: not allowed to install */
async function rights() {
  if (isRoot) return [];
  const sudo = await exec('sudo', ['-n', 'true'], { timeoutMs: 10_000 });
  return sudo.code === 0 ? ['sudo', '-n'] : undefined;
}

/** Of names written `old|new`, the one that this release of the system has. */
async function namesHere(names) {
  const chosen = [];
  for (const alternatives of names.map((name) => name.split('|'))) {
    if (alternatives.length === 1) {
      chosen.push(alternatives[0]);
      continue;
    }
    // a name that only others provide has no record of its own
    const known = await exec('apt-cache', ['show', '--no-all-versions', alternatives[1]], { timeoutMs: 30_000 });
    chosen.push(known.code === 0 && known.output.includes('Package:') ? alternatives[1] : alternatives[0]);
  }
  return chosen;
}

async function apt(prefix, args, timeoutMs) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const [command, ...rest] = [...prefix, 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=120', ...args];
  const done = await exec(command, rest, { env, timeoutMs });
  if (done.code !== 0)
    throw new StepError(
      `apt-get ${args[0]}`,
      'check the network and the package sources, then run it again.',
      done.output,
    );
}
