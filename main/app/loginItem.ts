import { app } from 'electron';

/** How the app is started with the computer: no window, only the icon beside the clock. */
export const HIDDEN = '--hidden';

/** Only an installed app on Windows and macOS can be entered among what starts with the computer. */
export const loginItemPossible = (packaged: boolean, platform: NodeJS.Platform): boolean =>
  packaged && (platform === 'win32' || platform === 'darwin');

/** Enters the app there or takes it out, where it is not as wished. Whom the person stopped in the system's settings stays stopped. */
export function setLoginItem(wish: boolean): void {
  const now = app.getLoginItemSettings({ args: [HIDDEN] });
  if (now.openAtLogin === wish || now.status === 'requires-approval') return;
  app.setLoginItemSettings({ openAtLogin: wish, args: [HIDDEN] });
}

/** True where the computer has started the app and nobody wants a window. Must be asked after `ready`. */
export function startedHidden(argv: readonly string[], platform: NodeJS.Platform): boolean {
  return argv.includes(HIDDEN) || (platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin);
}
