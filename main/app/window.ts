import path from 'node:path';
import { app, BrowserWindow } from 'electron';
import { START_PAGE } from './protocol';

/** Opens the one window. It is shown when its first page has been painted, so that nobody meets an empty frame. */
export function openWindow(outFolder: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Rykkerklar',
    backgroundColor: '#f6f8f8',
    webPreferences: {
      preload: path.join(outFolder, 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: !app.isPackaged,
      spellcheck: false,
    },
  });
  window.removeMenu();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(START_PAGE);
  return window;
}
