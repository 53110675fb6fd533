import { app, session, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Log } from '../log/log';
import { ORIGIN, SCHEME } from './protocol';

/** True for a URL of our own page; compared by its parts, never by how the text begins. */
export function isOwnPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === `${SCHEME}:` && `${protocol}//${host}` === ORIGIN;
}

/** A call counts only from the main frame of our own window showing our own page. */
export const isTrustedSender =
  (ownPage: () => WebContents | undefined) =>
  (event: IpcMainInvokeEvent): boolean => {
    const frame = event.senderFrame;
    return frame !== null && event.sender === ownPage() && frame === event.sender.mainFrame && isOwnPage(frame.url);
  };

/** Denies everything a page could ask of the world: new windows, other pages, webviews, permissions, downloads. */
export function guardContents(log: Log): void {
  app.on('web-contents-created', (_created, contents) => {
    const refuse = (what: string) => (event: { preventDefault(): void }) => {
      event.preventDefault();
      log.warn('refused', { what });
    };
    contents.on('will-attach-webview', refuse('webview'));
    contents.on('will-redirect', refuse('redirect'));
    contents.on('will-navigate', refuse('navigation'));
    contents.on('will-frame-navigate', refuse('frame navigation'));
    contents.setWindowOpenHandler(() => {
      log.warn('refused', { what: 'new window' });
      return { action: 'deny' };
    });
  });
}

/** Must run after `ready`. */
export function guardSession(log: Log): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, permission, answer) => {
    log.warn('refused', { what: 'permission', permission });
    answer(false);
  });
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => {
    event.preventDefault();
    log.warn('refused', { what: 'download' });
  });
}
