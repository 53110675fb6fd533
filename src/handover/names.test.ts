import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderName, safeName } from './names';

describe('names of files and folders', () => {
  it.each([
    ['Hansen & Søn ApS', 'Hansen & Søn ApS'],
    ['../../etc/passwd', '.. .. etc passwd'],
    ['A/S "Den: blå?" <x>|*', 'A S Den blå x'],
    ['Firma ApS. ', 'Firma ApS'],
    ['...', 'debitor'],
    ['', 'debitor'],
    ['x'.repeat(100), 'x'.repeat(60)],
  ])('%j is %j', (text, expected) => {
    expect(safeName(text, 'debitor')).toBe(expected);
  });

  it('can be made on every system, whatever a debtor is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.nat(200), (debtor, place) => {
        expect(folderName(place, debtor)).toMatch(/^\d{2,} [^\p{Cc}<>:"/\\|?*]*[^\p{Cc}<>:"/\\|?*. ]$/u);
      }),
    );
  });
});
