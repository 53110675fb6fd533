import { describe, expect, it } from 'vitest';
import { namePlaces } from './namePlaces';
import { pressed, sortByKey } from './sortByKey';

describe('sorting by a key', () => {
  const items = [
    { name: 'b', key: 2 },
    { name: 'none', key: null },
    { name: 'c', key: 3 },
    { name: 'a', key: 2 },
  ];
  const names = (desc: boolean) =>
    sortByKey(
      items,
      ({ key }) => key,
      desc,
      (a, b) => (a.name < b.name ? -1 : 1),
    ).map(({ name }) => name);

  it('has what is not known last in both directions, and equals in the order of the tie', () => {
    expect(names(false)).toEqual(['a', 'b', 'c', 'none']);
    expect(names(true)).toEqual(['c', 'a', 'b', 'none']);
  });

  it('goes upwards at the first press of a header, and turns at the next', () => {
    const once = pressed({ by: 'total', desc: true }, 'number');
    expect(once).toEqual({ by: 'number', desc: false });
    expect(pressed(once, 'number')).toEqual({ by: 'number', desc: true });
    expect(pressed(pressed(once, 'number'), 'number')).toEqual(once);
  });

  it('places names as Danes do', () => {
    const places = namePlaces(['Ågård', 'Zoo', 'Bager 10', 'Bager 9', 'Zoo']);
    expect([...places.keys()].sort((a, b) => places.get(a)! - places.get(b)!)).toEqual([
      'Bager 9',
      'Bager 10',
      'Zoo',
      'Ågård',
    ]);
  });
});
