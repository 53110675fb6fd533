import { describe, expect, it } from 'vitest';
import { date } from '../date';
import { dayNumber } from '../dayNumber';
import { halfYearOf } from '../halfYear';
import { rate } from '../rate';
import { danishLaw, withReferenceRates } from './danishLaw';
import table from './referenceRates.json';

describe('the figures of the law', () => {
  it('has one reference rate for every half-year from 2005, each with a known source', () => {
    const halves = table.rows.map(({ from }) => halfYearOf(dayNumber(date(from))));
    expect(halves).toEqual(halves.map((_, place) => 2005 * 2 + place));
    expect(table.rows.every(({ source }) => source in table.sources)).toBe(true);
  });

  it('knows no rate after the half-year of the last row', () => {
    expect(danishLaw.referenceRates.at(-1)?.from).toBe('2026-07-01');
    expect(danishLaw.ratesUnknownFrom).toBe('2027-01-01');
  });

  it('takes another table in any order and ends it with its own last half-year', () => {
    const rows = [
      { from: date('2020-07-01'), percent: rate('2') },
      { from: date('2020-01-01'), percent: rate('1') },
    ];
    const figures = withReferenceRates(danishLaw, rows);
    expect(figures.referenceRates.map(({ from }) => from)).toEqual(['2020-01-01', '2020-07-01']);
    expect(figures.ratesUnknownFrom).toBe('2021-01-01');
    expect(withReferenceRates(danishLaw, []).ratesUnknownFrom < '1900-01-01').toBe(true);
  });
});
