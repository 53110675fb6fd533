import fs from 'node:fs';
import { npm } from './npm.mjs';
import { exec } from './exec.mjs';
import { inPackage, root } from './paths.mjs';
import { say, StepError } from './report.mjs';
import { lockHash, readStamp, writeStamp } from './stamp.mjs';

const OFFLINE = 'check that this machine reaches the npm registry (npm ping), then run the same command again.';

/**
 * Installs exactly what package-lock.json says, unless that was done before.
 *
 * No package's own install script runs: npm's answer to the `allowScripts` list differs between its versions, and one of
 * them wants a compiler. The only script needed is the one that fetches Node 24, and it is run here by name.
 */
export async function installPackages() {
  if (readStamp().lock === lockHash() && fs.existsSync(toolNode())) return;

  say('Installing packages (npm ci), about half a minute, because package-lock.json is new to this folder …');
  const ci = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root, timeoutMs: 600_000 });
  if (ci.code !== 0) throw new StepError('Installing packages (npm ci)', OFFLINE, ci.output);

  say('Fetching Node 24 as a package, because the tools need it and the machine keeps its own …');
  const node = await exec(machineNode(), ['installArchSpecificPackage.js'], {
    cwd: inPackage('node'),
    timeoutMs: 300_000,
  });
  if (node.code !== 0 || !fs.existsSync(toolNode()))
    throw new StepError('Fetching Node 24 (npm package "node")', OFFLINE, node.output);
  linkToolNode();
  writeStamp({ lock: lockHash() });
}

/**
 * Under `npm test` this runs on the packaged Node, where an earlier set-up has left one, and npm has just taken that away with
 * all other packages. npm's own is the machine's.
 */
const machineNode = () => process.env.npm_node_execpath ?? process.execPath;

/** npm links a package's commands before its scripts run; the one of "node" appears only then. */
function linkToolNode() {
  if (process.platform === 'win32') return; // npm's .cmd files find node.exe through the PATH this process sets
  const link = inPackage('.bin', 'node');
  if (fs.existsSync(link)) return;
  fs.rmSync(link, { force: true });
  fs.symlinkSync('../node/bin/node', link);
}

/** @returns {string} the Node that every tool and test runs on */
export function toolNode() {
  return inPackage('node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
