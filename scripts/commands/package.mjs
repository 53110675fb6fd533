import { exec } from '../setup/exec.mjs';
import { makeRuntime } from '../setup/electron-runtime.mjs';
import { inPackage, root } from '../setup/paths.mjs';
import { say } from '../setup/report.mjs';

const PACKAGE_MS = 900_000;

export function needs() {
  return { app: true, build: true, session: false };
}

/**
 * Packs the app with electron-builder. Where only the test runtime is at hand, it is packed into that: good for looking
 * at and testing the packed app, never for shipping.
 */
export async function run(args, { node, env, electron }) {
  const builder = [
    inPackage('electron-builder', 'cli.js'),
    '--publish',
    'never',
    ...(args.length > 0 ? args : ['--dir']),
  ];
  if (electron.isRuntime) {
    await makeRuntime({ loader: false });
    say(`Packing with Electron ${electron.version}: for tests only, not for shipping.`);
    builder.push('-c.electronDist=.electron-dist', `-c.electronVersion=${electron.version}`);
  }
  const { code } = await exec(node, builder, { cwd: root, env, show: true, timeoutMs: PACKAGE_MS });
  return code;
}
