import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressedBy, addressLines, addressProblems, DebtorContact, type PostalAddress } from './contact';
import { countryCodes } from './countries';

const address = (change: Partial<PostalAddress> = {}): PostalAddress => ({
  street: 'Havnegade 3, 2. th.',
  zipCode: '8000',
  city: 'Aarhus C',
  country: 'DK',
  ...change,
});

describe('an address that is written down for a customer', () => {
  it.each([
    ['Danish', {}, {}],
    ['without a street', { street: ' ' }, { street: 'street-missing' }],
    ['without a town', { city: '' }, { city: 'city-missing' }],
    ['Danish with three digits', { zipCode: '800' }, { zipCode: 'zip-four-digits' }],
    ['Danish with five', { zipCode: '80000' }, { zipCode: 'zip-four-digits' }],
    ['Danish with DK before them', { zipCode: 'DK-8000' }, { zipCode: 'zip-four-digits' }],
    ['Danish with blanks around them', { zipCode: ' 8000 ' }, {}],
    ['Greenlandic', { zipCode: '3900', city: 'Nuuk', country: 'GL' }, {}],
    ['Faroese', { zipCode: '100', city: 'Tórshavn', country: 'FO' }, {}],
    ['Faroese with four digits', { zipCode: '1000', country: 'FO' }, { zipCode: 'zip-three-digits' }],
    ['British', { zipCode: 'SW1A 1AA', city: 'London', country: 'GB' }, {}],
    ['Irish without a postal code', { zipCode: '', city: 'Cork', country: 'IE' }, {}],
  ] as const)('%s', (_what, change, problems) => {
    expect(addressProblems(address(change))).toEqual(problems);
    expect(DebtorContact.safeParse({ attention: null, address: address(change) }).success).toBe(
      Object.keys(problems).length === 0,
    );
  });

  it('names a country that is one', () => {
    const names = new Intl.DisplayNames('da', { type: 'region', fallback: 'none' });
    expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
    expect(new Set(countryCodes).size).toBe(countryCodes.length);
  });
});

describe('who a letter is to', () => {
  const inDinero = fc.record({
    attention: fc.option(fc.string()),
    street: fc.option(fc.string()),
    zipCode: fc.option(fc.string()),
    city: fc.option(fc.string()),
    country: fc.constantFrom('DK', 'SE'),
  });

  it('is Dinero’s where nothing is written down', () => {
    fc.assert(
      fc.property(inDinero, (debtor) => {
        expect(addressedBy({ attention: null, address: null }, debtor)).toEqual(debtor);
      }),
    );
  });

  it('never bears half of one address and half of the other', () => {
    fc.assert(
      fc.property(inDinero, fc.option(fc.constant('Bogholderiet')), (debtor, attention) => {
        const own = address({ street: 'Kajen 1', country: 'NO', zipCode: '0150', city: 'Oslo' });
        const addressed = addressedBy({ attention, address: own }, debtor);
        expect(addressLines(addressed)).toEqual(['Kajen 1', '0150 Oslo', 'NO']);
        expect(addressed.attention).toBe(attention ?? debtor.attention);
      }),
    );
  });
});
