/**
 * Puts a piece into a text in place of what is selected; at its end where no place is known.
 * @returns the text, and where the cursor stands behind the piece
 */
export function insertAt(
  text: string,
  piece: string,
  start?: number | null,
  end?: number | null,
): { text: string; cursor: number } {
  const from = start ?? text.length;
  const to = end ?? from;
  return { text: text.slice(0, from) + piece + text.slice(to), cursor: from + piece.length };
}
