import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../src/ipc/views';
import { say } from '../../src/text/say';

/** Windows knows an app, and whose a notification is, by this name: the installer's `appId`. */
const APP_ID = 'dk.rykkerklar.desktop';
/** Names the one that answers when a notification of ours is clicked on Windows; drawn once, never to change. */
const TOAST_ACTIVATOR = '{6C9D5C3E-7B0A-4C0B-9E0C-6A5E4B6F8D21}';

/** Before `ready`: how Windows knows the app. */
export function nameForWindows(): void {
  if (process.platform !== 'win32') return;
  // Electron 33 lacks it; the activator must be known before the name.
  if ('setToastActivatorCLSID' in app) app.setToastActivatorCLSID(TOAST_ACTIVATOR);
  app.setAppUserModelId(APP_ID);
}

/** On macOS the menu bar is the app's, with or without a window. Cmd+Q asks as the icon's "Quit" does. */
export function setMenuBar(language: Language, quit: () => void): void {
  if (process.platform !== 'darwin') return;
  const own: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { label: say(language, 'desktop.quit'), accelerator: 'Cmd+Q', click: quit },
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([own, { role: 'editMenu' }, { role: 'windowMenu' }]));
}
