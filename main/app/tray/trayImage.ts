import { canvas, type Bitmap, type Canvas, type Colour } from '../raster/canvas';
import { glyph } from '../raster/glyphs';
import { arc, disc, grown, roundedBox, stroke, type Point, type Shape } from '../raster/shapes';
import type { TrayState } from './trayState';

/** `template` is macOS's kind: black with alpha, which the system colours itself. */
export type TrayStyle = 'colour' | 'template';

/** The mark is drawn on a square of so many units, as in the page. */
const UNITS = 32;
const TEAL: Colour = [12, 166, 120];
const GREY: Colour = [134, 142, 150];
const WHITE: Colour = [255, 255, 255];
const AMBER: Colour = [255, 184, 77];
const DARK: Colour = [43, 26, 0];
const RED: Colour = [224, 49, 49];
const BLACK: Colour = [0, 0, 0];

/** Where a sign sits on the mark: the corner on the right below. */
const CORNER: Point = [21.5, 21.5];
const RADIUS = 10.5;
/** The clear ring that parts a sign from the mark. */
const GAP = 1.8;

/** "1" to "9", then "9+". */
export const countText = (count: number): string => (count > 9 ? '9+' : String(count));

/** @param size pixels per side, 16 and more */
export function trayImage({ kind, count }: TrayState, size: number, style: TrayStyle): Bitmap {
  const picture = canvas(size, UNITS);
  const paint = painter(picture, style);
  const bare = kind === 'idle' || kind === 'offline';
  mark(paint, kind === 'offline' ? GREY : TEAL, size, bare ? ALONE : BESIDE);
  if (kind === 'attention') sign(paint, countText(count), AMBER, DARK);
  if (kind === 'error') sign(paint, '!', RED, WHITE);
  if (kind === 'working') turning(paint);
  if (kind === 'offline') struckOut(paint);
  return picture.bitmap();
}

/** The count alone on a round ground, for the corner of a taskbar button. */
export function badgeImage(count: number, size: number): Bitmap {
  const picture = canvas(size, UNITS);
  const middle: Point = [UNITS / 2, UNITS / 2];
  picture.fill(disc(middle, UNITS / 2), AMBER);
  picture.fill(written(countText(count), middle, 1.45), DARK);
  return picture.bitmap();
}

/** Paints in colour; as a template all is black, and what would be a light line is cut out. */
interface Painter extends Pick<Canvas, 'cut'> {
  ground: (shape: Shape, colour: Colour) => void;
  line: (shape: Shape, colour: Colour) => void;
}

const painter = ({ fill, cut }: Canvas, style: TrayStyle): Painter =>
  style === 'colour'
    ? { cut, ground: fill, line: fill }
    : { cut, ground: (shape) => fill(shape, BLACK), line: (shape) => cut(shape) };

/** The letter's edges: left, top, right, below. Beside a sign it makes room; edges lie on the middle of a pixel at 16. */
const ALONE = [7, 9, 25, 23] as const;
const BESIDE = [5, 5, 21, 17] as const;

/** A letter on a rounded ground. Small, its lines are drawn fatter, or they would drown between two pixels. */
function mark(paint: Painter, colour: Colour, size: number, edges: typeof ALONE | typeof BESIDE): void {
  const [left, top, right, below] = edges;
  const pen = size < 24 ? 2.6 : 2.1;
  paint.ground(roundedBox([0, 0], [UNITS, UNITS], 8), colour);
  // prettier-ignore
  const letter: Point[] = [[left, top], [right, top], [right, below], [left, below], [left, top],
    [(left + right) / 2, (top + below + 1) / 2], [right, top]];
  paint.line(stroke(letter, pen), WHITE);
}

function sign(paint: Painter, text: string, ground: Colour, ink: Colour): void {
  const under = disc(CORNER, RADIUS);
  paint.cut(grown(under, GAP));
  paint.ground(under, ground);
  paint.line(written(text, CORNER, 1), ink);
}

/** A sign or two in the middle of a round ground. */
function written(text: string, [x, y]: Point, scale: number): Shape {
  const height = 10 * scale;
  const pen = 2.5 * scale;
  const [first = '', second] = text;
  if (second === undefined) return glyph(first, [x - 3 * scale, y - height / 2], 6 * scale, height, pen);
  const left = glyph(first, [x - 6.4 * scale, y - height / 2], 5.2 * scale, height, pen * 0.9);
  const right = glyph(second, [x + 1.4 * scale, y - height / 2], 5 * scale, height, pen * 0.9);
  return (px, py) => Math.min(left(px, py), right(px, py));
}

/** Most of a circle, as programs show that they are at work. */
function turning(paint: Painter): void {
  const under = disc(CORNER, RADIUS);
  paint.cut(grown(under, GAP));
  paint.ground(under, WHITE);
  paint.line(arc(CORNER, 5.8, -Math.PI * 0.35, Math.PI * 1.15, 3), TEAL);
}

function struckOut(paint: Painter): void {
  const line = stroke(
    [
      [4, 28],
      [28, 4],
    ],
    3,
  );
  paint.cut(grown(line, GAP));
  paint.ground(line, GREY);
}
