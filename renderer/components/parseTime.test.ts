import { describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { parseClock } from './parseClock';
import { parseDay } from './parseDay';
import { weekday } from './weekday';

describe('a typed day', () => {
  it.each([
    ['1.6.2026', '2026-06-01'],
    ['01/06/2026', '2026-06-01'],
    [' 1-6-26 ', '2026-06-01'],
    ['2026-06-01', '2026-06-01'],
    ['29.2.2028', '2028-02-29'],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each(['', '31.6.2026', '29.2.2026', '1.13.2026', '1.6', '1.6.202', 'i morgen', '2026-6-1'])(
    '%j is none',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );
});

describe('a typed time of the day', () => {
  it.each([
    ['7', '07:00'],
    ['22.30', '22:30'],
    ['22:30', '22:30'],
    ['0700', '07:00'],
    ['730', '07:30'],
    ['00.00', '00:00'],
  ])('%s is %s', (text, clock) => {
    expect(parseClock(text)).toBe(clock);
  });

  it.each(['', '24', '12.60', '7.5', 'kl. 7', '-1'])('%j is none', (text) => {
    expect(parseClock(text)).toBeUndefined();
  });
});

describe('the name of a weekday', () => {
  it('is short, in the language of the screen', () => {
    expect([weekday(date('2026-11-27'), 'da'), weekday(date('2026-11-27'), 'en')]).toEqual(['fre.', 'Fri']);
  });
});
