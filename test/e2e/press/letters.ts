import { ore } from '../../../src/claim/money';
import { evaluated } from '../../../src/claim/testing/given';
import type { LetterClaim, LetterInput, LetterLanguage } from '../../../src/letter/letter';
import { claimOn, day, history, NOTHING } from '../../../src/letter/testing/letterOf';

/** A red bar of 120 by 40 pixels. */
const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAHgAAAAoCAIAAAC6iKlyAAAAUklEQVR42u3QQQ0AAAgEoEtkAHMb0BbOBxsJyHRxIApEi0a0aNEWRItGtGjRFkSLRrRo0YgWjWjRohEtGtGiRSNaNKJFi0a0aESLFo1o0Yj+ZwEPNs4tVAcASQAAAABJRU5ErkJggg==';

/** Sixty invoices of one debtor, of which the first carries the letter's fee. */
export function sixtyClaims(language: LetterLanguage): LetterClaim[] {
  return Array.from({ length: 60 }, (_, index) => {
    const claim = evaluated({ asOf: day, principal: `${500 + index * 37}.25`, dueDate: '2026-09-30' });
    return claimOn(2001 + index, claim, language, { ...NOTHING, fee: ore(index === 0 ? 100_00 : 0) });
  });
}

/** One invoice whose claim has sixty lines: 56 part payments on three days. */
export function sixtyLines(language: LetterLanguage): LetterClaim {
  const payments = Array.from({ length: 56 }, (_, index) => ({
    date: `2026-11-${10 + 3 * (index % 3)}`,
    amount: `${50 + index}.50`,
  }));
  return claimOn(1042, evaluated({ ...history, principal: '60000.00', payments }), language);
}

/** Names as long as they come, letters beyond Danish, a logo and an account instead of a card. */
export const longNames: Partial<LetterInput> = {
  creditor: {
    name: 'Interessentskabet Nordsjællands Vinduespolering og Ejendomsservice v/ Søren og Åse Østergård',
    cvr: '12345674',
  },
  recipient: {
    name: 'Dansk-Polsk Handelsselskab for Økologiske Fødevarer og Specialiteter i Midt- og Vestjylland A/S',
    attention: 'Kreditorbogholderiet, Agnieszka Wiśniewska-Kowalczyk',
    address: ['ul. Świętokrzyska 14/16 m. 3', '90-001 Łódź', 'Polen'],
    cvr: null,
    email: null,
  },
  letterhead: {
    logo: LOGO,
    colour: '#f2c14e',
    address: ['Kastanievej 12, 2. tv.', '3400 Hillerød'],
    phone: null,
    email: 'regnskab@nordsjaellands-vinduespolering-og-ejendomsservice.example',
    website: null,
    signature: null,
    payTo: '1234 5678901',
  },
};
