import path from 'node:path';
import { app } from 'electron';
import { startDesktop } from './app/desktop';
import { giveUpWith } from './app/giveUp';
import { guardContents, guardSession } from './app/guards';
import { readLaunch } from './app/launch';
import { HIDDEN, startedHidden } from './app/loginItem';
import { mainWindow } from './app/mainWindow';
import { registerScheme, servePage } from './app/protocol';
import { quitCarefully } from './app/quit';
import { nameForWindows, setMenuBar } from './app/systemMenu';
import { compose } from './compose';
import { removePrints } from './delivery/paper/printPaper';
import { createLog } from './log/createLog';

const out = path.join(__dirname, '..');
const launch = readLaunch();
const log = createLog({ dir: path.join(launch.userData, 'logs'), console: launch.env['RYKKERKLAR_VERBOSE'] === '1' });
const giveUp = giveUpWith(launch, log);

registerScheme();
nameForWindows();
// As root on Linux Chromium's own sandbox cannot start (development and tests only); pages keep `sandbox: true` in any case.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
guardContents(log);

process.on('uncaughtException', giveUp);
process.on('unhandledRejection', (reason) => log.error('unhandled rejection', {}, reason));

if (app.requestSingleInstanceLock()) start().catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const window = mainWindow(out);
  const composed = compose(launch, log, window);
  const { workforce, setup } = composed;
  window.keepTo(setup, log);
  let leaveDesktop = (): void => undefined;
  const quitting = quitCarefully({
    window,
    stop: () => {
      leaveDesktop();
      return composed.stop();
    },
    underWay: () => workforce.statuses().reduce((sum, { underWay }) => sum + underWay, 0),
    language: () => setup.current().language,
    log,
  });
  const quit = (): void => void quitting.ask();
  app.on('window-all-closed', () => undefined); // the app goes on: its work needs no window

  await app.whenReady();
  removePrints();
  guardSession(log);
  servePage(path.join(out, 'renderer'));
  const menuBar = (): void => setMenuBar(setup.current().language, quit);
  menuBar();
  setup.onChange(menuBar);
  if (!startedHidden(process.argv, process.platform)) window.open();
  app.on('second-instance', (_event, argv) => {
    if (quitting.begun())
      app.relaunch(); // opened again while the last acts are being finished
    else if (!argv.includes(HIDDEN)) window.open();
  });
  app.on('activate', window.open);
  leaveDesktop = startDesktop({ ...composed, window, packaged: launch.packaged, quit, log });
  await composed.startWork();
}
