import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { readArticles } from './read';
import { highlight, searchArticles } from './search';

const article = (title: string, lead = '', ...paragraphs: string[]) => ({ title, lead, paragraphs });
const some = [
  article('Morarente', 'Nationalbankens sats', 'Gebyr er noget andet'),
  article('Rykkergebyr', 'Højst så meget', 'For hver rykker'),
  article('Året rundt', 'Årsag og gæld'),
];
const titles = (search: string) => searchArticles(some, search).map(({ title }) => title);

/** Texts in which Danish letters, accents, pairs and signs of two units are not rare. */
const danish = fc
  .array(fc.constantFrom('a', 'A', 'å', 'Å', 'æ', 'ø', 'Ö', 'o', 'e', 'é', 'r', ' ', 'aa', 'oe', '😀', '\u0301'))
  .map((signs) => signs.join(''));

describe('searching the help', () => {
  it.each<[string, string[]]>([
    ['', ['Morarente', 'Rykkergebyr', 'Året rundt']],
    ['gebyr', ['Rykkergebyr', 'Morarente']], // the title first
    ['GEBYR rykker', ['Rykkergebyr']],
    ['aaret', ['Året rundt']],
    ['hojst', ['Rykkergebyr']],
    ['gaeld', ['Året rundt']],
    ['gebyr måne', []],
  ])('for %j finds %j', (search, expected) => {
    expect(titles(search)).toEqual(expected);
  });

  it('finds exactly the articles that hold every word, however it is written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(danish, danish)), danish, (given, search) => {
        const all = given.map(([title, lead]) => article(title, lead));
        const words = fold(search).split(/\s+/).filter(Boolean);
        const fits = all.filter(({ title, lead }) =>
          words.every((word) => fold(title).includes(word) || fold(lead).includes(word)),
        );
        expect(new Set(searchArticles(all, search.toUpperCase()))).toEqual(new Set(fits));
      }),
    );
  });

  it('finds every article by its own title', () => {
    const all = readArticles('da');
    expect(all.filter((one) => !searchArticles(all, one.title).includes(one))).toEqual([]);
  });
});

describe('marking what was found', () => {
  it.each<[string, string, string[]]>([
    ['Året og åen', 'aa', ['Å', 'å']],
    ['Faaborg', 'få', ['Faa']],
    ['Højst Sørensen', 'soer', ['Sør']],
    ['Gæld', 'gae', ['Gæ']],
    ['rykkerrykker', 'rykker', ['rykkerrykker']],
    ['intet', 'x', []],
  ])('in %j for %j marks %j', (text, search, marked) => {
    expect(
      highlight(text, search)
        .filter(({ hit }) => hit)
        .map((piece) => piece.text),
    ).toEqual(marked);
  });

  it('loses nothing of the text, and marks no two pieces side by side', () => {
    fc.assert(
      fc.property(danish, danish, (text, search) => {
        const pieces = highlight(text, search);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every(({ hit }, place) => place === 0 || pieces[place - 1]!.hit !== hit)).toBe(true);
      }),
    );
  });

  it('marks something exactly where the text holds one of the words', () => {
    fc.assert(
      fc.property(danish, danish, (text, search) => {
        const words = fold(search).split(/\s+/).filter(Boolean);
        const held = words.some((word) => fold(text).includes(word));
        expect(highlight(text, search).some(({ hit }) => hit)).toBe(held);
      }),
    );
  });
});
