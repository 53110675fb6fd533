import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold';
import { groups, matching, mostOf, moved, type Command } from './match';

const command = (label: string, change: Partial<Command> = {}): Command => ({
  id: label,
  group: 'pages',
  label,
  note: '',
  also: '',
  run: () => undefined,
  ...change,
});

const some = [
  command('Nye fakturaer'),
  command('Fakturaer i Dinero'),
  command('Afgørelser'),
  command('Hent nu', { group: 'actions', also: 'opdater fakturaer' }),
  command('Hvad er en rykker?', { group: 'help' }),
];
const labels = (search: string) => matching(some, search).map(({ label }) => label);

describe('what the palette shows', () => {
  it.each<[string, string[]]>([
    ['', ['Nye fakturaer', 'Fakturaer i Dinero', 'Afgørelser', 'Hent nu']],
    ['  ', ['Nye fakturaer', 'Fakturaer i Dinero', 'Afgørelser', 'Hent nu']],
    ['fakt', ['Fakturaer i Dinero', 'Nye fakturaer', 'Hent nu']],
    ['dinero fakt', ['Fakturaer i Dinero']],
    ['AFGOERELSER', ['Afgørelser']],
    ['afgor', ['Afgørelser']],
    ['opdater', ['Hent nu']],
    ['rykker', ['Hvad er en rykker?']],
    ['ingenting', []],
  ])('for %j is %j', (search, expected) => {
    expect(labels(search)).toEqual(expected);
  });

  it('is never more than so many of a group', () => {
    const many = Array.from({ length: 30 }, (_, place) => command(`Artikel ${place}`, { group: 'help' }));
    expect(matching(many, 'artikel')).toHaveLength(mostOf.help);
  });

  it('holds every word, comes group by group and names nothing twice', () => {
    const word = fc.constantFrom('ryk', 'fakt', 'ÅR', 'aa', 'gø', 'x');
    const commands = fc.uniqueArray(
      fc.record({ label: fc.string({ minLength: 1 }), also: word, group: fc.constantFrom(...groups) }),
      { selector: ({ label }) => label },
    );
    fc.assert(
      fc.property(commands, fc.array(word, { minLength: 1, maxLength: 3 }), (given, words) => {
        const found = matching(
          given.map(({ label, ...rest }) => command(`${label} fakt`, rest)),
          words.join(' '),
        );
        const places = found.map(({ group }) => groups.indexOf(group));
        return (
          found.every(({ label, also }) => words.every((one) => fold(`${label} ${also}`).includes(fold(one)))) &&
          places.every((place, index) => index === 0 || places[index - 1]! <= place) &&
          new Set(found.map(({ id }) => id)).size === found.length
        );
      }),
    );
  });
});

describe('moving in the palette', () => {
  it.each<[string, number, number, number | undefined]>([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', 0, 3, 2],
    ['ArrowDown', 0, 0, undefined],
    ['Home', 1, 3, undefined], // belongs to the field
  ])('%s from %i of %i goes to %j', (key, current, count, expected) => {
    expect(moved(key, current, count)).toBe(expected);
  });
});
