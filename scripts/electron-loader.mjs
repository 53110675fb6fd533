// Lies inside the test runtime (setup/electron-runtime.mjs) and does what Electron's own start page does for
// `electron FOLDER`: runs the app in the folder that is the first plain argument, after
// the modules asked for with -r.
//
// An ES module on purpose: Electron holds back 'ready' until its top-level await is over. From a CommonJS start 'ready'
// would come before the app has registered its scheme.
import { app } from 'electron';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const required = []; // modules named with -r, which run before the app
let folder;
for (const given = process.argv.slice(1); given.length > 0 && folder === undefined;) {
  const argument = given.shift();
  if (argument === '-r') required.push(path.resolve(given.shift() ?? ''));
  else if (!argument.startsWith('-')) folder = argument;
}
if (folder === undefined) {
  process.stderr.write('usage: electron FOLDER [ARGUMENTS]\n');
  process.exit(2);
}
const appPath = path.resolve(folder);
const about = JSON.parse(fs.readFileSync(path.join(appPath, 'package.json'), 'utf8'));
const name = about.productName ?? about.name;

process.defaultApp = true; // the app reads it to tell a checkout from an installation
app.setName(name);
app.setVersion(about.version ?? '0.0.0');
app.setAppPath(appPath);
app.setDesktopName(`${about.desktopName ?? about.name}.desktop`);

const require = createRequire(path.join(appPath, 'package.json'));
for (const module of required) require(module);

const main = path.resolve(appPath, about.main ?? 'index.js');
const isModule = main.endsWith('.mjs') || (about.type === 'module' && !main.endsWith('.cjs'));
if (isModule) await import(pathToFileURL(main).href);
else require(main);
