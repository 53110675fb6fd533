import { useEffect } from 'react';
import { useSettings } from '../features/settings/store';
import { isZooming, shortcutOf, type Zooming } from './shortcuts';
import { zoomed } from './zoom';

function zoom(zooming: Zooming): void {
  const { settings, change } = useSettings.getState();
  if (settings !== null) void change({ zoom: zoomed(settings.zoom, zooming) });
}

/** Draws the page larger and smaller by keys and by the wheel with Ctrl, on every screen and over every dialog. */
export function useZoom(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event, false);
      if (shortcut === undefined || !isZooming(shortcut)) return;
      event.preventDefault();
      zoom(shortcut);
    };
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 'zoom-in' : 'zoom-out');
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('wheel', onWheel);
    };
  }, []);
}
