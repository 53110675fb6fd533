/**
 * Writes a text so that what looks or sounds alike in Danish compares equal: without capitals and accents,
 * with "aa" as "å", "oe" and "ö" as "ø". Both the text searched and the words looked for go through it.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('oe', 'o')
    .replaceAll('aa', 'a');

/** The words of a search, as they are looked for; none where nothing was typed. */
export const wordsOf = (search: string): string[] => fold(search).split(/\s+/).filter(Boolean);
