import { describe, expect, it } from 'vitest';
import { letterKinds, letterLanguages } from './letter';
import { mailText } from './mailText';
import { referenceIn } from './reference';
import { inputOf, letterOf } from './testing/letterOf';

describe('the mail of a letter', () => {
  it('says how much, by when and how it is paid, and what the law demands', () => {
    expect(mailText(letterOf('notice', 'da'))).toBe(
      [
        'Trods vores rykkere har vi ikke modtaget betaling af faktura 1042. Dette brev er et varsel om, at kravet går til inkasso, hvis det ikke bliver betalt.',
        '',
        'At betale i alt: 10.879,81 kr.',
        'Betal til: +71<000000000010421+87654321<',
        '',
        'Du kan betale uden yderligere omkostninger til og med den 7. december 2026. Er hele beløbet ikke betalt til den tid, overgiver vi kravet til inkasso uden yderligere varsel. Det medfører yderligere omkostninger for dig.',
        '',
        'Har du allerede betalt, kan du se bort fra dette inkassovarsel.',
        'Har du indsigelser mod kravet, så skriv til regnskab@hyldelund.example eller ring på 63 12 34 56, så behandler vi dem, før der sker mere.',
        '',
        'Brevet er vedhæftet som PDF med en fuld opgørelse.',
        '',
        'Vi vil gerne undgå inkasso. Kontakt os inden fristen, hvis du ønsker en aftale om betaling.',
        '',
        'Med venlig hilsen',
        'Hyldelund ApS',
        'Marie Hyldelund',
        '',
        'Reference: RK-2345WXYZ',
      ].join('\n'),
    );
  });

  it('asks for nothing in a thank-you and lists the rates of a plan', () => {
    expect(mailText(letterOf('thanks', 'da'))).not.toMatch(/At betale|indsigelser|senest/);
    expect(mailText(letterOf('plan', 'da'))).toContain('Senest den 15. december 2026: 3.600,00 kr.');
  });

  it('names the card of each of a few invoices and leaves many to the letter', () => {
    const [claim] = inputOf('reminder-1', 'da').claims;
    const mail = (count: number) =>
      mailText(
        letterOf('reminder-1', 'da', {
          claims: Array.from({ length: count }, (_, index) => ({ ...claim!, invoiceNumber: 1042 + index })),
        }),
      );
    expect(mail(2)).toContain('Betal faktura 1043 til: +71<000000000010439+87654321<');
    expect(mail(6)).not.toContain('+71<');
  });

  it.each(letterKinds)('of kind %s ends with the reference by which an answer is recognised', (kind) => {
    for (const language of letterLanguages) expect(referenceIn(mailText(letterOf(kind, language)))).toBe('RK-2345WXYZ');
  });
});
