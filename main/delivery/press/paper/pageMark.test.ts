import { describe, expect, it } from 'vitest';
import { hasMark, pageMark } from './pageMark';

const WIDTH = 300;

/** A white picture with so many pixels of each letter's colour. */
function picture(latin: number, extended: number, mark: number): Uint8Array {
  const bitmap = new Uint8Array(WIDTH * 10 * 4).fill(255);
  for (let at = 0; at < latin; at += 1) bitmap[((at % 8) * WIDTH + Math.floor(at / 8)) * 4] = mark;
  for (let at = 0; at < extended; at += 1) bitmap[((at % 8) * WIDTH + 30 + Math.floor(at / 8)) * 4 + 1] = mark;
  return bitmap;
}

describe('the mark of a page', () => {
  it('is seen when both letters are painted in its colour', () => {
    expect(hasMark(picture(60, 60, 250), WIDTH, 250)).toBe(true);
  });

  it.each([
    ['an empty page', picture(0, 0, 250)],
    ['a page whose first font is not there', picture(0, 60, 250)],
    ['a page whose second font is not there', picture(60, 0, 250)],
    ['the soft edges of another mark', picture(16, 16, 250)],
    ['the page before', picture(60, 60, 251)],
  ])('is not seen on %s', (_name, bitmap) => {
    expect(hasMark(bitmap, WIDTH, 250)).toBe(false);
  });

  it('differs from page to page and is never white', () => {
    for (let page = 0; page < 20; page += 1) {
      expect(pageMark(page)).not.toBe(pageMark(page + 1));
      expect(pageMark(page)).toBeLessThan(255);
    }
  });
});
