import { describe, expect, it } from 'vitest';
import { composeLetter } from './composeLetter';
import { invoiceNames } from './invoiceNames';
import { paymentRows } from './paymentRows';
import { payTo } from './payTo';
import { inputOf, letterOf } from './testing/letterOf';

const ownCard = '+71<000000000010421+81234567<';

describe('a letter', () => {
  it('has its placeholders filled in, in its own language', () => {
    const template = {
      subject: 'Rykker {rykkernummer}: {fakturaer}',
      opening: '{kunde}, {forfaldsdato}, {frist}, {beløb}, {dato}',
      closing: '{firma} {reference}',
    };
    const filled = (language: 'da' | 'en') => letterOf('reminder-1', language, { template });
    expect(filled('da')).toMatchObject({
      subject: 'Rykker 1: faktura 1042',
      opening: 'Bageriet Kornblomst ApS, 30. september 2026, 7. december 2026, 10.879,81 kr., 25. november 2026',
      closing: 'Hyldelund ApS RK-2345WXYZ',
    });
    expect(filled('en')).toMatchObject({
      subject: 'Rykker 1: invoice 1042',
      opening: 'Bageriet Kornblomst ApS, 30 September 2026, 7 December 2026, DKK 10,879.81, 25 November 2026',
    });
  });

  it('asks for the sum of its claims', () => {
    const { claims } = inputOf('reminder-1', 'da');
    expect(letterOf('reminder-1', 'da', { claims: [...claims, ...claims] }).total).toBe(2 * claims[0]!.total);
  });

  it('is not made with a hole in it', () => {
    expect(() => letterOf('reminder-1', 'da', { level: null })).toThrow('{rykkernummer}');
    expect(() => letterOf('thanks', 'da', { template: { subject: 'Tak', opening: '{frist}', closing: '' } })).toThrow(
      '{frist}',
    );
  });

  it('has a card for each invoice, or one account for all', () => {
    const input = inputOf('reminder-1', 'da');
    const claims = [1042, 1043].map((invoiceNumber) => ({ ...input.claims[0]!, invoiceNumber, payTo: ownCard }));
    const paidTo = (line: string | null) => {
      const letter = composeLetter({ ...input, claims, letterhead: { ...input.letterhead, payTo: line } });
      return [letter.payTo, ...letter.claims.map((claim) => claim.payTo)];
    };
    expect(paidTo('+71<+87654321<')).toEqual([null, '+71<000000000010421+87654321<', '+71<000000000010439+87654321<']);
    expect(paidTo('1234 567890')).toEqual(['1234 0000567890', null, null]);
    expect(paidTo(null)).toEqual([null, ownCard, ownCard]);
  });
});

describe('how an invoice is paid', () => {
  it.each<[string, string | null, string | null, string | null]>([
    ['a card of the creditor’s', '+71<+87654321<', '+71<000000000010421+87654321<', null],
    [
      'a card whose printed number is only an example',
      '+71<000000000000000+87654321<',
      '+71<000000000010421+87654321<',
      null,
    ],
    ['a card with message', '+75<+87654321<', '+75<0000000000010421+87654321<', null],
    ['a card without number', '+73<+87654321<', null, '+73<+87654321<'],
    ['an account', '1234 567890', null, '1234 0000567890'],
    ['an IBAN', 'DK5000400440116243', null, 'DK50 0040 0440 1162 43'],
    ['words of the company', ' MobilePay 12345 ', null, 'MobilePay 12345'],
    ['nothing', null, ownCard, null],
    ['an empty line', ' ', ownCard, null],
  ])('by %s', (_name, paper, claim, letter) => {
    expect(payTo(paper, 1042, ownCard)).toEqual({ claim, letter });
  });

  it('is by the invoice’s own card where the number does not fit the creditor’s', () => {
    expect(payTo('+71<+87654321<', 123_456_789_012_345, ownCard)).toEqual({ claim: ownCard, letter: null });
  });

  it.each<[string, string | null, { name: string; value: string }[]]>([
    [
      'a card, which says itself what is paid',
      '+71<+87654321<',
      [{ name: 'Betalingskort (FIK)', value: '+71<000000000010421+87654321<' }],
    ],
    [
      'an account, with what to write',
      '1234 567890',
      [
        { name: 'Reg.- og kontonummer', value: '1234 0000567890' },
        { name: 'Skriv ved betalingen', value: 'faktura 1042' },
      ],
    ],
    ['nothing', null, []],
  ])('is shown as %s', (_name, line, rows) => {
    const { letterhead } = inputOf('reminder-1', 'da');
    expect(paymentRows(letterOf('reminder-1', 'da', { letterhead: { ...letterhead, payTo: line } }))).toEqual(rows);
  });

  it('is told by the reference where an account takes several invoices, and by each invoice where they have cards', () => {
    const { letterhead, claims } = inputOf('reminder-1', 'da');
    const several = (payTo: string) =>
      paymentRows(
        letterOf('reminder-1', 'da', { letterhead: { ...letterhead, payTo }, claims: [...claims, ...claims] }),
      );
    expect(several('1234 567890')[1]).toEqual({ name: 'Skriv ved betalingen', value: 'RK-2345WXYZ' });
    expect(several('+71<+87654321<')).toEqual([
      { name: 'Betal med', value: 'Hver faktura har sin egen betalingslinje i opgørelsen.' },
    ]);
  });
});

describe('the names of invoices', () => {
  it.each<[number, string | null, string | null]>([
    [0, null, null],
    [1, 'faktura 1', 'invoice 1'],
    [2, 'fakturaerne 1 og 2', 'invoices 1 and 2'],
    [3, 'fakturaerne 1, 2 og 3', 'invoices 1, 2 and 3'],
    [5, 'fakturaerne 1, 2, 3, 4 og 5', 'invoices 1, 2, 3, 4 and 5'],
    [6, '6 fakturaer', '6 invoices'],
  ])('of %i', (count, da, en) => {
    const [claim] = inputOf('reminder-1', 'da').claims;
    const claims = Array.from({ length: count }, (_, index) => ({ ...claim!, invoiceNumber: index + 1 }));
    expect(invoiceNames({ claims, language: 'da' })).toBe(da);
    expect(invoiceNames({ claims, language: 'en' })).toBe(en);
  });
});
