import { fold, wordsOf } from '../text/fold';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

interface Searchable {
  title: string;
  lead: string;
  paragraphs: readonly string[];
}

/**
 * The articles that hold every word of the search in title or body: those with all words in the title first, then those with
 * one, each in the given order.
 * @returns all of them where there is no word
 */
export function searchArticles<T extends Searchable>(articles: readonly T[], search: string): T[] {
  const words = wordsOf(search);
  if (words.length === 0) return [...articles];
  const ranked = articles.flatMap((article) => {
    const title = fold(article.title);
    const body = fold([article.lead, ...article.paragraphs].join(' '));
    if (!words.every((word) => title.includes(word) || body.includes(word))) return [];
    const inTitle = words.filter((word) => title.includes(word)).length;
    return [{ article, rank: inTitle === words.length ? 0 : inTitle > 0 ? 1 : 2 }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ article }) => article);
}

/** Where each sign of a folded text begins and ends in the text itself. */
interface Folded {
  text: string;
  spans: readonly { from: number; to: number }[];
}

/** Folds sign by sign, so that one can tell where a hit lies in the text itself. */
function foldInPlace(text: string): Folded {
  const signs: { sign: string; from: number; to: number }[] = [];
  let from = 0;
  for (const point of text) {
    const to = from + point.length;
    for (const sign of fold(point)) signs.push({ sign, from, to });
    from = to;
  }
  // Pairs that fold to one: only whole texts show them.
  const joined = ['oe', 'aa'].reduce((list, pair) => {
    const out: typeof signs = [];
    for (let place = 0; place < list.length; place += 1) {
      const [first, second] = [list[place], list[place + 1]];
      if (first === undefined) break;
      const isPair = second !== undefined && first.sign + second.sign === pair;
      out.push(isPair ? { sign: first.sign, from: first.from, to: second.to } : first);
      if (isPair) place += 1;
    }
    return out;
  }, signs);
  const units = joined.flatMap(({ sign, ...span }) => Array.from({ length: sign.length }, () => span));
  return { text: joined.map(({ sign }) => sign).join(''), spans: units };
}

/** The text in pieces, with what was looked for marked. Together the pieces are the text. */
export function highlight(text: string, search: string): Piece[] {
  const words = wordsOf(search);
  if (words.length === 0) return text === '' ? [] : [{ text, hit: false }];
  const folded = foldInPlace(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
      const [first, last] = [folded.spans[at], folded.spans[at + word.length - 1]];
      if (first !== undefined && last !== undefined) marked.fill(true, first.from, last.to);
    }
  }
  const pieces: Piece[] = [];
  for (const [place, hit] of marked.entries()) {
    const last = pieces.at(-1);
    const unit = text.charAt(place);
    if (last?.hit === hit) last.text += unit;
    else pieces.push({ text: unit, hit });
  }
  return pieces;
}
