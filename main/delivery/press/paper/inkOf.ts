/** Contrast with white that large letters need to be read (WCAG 2, 1.4.3). */
const READABLE = 3;

const INK = '#1c2326';

/** Linear light of one channel, 0 to 1 (sRGB, as WCAG 2 counts it). */
function light(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** The colour of headings: the company's, or black where nobody could read that on white. @param colour `#rrggbb` */
export function inkOf(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => light(parseInt(colour.slice(at, at + 2), 16)));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= READABLE ? colour : INK;
}
