import path from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Installation } from './installation';
import { START_PAGE } from './protocol';
import { LEAST, openingAt } from './windowPlace';

/** The desk's ground, as `--rk-ground` of the page. */
const GROUND = { light: '#f3f6f6', dark: '#111818' } as const;

/** What the window keeps to, and keeps. */
export type WindowSettings = Pick<Installation, 'current' | 'set'>;

/** Opens the one window. It is shown when its first page has been painted, so that nobody meets an empty frame. */
export function openWindow(outFolder: string, settings: WindowSettings): BrowserWindow {
  const { theme, window: kept } = settings.current();
  const { maximized, ...bounds } = openingAt(kept, screens());
  const dark = theme === 'auto' ? nativeTheme.shouldUseDarkColors : theme === 'dark';
  const window = new BrowserWindow({
    ...bounds,
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    show: false,
    title: 'Rykkerklar',
    backgroundColor: dark ? GROUND.dark : GROUND.light,
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
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.webContents.on('dom-ready', () => window.webContents.setZoomFactor(settings.current().zoom));
  void window.loadURL(START_PAGE);
  return window;
}

/** Keeps where the window stands for the next time it is opened. */
export async function keepPlace(window: BrowserWindow, settings: WindowSettings): Promise<void> {
  await settings.set({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } });
}

/** The computer's own screen first. */
function screens(): Electron.Rectangle[] {
  const own = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== own.id);
  return [own, ...others].map(({ workArea }) => workArea);
}
