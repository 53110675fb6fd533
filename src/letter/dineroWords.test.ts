import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dineroWords } from './dineroWords';
import { REFERENCE_LETTERS, referenceIn } from './reference';
import { inputOf, letterOf } from './testing/letterOf';

describe('the words of Dinero’s reminder', () => {
  it.each([1, 2, 3] as const)(
    'are titled by their level %i and name invoice, due date, deadline, creditor and reference',
    (level) => {
      const { title, text } = dineroWords(letterOf(`reminder-${level}`, 'da'));
      expect(title).toBe(`Rykker ${level}`);
      for (const part of [
        'Faktura 1042 af 1. september 2026 forfaldt til betaling den 30. september 2026.',
        'senest den 7. december 2026',
        'Hyldelund ApS',
        'Har du allerede betalt, kan du se bort fra denne rykker.',
        'Har du indsigelser mod kravet, så skriv til regnskab@hyldelund.example eller ring på 63 12 34 56',
      ])
        expect(text).toContain(part);
      expect(text).not.toContain('inkasso');
      expect(text.split('\n').at(-1)).toBe('Reference: RK-2345WXYZ');
      expect(referenceIn(text)).toBe('RK-2345WXYZ');
    },
  );

  it('hold no amount, for Dinero writes the specification beneath them', () => {
    for (const kind of ['reminder-1', 'reminder-2', 'reminder-3', 'reminder-notice', 'charges'] as const)
      for (const language of ['da', 'en'] as const)
        expect(dineroWords(letterOf(kind, language)).text).not.toMatch(/\d[.,]\d\d/);
  });

  it('are a notice of collection with the day and the further costs where the letter is one', () => {
    const { title, text } = dineroWords(letterOf('reminder-notice', 'da'));
    expect(title).toBe('Rykker 3 og inkassovarsel');
    expect(text).toContain('betale uden yderligere omkostninger til og med den 7. december 2026');
    expect(text).toContain('overgiver vi kravet til inkasso uden yderligere varsel');
    expect(text).toContain('medfører yderligere omkostninger for dig');
  });

  it('are no notice without a day', () => {
    expect(() => dineroWords(letterOf('notice', 'da', { deadline: null }))).toThrow(RangeError);
  });

  it('leave out the day of an invoice that has none, and say how to object where there is no address', () => {
    const { claims, letterhead } = inputOf('reminder-1', 'da');
    const { text } = dineroWords(
      letterOf('reminder-1', 'da', {
        claims: claims.map((claim) => ({ ...claim, invoiceDay: null })),
        letterhead: { ...letterhead, email: null, phone: null },
      }),
    );
    expect(text).toContain('Faktura 1042 forfaldt til betaling');
    expect(text).toContain('så kontakt os hurtigst muligt, så behandler vi dem, før der sker mere.');
  });

  it('are English for a debtor who reads English', () => {
    const { title, text } = dineroWords(letterOf('reminder-1', 'en'));
    expect(title).toBe('Reminder 1');
    expect(text).toContain('Invoice 1042 of 1 September 2026 fell due for payment on 30 September 2026.');
    expect(text).toContain('Please pay by 7 December 2026 at the latest.');
  });

  it('let the app know its own reminder again by any reference it makes, and nothing else', () => {
    const letters = fc.constantFrom(...Array.from(REFERENCE_LETTERS));
    const references = fc.array(letters, { minLength: 8, maxLength: 8 }).map((all) => `RK-${all.join('')}`);
    const input = letterOf('reminder-1', 'da');
    fc.assert(
      fc.property(references, (reference) => referenceIn(dineroWords({ ...input, reference }).text) === reference),
    );
    for (const text of ['Rykker 1', 'RK-1234', 'RK-OOOOIIII', 'XRK-2345WXYZ9']) expect(referenceIn(text)).toBeNull();
  });
});
