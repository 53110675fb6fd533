import { lazy, Suspense } from 'react';
import { usePalette } from './store';

/** It knows the titles of the help, which are long: fetched when it is opened first. */
const OpenPalette = lazy(async () => ({ default: (await import('./OpenPalette')).OpenPalette }));

/** "Hop til", over whatever page is open. */
export function Palette() {
  const opened = usePalette((state) => state.opened);
  return opened ? (
    <Suspense fallback={null}>
      <OpenPalette />
    </Suspense>
  ) : null;
}
