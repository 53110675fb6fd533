/** Paragraphs of lines as plain text, an empty line between them; what is null or empty is left out. */
export const asText = (paragraphs: readonly (readonly (string | null)[])[]): string =>
  paragraphs
    .map((lines) => lines.filter((line) => line !== null && line !== '').join('\n'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
