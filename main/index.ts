import path from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { guardContents, guardSession } from './app/guards';
import { readLaunch } from './app/launch';
import { registerScheme, servePage } from './app/protocol';
import { openWindow } from './app/window';
import { compose } from './compose';
import { createLog } from './log/createLog';

const out = path.join(__dirname, '..');
const launch = readLaunch();
const log = createLog({ dir: path.join(launch.userData, 'logs'), console: launch.env['RYKKERKLAR_VERBOSE'] === '1' });
const SORRY =
  'Der skete en uventet fejl, og programmet lukker. Åbn det igen. Sker det igen, så send os loggen fra denne mappe:';
let window: BrowserWindow | undefined;
let quitting = false;

registerScheme();
// As root on Linux Chromium's own sandbox cannot start (development and tests only); pages keep `sandbox: true` in any case.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
guardContents(log);

process.on('uncaughtException', giveUp);
process.on('unhandledRejection', (reason) => log.error('unhandled rejection', {}, reason));

if (app.requestSingleInstanceLock()) start().catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const composed = compose(launch, log, () => window);
  await app.whenReady();
  guardSession(log);
  servePage(path.join(out, 'renderer'));
  const show = (): void => {
    if (quitting) return;
    window = openWindow(out);
    window.on('closed', () => (window = undefined));
  };
  show();
  app.on('second-instance', () => {
    if (quitting) {
      app.relaunch(); // opened again while the last acts are being finished
      return;
    }
    if (!window) {
      show();
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => {
    if (!window) show();
  });
  app.on('window-all-closed', () => app.quit());
  stopBeforeQuit(composed.stop);
  await composed.startWork();
}

/** Nothing goes on in a state nobody understands: it is logged, said, and the app ends. What was under way is taken up at the next start. */
function giveUp(error: unknown): void {
  log.error('gave up', {}, error);
  if (!launch.test) dialog.showErrorBox('Rykkerklar', `${SORRY} ${path.join(launch.userData, 'logs')}`);
  app.exit(1);
}

/** Lets the act under way come to its end before the app goes; the rest is taken up at the next start. */
function stopBeforeQuit(stop: () => Promise<void>): void {
  let stopped = false;
  app.on('before-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    if (quitting) return;
    quitting = true;
    window?.destroy(); // nothing can be asked for any more
    void Promise.race([stop(), new Promise((resolve) => setTimeout(resolve, 10_000))])
      .catch((error: unknown) => log.error('the work did not stop well', {}, error))
      .finally(() => {
        stopped = true;
        app.quit();
      });
  });
}
