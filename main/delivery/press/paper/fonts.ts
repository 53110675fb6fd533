import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';
import latinExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline';

const face = (address: string, range: string): string =>
  `@font-face { font-family: 'Paper'; font-weight: 100 900; src: url(${address}) format('woff2'); unicode-range: ${range}; }`;

/** As the package cuts the font: what Danish and English need, and the other letters of Europe. */
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, ' +
  'U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const LATIN_EXTENDED =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, ' +
  'U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';

/** The page's own font, inside the page: nothing is fetched, and the paper looks the same on every computer. */
export const pageFonts = `${face(latin, LATIN)}\n${face(latinExtended, LATIN_EXTENDED)}`;

/** The footer has words and figures of ours alone. */
export const footerFont = face(latin, LATIN);
