import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCvr } from './cvr';

describe('parseCvr', () => {
  it.each([
    ['10150817', '10150817'],
    ['DK10150817', '10150817'],
    ['dk 10 15 08 17', '10150817'],
    [' 10150817\t', '10150817'],
    ['22756214', '22756214'],
  ])('reads %j as %s', (text, cvr) => {
    expect(parseCvr(text)).toBe(cvr);
  });

  it.each(['', 'DK', '1015081', '101508170', '10150818', '00000000', 'SE10150817', '10-15-08-17', '１０１５０８１７'])(
    'refuses %j',
    (text) => {
      expect(parseCvr(text)).toBeUndefined();
    },
  );

  it('notices every single mistyped digit', () => {
    const valid = '10150817';
    fc.assert(
      fc.property(fc.nat(7), fc.nat(9), (place, digit) => {
        fc.pre(valid[place] !== String(digit));
        expect(parseCvr(valid.slice(0, place) + String(digit) + valid.slice(place + 1))).toBeUndefined();
      }),
    );
  });
});
