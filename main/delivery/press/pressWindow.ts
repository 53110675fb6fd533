import { BrowserWindow, session } from 'electron';
import type { Markup } from './paper/markup';
import { SCREEN_SIZE } from './paper/style';

/** In memory and of its own: it shares nothing with the app's page. */
const PARTITION = 'press';
const SCHEME = 'paper';

/** A window nobody sees, that shows one page at a time and can do nothing else. */
export interface PressWindow {
  contents: Electron.WebContents;
  /** Shows a page. */
  show(markup: Markup): Promise<void>;
  /** Who is told when the window is gone or broken; null for nobody. */
  whenGone(tell: ((error: Error) => void) | null): void;
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
      pages.set(address, markup);
      await window.loadURL(address);
    },
    whenGone: (tell) => {
      listener = tell;
    },
    close: () => {
      own.protocol.unhandle(SCHEME);
      window.destroy();
    },
  };
}

function pageOf(markup: Markup | undefined): Response {
  if (markup === undefined) return new Response('not found', { status: 404 });
  return new Response(markup.html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': markup.policy },
  });
}
