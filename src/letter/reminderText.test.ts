import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { REFERENCE_LETTERS, referenceIn } from './reference';
import { reminderWords, type ReminderOccasion } from './reminderText';

const occasion: ReminderOccasion = {
  level: 1,
  invoiceNumber: 1042,
  invoiceDay: date('2026-10-01'),
  dueDate: date('2026-10-31'),
  deadline: date('2026-12-03'),
  creditor: 'Hyldelund ApS',
  reference: 'RK-2345WXYZ',
};

describe('the words of a reminder', () => {
  it.each([1, 2, 3])(
    'are titled by their level %i and name invoice, due date, deadline, creditor and reference',
    (level) => {
      const { title, text } = reminderWords({ ...occasion, level });
      expect(title).toBe(`Rykker ${level}`);
      for (const part of [
        'Faktura 1042 af 1. oktober 2026',
        'den 31. oktober 2026',
        'senest den 3. december 2026',
        'Hyldelund ApS',
      ])
        expect(text).toContain(part);
      expect(text).toContain('allerede betalt');
      expect(text).toContain('indsigelser');
      expect(referenceIn(text)).toBe('RK-2345WXYZ');
    },
  );

  it('hold no amount, for Dinero writes the specification beneath them', () => {
    expect(reminderWords(occasion).text).not.toMatch(/\d+,\d\d/);
  });

  it('leave out the day of an invoice that has none', () => {
    expect(reminderWords({ ...occasion, invoiceDay: null }).text).toContain('Faktura 1042 forfaldt til betaling');
  });

  it('let the app know its own reminder again by any reference it makes, and nothing else', () => {
    const letters = fc.constantFrom(...Array.from(REFERENCE_LETTERS));
    const references = fc.array(letters, { minLength: 8, maxLength: 8 }).map((all) => `RK-${all.join('')}`);
    fc.assert(
      fc.property(references, (reference) => referenceIn(reminderWords({ ...occasion, reference }).text) === reference),
    );
    for (const text of ['Rykker 1', 'RK-1234', 'RK-OOOOIIII', 'XRK-2345WXYZ9']) expect(referenceIn(text)).toBeNull();
  });
});
