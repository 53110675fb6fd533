import { BrowserWindow, session, type NativeImage } from 'electron';
import type { Markup } from './paper/markup';
import { hasMark, pageMark, type PageMark } from './paper/pageMark';
import { SCREEN_SIZE } from './paper/sheet';

/** In memory and of its own: it shares nothing with the app's page. */
const PARTITION = 'press';
const SCHEME = 'paper';

/** A window nobody sees, that shows one page at a time and can do nothing else. */
export interface PressWindow {
  contents: Electron.WebContents;
  /** Shows a page. @returns how it looks, once it has been painted with its fonts */
  show(markup: (mark: PageMark) => Markup): Promise<NativeImage>;
  /** Who is told when the window is gone or broken; null for nobody. */
  whenGone(tell: ((error: Error) => void) | null): void;
  isGone(): boolean;
  close(): void;
}

/** Opens it: no script, no network, no permission, no other page. */
export function openPressWindow(): PressWindow {
  const own = session.fromPartition(PARTITION);
  const pages = new Map<string, Markup>();
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !url.startsWith(`${SCHEME}:`) && !url.startsWith('data:') }),
  );
  own.protocol.handle(SCHEME, ({ url }) => pageOf(pages.get(url)));

  const window = new BrowserWindow({
    show: false,
    useContentSize: true,
    ...SCREEN_SIZE,
    webPreferences: {
      session: own,
      offscreen: true,
      sandbox: true,
      javascript: false,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: false,
      spellcheck: false,
    },
  });
  const { webContents: contents } = window;
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  let listener: ((error: Error) => void) | null = null;
  window.once('closed', () => listener?.(new Error('the press was closed')));
  contents.once('render-process-gone', (_event, { reason }) => listener?.(new Error(`the press broke: ${reason}`)));
  let number = 0;
  return {
    contents,
    show: async (markup) => {
      number += 1;
      const address = `${SCHEME}://sheet/${number}`;
      pages.clear();
      const mark = pageMark(number);
      pages.set(address, markup(mark));
      await window.loadURL(address);
      return paintedWith(contents, mark);
    },
    whenGone: (tell) => {
      listener = tell;
    },
    isGone: () => window.isDestroyed(),
    close: () => {
      own.protocol.unhandle(SCHEME);
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

/**
 * The first frame with that mark from now on: one before it may still be of the page before, or have no letters yet. One that
 * was painted while the page was read may have only its beginning.
 */
const paintedWith = (contents: Electron.WebContents, mark: PageMark): Promise<NativeImage> =>
  new Promise((resolve) => {
    const look = (_event: unknown, _changed: unknown, frame: NativeImage) => {
      const bitmap = frame.toBitmap();
      const { width, height } = frame.getSize();
      const scale = Math.sqrt(bitmap.length / (4 * width * height)); // of a screen with fine pixels
      if (!hasMark(bitmap, Math.round(width * scale), mark)) return;
      contents.off('paint', look);
      resolve(frame);
    };
    contents.on('paint', look);
    contents.invalidate();
  });

function pageOf(markup: Markup | undefined): Response {
  if (markup === undefined) return new Response('not found', { status: 404 });
  return new Response(markup.html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': markup.policy },
  });
}
