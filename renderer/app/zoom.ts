import type { Zooming } from './shortcuts';

/** The sizes in which the page can be drawn; 1 is its own. */
export const zoomSteps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** The next size from this one; the outermost stay. */
export function zoomed(from: number, zooming: Zooming): number {
  if (zooming === 'zoom-off') return 1;
  const next =
    zooming === 'zoom-in' ? zoomSteps.find((step) => step > from) : zoomSteps.findLast((step) => step < from);
  return next ?? from;
}
