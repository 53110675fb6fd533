import { describe, expect, it } from 'vitest';
import type { Bitmap } from '../raster/canvas';
import { skiaBytes } from '../raster/skiaBytes';
import { badgeImage, countText, trayImage } from './trayImage';
import type { TrayState } from './trayState';

const STATES: TrayState[] = [
  { kind: 'idle', count: 0 },
  { kind: 'working', count: 0 },
  { kind: 'offline', count: 0 },
  { kind: 'error', count: 2 },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count): TrayState => ({ kind: 'attention', count })),
];
const pixels = ({ rgba }: Bitmap) =>
  Array.from({ length: rgba.length / 4 }, (_, at) => [...rgba.subarray(at * 4, at * 4 + 4)]);

describe('the icon by the clock', () => {
  it.each([16, 20, 24, 32, 48])('at %i pixels is a square of that side, another for each state', (size) => {
    const pictures = STATES.map((state) => trayImage(state, size, 'colour'));
    expect(new Set(pictures.map(({ rgba }) => rgba.length))).toEqual(new Set([size * size * 4]));
    expect(new Set(pictures.map(({ rgba }) => Buffer.from(rgba).toString('hex'))).size).toBe(STATES.length);
  });

  it('is one picture for everything above nine', () => {
    expect([countText(9), countText(10), countText(250)]).toEqual(['9', '9+', '9+']);
    const [ten, many] = [10, 250].map((count) => trayImage({ kind: 'attention', count }, 32, 'colour'));
    expect(ten).toEqual(many);
  });

  it('has round corners with smooth edges', () => {
    const all = pixels(trayImage({ kind: 'idle', count: 0 }, 32, 'colour'));
    expect(all[0]![3]).toBe(0);
    expect(all[32 * 16 + 2]).toEqual([12, 166, 120, 255]);
    expect(all.some(([, , , alpha]) => alpha! > 0 && alpha! < 255)).toBe(true);
  });

  it('is black with clear parts as a template, and tells the states apart by shape alone', () => {
    const pictures = STATES.map((state) => trayImage(state, 36, 'template'));
    const painted = pictures.flatMap(pixels).filter(([, , , alpha]) => alpha! > 0);
    expect(painted.every(([red, green, blue]) => red === 0 && green === 0 && blue === 0)).toBe(true);
    expect(new Set(pictures.map(({ rgba }) => Buffer.from(rgba).toString('hex'))).size).toBe(STATES.length);
  });

  it('has a round badge of its own for the taskbar', () => {
    const all = pixels(badgeImage(3, 16));
    expect([all[0]![3], all[16 * 8 + 1]![3]]).toEqual([0, 255]);
    expect(badgeImage(3, 16)).not.toEqual(badgeImage(4, 16));
  });

  it('reaches the system as blue, green, red and alpha, the alpha multiplied in', () => {
    expect([...skiaBytes(Uint8Array.of(200, 100, 50, 128, 1, 2, 3, 0))]).toEqual([25, 50, 100, 128, 0, 0, 0, 0]);
  });
});
