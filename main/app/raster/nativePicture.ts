import { nativeImage, type NativeImage } from 'electron';
import type { Bitmap } from './canvas';
import { skiaBytes } from './skiaBytes';

/** Screens show an icon's point as so many pixels. */
const SCALES = [1, 1.25, 1.5, 2, 3];

/**
 * A picture the system can show, drawn anew for each kind of screen.
 * @param points the icon's side, in points
 */
export function nativePicture(points: number, draw: (size: number) => Bitmap): NativeImage {
  const picture = nativeImage.createEmpty();
  for (const scaleFactor of SCALES) {
    const { size, rgba } = draw(Math.round(points * scaleFactor));
    picture.addRepresentation({ scaleFactor, width: size, height: size, buffer: skiaBytes(rgba) });
  }
  return picture;
}
