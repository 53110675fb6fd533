import { Menu, Tray, type NativeImage } from 'electron';
import { nativePicture } from '../raster/nativePicture';
import { trayImage } from './trayImage';
import { trayMenu, type TrayActs, type TrayView } from './trayMenu';
import { trayState, type TrayState } from './trayState';
import { tip } from './trayWords';

/** The icon beside the clock. Where a desktop shows none, nothing happens here and the app runs on. */
export interface TrayIcon {
  show(view: TrayView): void;
  destroy(): void;
}

/** The side of an icon beside the clock, in points, as each system has it. */
const POINTS: Readonly<Partial<Record<NodeJS.Platform, number>>> = { win32: 16, darwin: 18 };
const LINUX_POINTS = 24;

export function createTray(acts: TrayActs, platform: NodeJS.Platform): TrayIcon {
  const pictures = new Map<string, NativeImage>();
  const pictureOf = (state: TrayState): NativeImage => {
    const name = `${state.kind} ${Math.min(state.count, 10)}`;
    const picture = pictures.get(name) ?? draw(state, platform);
    pictures.set(name, picture);
    return picture;
  };
  const tray = new Tray(pictureOf({ kind: 'idle', count: 0 }));
  // On macOS a click opens the menu.
  if (platform !== 'darwin') tray.on('click', acts.open);
  let shown = '';

  return {
    show: (view) => {
      // A menu that is open closes when it is set anew: only where something else stands in it.
      const wanted = JSON.stringify(view);
      if (wanted === shown) return;
      shown = wanted;
      tray.setImage(pictureOf(trayState(view.statuses)));
      tray.setToolTip(tip(view.statuses, view.language));
      tray.setContextMenu(Menu.buildFromTemplate(trayMenu(view, acts)));
    },
    destroy: () => {
      tray.destroy();
    },
  };
}

function draw(state: TrayState, platform: NodeJS.Platform): NativeImage {
  const style = platform === 'darwin' ? 'template' : 'colour';
  const picture = nativePicture(POINTS[platform] ?? LINUX_POINTS, (size) => trayImage(state, size, style));
  picture.setTemplateImage(style === 'template');
  return picture;
}
