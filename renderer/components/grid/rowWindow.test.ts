import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnRows, HEADER_HEIGHT, ROW_HEIGHT, scrollFor, sightOf } from './rowWindow';

const count = fc.integer({ min: 0, max: 60_000 });
const height = fc.integer({ min: 180, max: 2_000 });
const scrolled = fc.integer({ min: 0, max: 60_000 * ROW_HEIGHT });

describe('the part of a long list that is drawn', () => {
  it('holds every row in sight, and few besides', () => {
    fc.assert(
      fc.property(count, height, scrolled, (rows, high, wanted) => {
        const place = Math.min(wanted, Math.max(0, rows * ROW_HEIGHT + HEADER_HEIGHT - high));
        const drawn = drawnRows(sightOf(place, high), rows);
        const inSight = (top: number): boolean =>
          top + ROW_HEIGHT > place && top < place + high - HEADER_HEIGHT && top < rows * ROW_HEIGHT;
        const first = Math.floor(place / ROW_HEIGHT);
        for (let index = first; inSight(index * ROW_HEIGHT); index += 1)
          expect(drawn).toContainEqual({ index, top: index * ROW_HEIGHT });
        expect(drawn.length).toBeLessThanOrEqual(high / ROW_HEIGHT + 13);
        expect(drawn.every(({ index }) => index >= 0 && index < rows)).toBe(true);
      }),
    );
  });

  it('is the end of the list where it has become shorter than it was scrolled', () => {
    expect(drawnRows({ first: 40_000, rows: 10 }, 3).map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(drawnRows({ first: 40_000, rows: 10 }, 100).at(-1)?.index).toBe(99);
  });
});

describe('scrolling to a row', () => {
  it('brings it wholly into sight and moves nothing where it is', () => {
    fc.assert(
      fc.property(fc.nat(60_000), height, scrolled, (index, high, from) => {
        const to = scrollFor(index, from, high);
        const top = index * ROW_HEIGHT;
        expect(to).toBeLessThanOrEqual(top);
        expect(top + ROW_HEIGHT).toBeLessThanOrEqual(to + high - HEADER_HEIGHT);
        expect(scrollFor(index, to, high)).toBe(to);
      }),
    );
  });
});
