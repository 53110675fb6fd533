import type { BrowserWindow, WebContents } from 'electron';
import type { Log } from '../log/log';
import { keepPlace, openWindow, type WindowSettings } from './window';

/**
 * The one window. Closing it destroys the page, so that a page nobody looks at holds nothing; opened again it begins anew.
 */
export interface MainWindow {
  current(): BrowserWindow | undefined;
  page: () => WebContents | undefined;
  /** True where its page has been loaded and hears what it is told. */
  isReady(): boolean;
  /** Opens it, or brings it to the front. */
  open: () => void;
  /** Clears the page of everything it was shown. */
  reload: () => void;
  /** Must be called before it is opened for the first time: where it stands and how large its page is drawn. */
  keepTo(settings: WindowSettings & { onChange(listener: () => void): void }, log: Log): void;
  /** Told when it has been opened and is seen. */
  onOpen(listener: () => void): void;
  /** Told when a person has closed it. */
  onClosed(listener: () => void): void;
  /** Closes it for good: nothing can be asked for any more. */
  end(): void;
}

export function mainWindow(outFolder: string): MainWindow {
  let window: BrowserWindow | undefined;
  let ended = false;
  let settings: WindowSettings | undefined;
  let keep = (): void => undefined;
  const opened: (() => void)[] = [];
  const closed: (() => void)[] = [];

  const create = (): void => {
    if (settings === undefined) throw new Error('the window opens only once it has its settings');
    window = openWindow(outFolder, settings);
    window.on('close', () => keep());
    window.on('closed', () => {
      window = undefined;
      if (!ended) for (const listener of closed) listener();
    });
    // A taskbar's button is there only once the window is seen.
    window.once('show', () => {
      for (const listener of opened) listener();
    });
  };

  return {
    current: () => window,
    page: () => window?.webContents,
    isReady: () => window?.webContents.isLoading() === false,
    open: () => {
      if (ended) return;
      if (!window) {
        create();
        return;
      }
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    reload: () => {
      window?.webContents.reload();
    },
    keepTo: (given, log) => {
      settings = given;
      keep = () => {
        if (window)
          keepPlace(window, given).catch((error: unknown) => log.warn('the window’s place is not kept', {}, error));
      };
      given.onChange(() => window?.webContents.setZoomFactor(given.current().zoom));
    },
    onOpen: (listener) => {
      opened.push(listener);
    },
    onClosed: (listener) => {
      closed.push(listener);
    },
    end: () => {
      ended = true;
      keep();
      window?.destroy();
    },
  };
}
