import { app } from 'electron';
import { say } from '../../src/text/say';
import type { Language } from '../../src/ipc/views';
import type { MainWindow } from './mainWindow';
import { nativePicture } from './raster/nativePicture';
import { badgeImage } from './tray/trayImage';

/** The count on the app's own icon: in the dock of macOS, on the taskbar's button on Windows. */
export function showBadge(count: number, window: MainWindow, language: Language, platform: NodeJS.Platform): void {
  if (platform !== 'win32') {
    app.setBadgeCount(count);
    return;
  }
  const picture = count === 0 ? null : nativePicture(16, (size) => badgeImage(count, size));
  window.current()?.setOverlayIcon(picture, count === 0 ? '' : say(language, 'desktop.badge', { count }));
}
