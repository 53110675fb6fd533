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
    ['a creditor that does not begin with 8', () => giroCard('+71', '71234567', '1')],
    ['a creditor of seven digits', () => giroCard('+71', '8123456', '1')],
    ['a creditor of nine digits', () => giroCard('+71', '812345678', '1')],
    ['a creditor with something before it', () => giroCard('+71', ' 81234567', '1')],
    ['a reference that is too long', () => giroCard('+71', '81234567', '123456789012345')],
    ['a reference that is too long for the longer card', () => giroCard('+75', '81234567', '1234567890123456')],
    ['a reference that begins with letters', () => giroCard('+75', '81234567', 'A1')],
    ['a reference that ends with letters', () => giroCard('+75', '81234567', '1A')],
    ['no reference', () => giroCard('+75', '81234567', '')],
    ['an account of eleven digits', () => bankAccount('1234', '12345678901')],
    ['an account of zeros', () => bankAccount('1234', '0000000')],
    ['an account with letters before it', () => bankAccount('1234', 'x1234567')],
    ['an account with letters after it', () => bankAccount('1234', '1234567x')],
    ['no account', () => bankAccount('1234', '')],
    ['a registration of three digits', () => bankAccount('123', '1234567')],
    ['a registration of five digits', () => bankAccount('12345', '1234567')],
    ['a registration with a letter', () => bankAccount('123a', '1234567')],
    ['a registration with a space before it', () => bankAccount(' 1234', '1234567')],
    ['a message card of another creditor', () => giroCardWithMessage('12345678')],
  ])('are not made from %s', (_, made) => {
    expect(made()).toBeUndefined();
  });

  it('take a reference that fills the card, and an account with a zero or a gap in it', () => {
    expect(giroCard('+71', '81234567', '12345678901234')).toEqual({
      kind: '+71',
      creditor: '81234567',
      paymentId: '123456789012347',
    });
    expect(giroCard('+75', '81234567', '123456789012345')).toEqual({
      kind: '+75',
      creditor: '81234567',
      paymentId: '1234567890123452',
    });
    const account = { kind: 'account', registration: '0123', account: '0010203040' };
    expect([bankAccount('0123', '10203040'), bankAccount('0123', '10 20-30 40')]).toEqual([account, account]);
  });

  it('are read as they are printed, with or without spaces', () => {
    const line = { kind: '+71', paymentId: '000000000010421', creditor: '81234567' };
    expect(parsePaymentLine('+71<000000000010421+81234567<')).toEqual(line);
    expect(parsePaymentLine(' +71< 000000000010421 +81234567< ')).toEqual(line);
    expect(parsePaymentLine('+71<000000000010421+81234567')).toEqual(line);
    expect(parsePaymentLine('+73<+81234567<')).toEqual({ kind: '+73', creditor: '81234567' });
    for (const text of ['1234 - 5678 90', ' 1234 567890 ', '1234 0000567890']) {
      expect(parsePaymentLine(text)).toEqual({ kind: 'account', registration: '1234', account: '0000567890' });
    }
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
    '12345 67890',
    '123 4567890',
    'x1234 567890',
    '1234 567890x',
    '1234 x',
    '1234',
    'x+71<000000000010421+81234567<',
    '+71<000000000010421+81234567<<',
    '+71<000000000010421+812345678<',
    '+71<00000000001042x+81234567<',
    '+71000000000010421+81234567<',
    '+71<+81234567<',
    '+73<+71234567<',
    '5000400440116243DK',
    'NO9386011117947',
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
    const any: fc.Arbitrary<PaymentLine> = fc.oneof(
      card('+71', 14),
      card('+75', 15),
      creditor.map((number) => giroCardWithMessage(number)!),
      account,
      account.map((line): PaymentLine => ({ kind: 'iban', iban: ibanOf(line)! })),
    );
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
