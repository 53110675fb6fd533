import { date, type CalendarDate } from '../../../src/claim/date';
import type { Claim } from '../../../src/claim/claim';
import { ore, sum, type Ore } from '../../../src/claim/money';
import { evaluated } from '../../../src/claim/testing/given';
import { composeLetter } from '../../../src/letter/composeLetter';
import type { Letter, LetterClaim, LetterInput, LetterKind, LetterLanguage } from '../../../src/letter/letter';
import { letterLines } from '../../../src/letter/letterLines';
import { standardTemplate } from '../../../src/letter/standardTemplates';

const levels: Readonly<Partial<Record<LetterKind, number>>> = {
  'reminder-1': 1,
  'reminder-2': 2,
  'reminder-3': 3,
  'reminder-notice': 3,
};

/** A red bar of 120 by 40 pixels. */
const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAHgAAAAoCAIAAAC6iKlyAAAAUklEQVR42u3QQQ0AAAgEoEtkAHMb0BbOBxsJyHRxIApEi0a0aNEWRItGtGjRFkSLRrRo0YgWjWjRohEtGtGiRSNaNKJFi0a0aESLFo1o0Yj+ZwEPNs4tVAcASQAAAABJRU5ErkJggg==';

const day = date('2026-11-25');

/** An invoice of 12,500 kr. with a part payment, one earlier fee and interest. */
const history = {
  asOf: day,
  principal: '12500.00',
  invoiceDate: '2026-09-01',
  dueDate: '2026-09-30',
  reminders: [{ sentOn: '2026-10-20', fee: '100.00' }],
  payments: [{ date: '2026-11-02', amount: '2000.00' }],
};

export const NOTHING = { fee: ore(0), interest: ore(0), compensation: ore(0) };

/** The claim on one invoice as a letter specifies it, with what the letter adds. */
export function claimOn(
  invoiceNumber: number,
  claim: Claim,
  language: LetterLanguage,
  charges: { fee: Ore; interest: Ore; compensation: Ore } = {
    ...NOTHING,
    fee: ore(100_00),
    interest: claim.interestNew,
  },
): LetterClaim {
  const lines = letterLines(claim, charges, language);
  return {
    invoiceNumber,
    invoiceDay: date('2026-09-01'),
    dueDate: date('2026-09-30'),
    description: language === 'da' ? 'Konsulentydelser i august' : 'Consulting in August',
    lines,
    total: sum(lines.map(({ amount }) => amount)),
    payTo: null,
  };
}

/** A letter with the standard texts. */
export function letterOf(kind: LetterKind, language: LetterLanguage, changes: Partial<LetterInput> = {}): Letter {
  const asks = kind !== 'plan' && kind !== 'thanks';
  return composeLetter({
    kind,
    language,
    level: levels[kind] ?? null,
    day,
    deadline: asks ? date('2026-12-07') : null,
    reference: 'RK-2345WXYZ',
    creditor: { name: 'Hyldelund ApS', cvr: '12345674' },
    letterhead: {
      logo: null,
      colour: '#1f5f8b',
      address: ['Kastanievej 12, 2. tv.', '5000 Odense C'],
      phone: '63 12 34 56',
      email: 'regnskab@hyldelund.example',
      website: 'hyldelund.example',
      signature: 'Marie Hyldelund',
      payTo: '+71<+87654321<',
    },
    recipient: {
      name: 'Bageriet Kornblomst ApS',
      attention: 'Bogholderiet',
      address: ['Søndergade 4', '8000 Aarhus C'],
      cvr: '87654320',
      email: 'post@kornblomst.example',
    },
    claims: [claimOn(1042, evaluated(history), language)],
    instalments: kind === 'plan' ? instalments(['2026-12-15', '2027-01-15', '2027-02-15']) : [],
    template: standardTemplate(kind, language),
    ...changes,
  });
}

/** The claim of the letter in three rates, the last with what is left over. */
const instalments = (days: readonly string[]): { due: CalendarDate; amount: Ore }[] =>
  days.map((due, index) => ({ due: date(due), amount: ore(index === 2 ? 3_679_81 : 3_600_00) }));

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
