import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperName } from './paperName';

const letter = { kindLabel: 'rykker 1', invoiceNumbers: [1024], debtorName: 'Nordlys ApS', reference: 'RK-2345WXYZ' };

describe('the name of the file of a letter on paper', () => {
  it.each([
    [{}, 'rykker 1 - faktura 1024 - Nordlys ApS - RK-2345WXYZ.pdf'],
    [{ invoiceNumbers: [7, 8] }, 'rykker 1 - faktura 7, 8 - Nordlys ApS - RK-2345WXYZ.pdf'],
    [{ invoiceNumbers: [1, 2, 3, 4, 5, 6] }, 'rykker 1 - faktura 1, 2, 3, 4, 5 m.fl. - Nordlys ApS - RK-2345WXYZ.pdf'],
    [{ invoiceNumbers: [] }, 'rykker 1 - Nordlys ApS - RK-2345WXYZ.pdf'],
    [{ debtorName: 'A/S "Den: blå?" <x>|*' }, 'rykker 1 - faktura 1024 - A S Den blå x - RK-2345WXYZ.pdf'],
    [{ debtorName: '../../etc/passwd' }, 'rykker 1 - faktura 1024 - .. .. etc passwd - RK-2345WXYZ.pdf'],
    [{ debtorName: ' . ' }, 'rykker 1 - faktura 1024 - RK-2345WXYZ.pdf'],
    [{ debtorName: 'Firma\u202Efdp.exe' }, 'rykker 1 - faktura 1024 - Firma fdp.exe - RK-2345WXYZ.pdf'],
    [{ debtorName: 'A\u030A' }, 'rykker 1 - faktura 1024 - Å - RK-2345WXYZ.pdf'],
    [{ kindLabel: 'CON.x' }, 'CON x - faktura 1024 - Nordlys ApS - RK-2345WXYZ.pdf'],
  ])('of %j is %j', (change, expected) => {
    expect(paperName({ ...letter, ...change })).toBe(expected);
  });

  const letters = fc.record({
    kindLabel: fc.string({ unit: 'grapheme', maxLength: 60 }),
    invoiceNumbers: fc.array(fc.nat(2 ** 31 - 1), { maxLength: 60 }),
    debtorName: fc.string({ unit: 'grapheme', maxLength: 200 }),
    reference: fc.stringMatching(/^RK-[2-9A-Z]{8}$/),
  });

  it('can be written on every system, and ends in the reference, whatever a letter says', () => {
    fc.assert(
      fc.property(letters, (any) => {
        const name = paperName(any);
        expect(name).toMatch(/^[^\p{C}<>:"/\\|?*]+$/u);
        expect(name.endsWith(`${any.reference}.pdf`)).toBe(true);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
        expect(name.split('.')[0]).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d) *$/i);
      }),
    );
  });
});
