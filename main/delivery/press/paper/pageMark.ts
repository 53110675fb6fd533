/** Tells the picture of one page from that of another: an amount of colour, below 255. */
export type PageMark = number;

const MARKS = 8;

/** Pages that follow each other have different marks, and none is white. */
export const pageMark = (number: number): PageMark => 254 - (number % MARKS);

/**
 * A spot in the corner of a page, one letter of each file of the font (fonts.ts), in a white that nobody can tell from white. It is
 * there as soon as the page has been painted with its fonts, and not before. It is not printed.
 */
export const markHtml = '<div class="mark" aria-hidden="true"><span>l</span><span>Ł</span></div>';

export const markStyle = (mark: PageMark): string => `
.mark { position: absolute; left: 0; top: 0; width: 60px; height: 8px; overflow: hidden; font-size: 60px; line-height: 8px; font-weight: 650; }
.mark span { position: absolute; top: 0; left: 0; color: rgb(255 255 ${mark}); }
.mark span + span { left: 20px; color: rgb(255 ${mark} 255); }
@media print { .mark { display: none; } }
`;

/** Where the mark is looked for, in pixels; the page's own content begins further down. */
const SPOT = { width: 240, height: 8 } as const;
/** So many pixels of each letter: the soft edges of another mark have its colour as well, but fewer. */
const ENOUGH = 40;

/** Whether a picture shows the page of that mark. @param bitmap four bytes for each pixel, blue first, from the top left */
export function hasMark(bitmap: Uint8Array, width: number, mark: PageMark): boolean {
  let latin = 0;
  let extended = 0;
  for (let y = 0; y < SPOT.height; y += 1) {
    for (let x = 0; x < SPOT.width; x += 1) {
      const at = (y * width + x) * 4;
      if (bitmap[at + 2] !== 255) continue;
      if (bitmap[at] === mark && bitmap[at + 1] === 255) latin += 1;
      if (bitmap[at] === 255 && bitmap[at + 1] === mark) extended += 1;
    }
  }
  return latin >= ENOUGH && extended >= ENOUGH;
}
