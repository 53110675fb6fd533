import { highlight } from '../../../src/help/search';

/** A text with what was looked for marked in it. */
export function Marked({ text, search }: { text: string; search: string }) {
  return highlight(text, search).map((piece, place) =>
    piece.hit ? (
      <mark key={place} className="help__mark">
        {piece.text}
      </mark>
    ) : (
      <span key={place}>{piece.text}</span>
    ),
  );
}
