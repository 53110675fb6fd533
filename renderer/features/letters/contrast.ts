/** The least contrast of text with its ground: WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

/** The luminance of a part of a colour, 0 to 255, by WCAG's formula. */
function linear(part: number): number {
  const share = part / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Whether `#rrggbb` is too pale to be read on white paper. */
export function tooPale(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) < LEAST;
}
