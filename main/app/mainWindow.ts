import type { BrowserWindow, WebContents } from 'electron';
import { openWindow } from './window';

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
  const opened: (() => void)[] = [];
  const closed: (() => void)[] = [];

  const create = (): void => {
    window = openWindow(outFolder);
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
    onOpen: (listener) => {
      opened.push(listener);
    },
    onClosed: (listener) => {
      closed.push(listener);
    },
    end: () => {
      ended = true;
      window?.destroy();
    },
  };
}
