// Checks electron-builder.yml, all systems' parts of it, against electron-builder's own schema, and that the files it
// names are there. Nothing is downloaded or built.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { root, inRoot } from './setup/paths.mjs';

const require = createRequire(import.meta.url);
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config');
const { DebugLogger } = require('builder-util');

const config = await getConfig(root, inRoot('electron-builder.yml'), null);
await validateConfiguration(config, new DebugLogger(false));

const resources = config.directories?.buildResources ?? 'build';
const named = [
  config.mac?.entitlements,
  config.mac?.entitlementsInherit,
  config.mac?.icon,
  config.win?.icon,
  config.linux?.icon,
];
const missing = named.filter((file) => file && !fs.existsSync(inRoot(file)) && !fs.existsSync(inRoot(resources, file)));
if (missing.length > 0) throw new Error(`electron-builder.yml names files that are not there: ${missing.join(', ')}`);

process.stdout.write('electron-builder.yml is valid for Windows, macOS and Linux.\n');
