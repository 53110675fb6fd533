import fs from 'node:fs';
import path from 'node:path';
import { exec } from './exec.mjs';
import { toolNode } from './packages.mjs';
import { cache, inPackage, inRoot } from './paths.mjs';
import { say, StepError } from './report.mjs';

const PACKAGE = 'better-sqlite3';
const STEP = 'Building SQLite for the test runtime';

/**
 * The database module comes ready-made for Node-API 10. Electron 33 has Node-API 9, where loading it ends the process
 * without a word. Here the same sources are built for 9; the result runs on 9 and on everything newer, so it takes the
 * ready-made file's place.
 *
 * The sources need Node-API 10 for one thing only: references to strings, kept to save making the same string twice.
 * They are replaced by a plain copy of the text.
 */
export async function buildSqlite() {
  const { version } = JSON.parse(fs.readFileSync(inPackage(PACKAGE, 'package.json'), 'utf8'));
  const target = inPackage(PACKAGE, 'prebuilds', `linux-${process.arch}.node`);
  const stamp = inPackage(PACKAGE, 'prebuilds', 'node-api-9.stamp');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === version) return;

  const built = cache(`better-sqlite3-${version}-node-api-9-${process.arch}.node`);
  if (!fs.existsSync(built)) {
    say(`${STEP}, because the ready-made one is for newer Electrons; about a minute …`);
    await compile(built);
  }
  // The installed file may be a hard link into npm's cache, which other projects share: never write through it.
  fs.rmSync(target, { force: true });
  fs.copyFileSync(built, target);
  fs.writeFileSync(stamp, version);
}

/** Whether compiling is still to come, and with it the need for a compiler. */
export function sqliteNeedsCompiler() {
  const { version } = JSON.parse(fs.readFileSync(inPackage(PACKAGE, 'package.json'), 'utf8'));
  return !fs.existsSync(cache(`better-sqlite3-${version}-node-api-9-${process.arch}.node`));
}

async function compile(result) {
  const work = cache(`sqlite-${process.pid}`);
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work, { recursive: true });
  try {
    for (const part of ['src', 'deps', 'lib', 'binding.gyp', 'package.json'])
      fs.cpSync(inPackage(PACKAGE, part), path.join(work, part), { recursive: true });
    takeToNodeApi9(work);
    const headers = nodeHeaders();
    const args = ['rebuild', '--release', '--force_build=1', '-j', '2', ...(headers ? [`--nodedir=${headers}`] : [])];
    const made = await exec(toolNode(), [inPackage('node-gyp', 'bin', 'node-gyp.js'), ...args], {
      cwd: work,
      env: { ...process.env, NODE_PATH: inRoot('node_modules') },
      timeoutMs: 600_000,
    });
    if (made.code !== 0)
      throw new StepError(STEP, 'install g++, make, python3 and Node’s headers (Debian: libnode-dev).', made.output);
    // first beside its place, then renamed: a broken run leaves no half file behind
    fs.copyFileSync(path.join(work, 'build', 'Release', 'better_sqlite3.node'), `${result}.new`);
    fs.renameSync(`${result}.new`, result);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** @returns {string | undefined} a folder whose include/node has the headers; undefined: node-gyp fetches them itself */
export function nodeHeaders() {
  return ['/usr', '/usr/local', path.dirname(path.dirname(process.execPath))].find((folder) =>
    fs.existsSync(path.join(folder, 'include', 'node', 'node_api.h')),
  );
}

const REFERENCE = 'Napi::Reference<Napi::String>';
const COPY =
  'struct CachedString { napi_env env; std::string str; Napi::String Value() const { return Napi::String::New(env, str); } };';

function takeToNodeApi9(work) {
  edit(work, 'binding.gyp', [['NAPI_VERSION=10', 'NAPI_VERSION=9']]);
  edit(work, 'src/util/helpers.cpp', [[REFERENCE, 'CachedString']]);
  edit(work, 'src/util/constants.cpp', [
    ['Napi::Persistent(InternalizedFromLatin1(env, str))', 'CachedString{env, str}'],
    [REFERENCE, 'CachedString'],
  ]);
  edit(work, 'src/util/bind-map.cpp', [
    ['name(Napi::Persistent(InternalizedFromUtf8(env, name, -1)))', 'name{env, name}'],
    ['name(Napi::Persistent(pair->name.Value()))', 'name(pair->name)'],
    [REFERENCE, 'CachedString'],
  ]);
  // the struct goes after the last system header of the one file that includes all others
  const main = path.join(work, 'src', 'better_sqlite3.cpp');
  const lines = fs.readFileSync(main, 'utf8').split('\n');
  lines.splice(lines.findLastIndex((line) => line.startsWith('#include <')) + 1, 0, COPY);
  fs.writeFileSync(main, lines.join('\n'));
}

/** Replaces every occurrence; a text that is not there means that the sources have changed. */
function edit(work, name, replacements) {
  const file = path.join(work, name);
  let text = fs.readFileSync(file, 'utf8');
  for (const [from, to] of replacements) {
    if (!text.includes(from))
      throw new StepError(
        STEP,
        'look at the change in better-sqlite3’s sources: scripts/setup/sqlite.mjs.',
        `${name} has no ${from}`,
      );
    text = text.replaceAll(from, to);
  }
  fs.writeFileSync(file, text);
}
