import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit, hasValidCheckDigit } from './checkDigit';
import { danishIban, isDanishIban } from './iban';
import {
  bankAccount,
  formatPaymentLine,
  giroCard,
  giroCardWithMessage,
  ibanOf,
  parsePaymentLine,
  type PaymentLine,
} from './paymentLine';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const creditor = fc.stringMatching(/^8\d{7}$/);

describe('check digits', () => {
  it.each([
    ['00000000000000', '0'],
    ['00000000000001', '8'],
    ['00000000000005', '9'], // 5 × 2 = 10 counts as 1
    ['00000000000019', '0'], // the sum ends in 0: the digit is 0 and not 10
    ['12345678901234', '7'],
    ['123456789012345', '2'], // 15 digits begin with weight 2
  ])('of %s is %s', (number, check) => {
    expect(checkDigit(number)).toBe(check);
  });

  it('notice every single wrong digit', () => {
    fc.assert(
      fc.property(digits(14), fc.nat(14), fc.integer({ min: 1, max: 9 }), (number, place, off) => {
        const valid = number + checkDigit(number);
        const wrong = (Number(valid[place]) + off) % 10;
        expect(hasValidCheckDigit(valid)).toBe(true);
        expect(hasValidCheckDigit(`${valid.slice(0, place)}${wrong}${valid.slice(place + 1)}`)).toBe(false);
      }),
    );
  });
});

describe('payment lines', () => {
  it('fill a reference up with zeros and add its check digit', () => {
    const line = giroCard('+71', '81234567', '1042');
    expect(formatPaymentLine(line!)).toBe('+71<000000000010421+81234567<');
    expect(formatPaymentLine(giroCard('+75', '81234567', '1042')!)).toBe('+75<0000000000010421+81234567<');
    expect(formatPaymentLine(giroCardWithMessage('81234567')!)).toBe('+73<+81234567<');
  });

  it.each([
    ['a creditor that does not begin with 8', giroCard('+71', '71234567', '1')],
    ['a creditor of seven digits', giroCard('+71', '8123456', '1')],
    ['a reference that is too long', giroCard('+71', '81234567', '123456789012345')],
    ['a reference with letters', giroCard('+75', '81234567', 'A1')],
    ['an account of eleven digits', bankAccount('1234', '12345678901')],
    ['an account of zeros', bankAccount('1234', '0000000')],
    ['a registration of three digits', bankAccount('123', '1234567')],
    ['a message card of another creditor', giroCardWithMessage('12345678')],
  ])('are not made from %s', (_, line) => {
    expect(line).toBeUndefined();
  });

  it('are read as they are printed, with or without spaces', () => {
    const line = { kind: '+71', paymentId: '000000000010421', creditor: '81234567' };
    expect(parsePaymentLine('+71<000000000010421+81234567<')).toEqual(line);
    expect(parsePaymentLine(' +71< 000000000010421 +81234567< ')).toEqual(line);
    expect(parsePaymentLine('1234-567890')).toEqual({ kind: 'account', registration: '1234', account: '0000567890' });
    expect(parsePaymentLine('dk50 0040 0440 1162 43')).toEqual({ kind: 'iban', iban: 'DK5000400440116243' });
  });

  it.each([
    '+71<000000000010422+81234567<',
    '+71<00000000010421+81234567<',
    '+75<000000000010421+81234567<',
    '+73<000000000010421+81234567<',
    '+04<000000000010421+81234567<',
    '+71<000000000010421+71234567<',
    'DK51 0040 0440 1162 43',
    'DK5000400440116',
    '12345678901234',
    '',
  ])('are not read from %j', (text) => {
    expect(parsePaymentLine(text)).toBeUndefined();
  });

  it('are read back as they were written', () => {
    const card = (kind: '+71' | '+75', length: number) =>
      fc.tuple(creditor, digits(length)).map(([number, reference]) => giroCard(kind, number, reference)!);
    const account = fc
      .tuple(digits(4), fc.integer({ min: 1, max: 9_999_999_999 }))
      .map(([r, a]) => bankAccount(r, `${a}`)!);
    const any: fc.Arbitrary<PaymentLine> = fc.oneof(card('+71', 14), card('+75', 15), account);
    fc.assert(
      fc.property(any, (line) => {
        expect(parsePaymentLine(formatPaymentLine(line))).toEqual(line);
      }),
    );
  });

  it('give the IBAN of an account, and none of a giro card', () => {
    expect(danishIban('0040', '0440116243')).toBe('DK5000400440116243');
    expect(ibanOf(bankAccount('0040', '440116243')!)).toBe('DK5000400440116243');
    expect(ibanOf({ kind: 'iban', iban: 'DK5000400440116243' })).toBe('DK5000400440116243');
    expect(ibanOf(giroCardWithMessage('81234567')!)).toBeUndefined();
    fc.assert(
      fc.property(digits(4), digits(10), (registration, account) => {
        expect(isDanishIban(danishIban(registration, account))).toBe(true);
      }),
    );
  });
});
