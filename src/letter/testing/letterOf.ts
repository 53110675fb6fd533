import type { Claim } from '../../claim/claim';
import { date, type CalendarDate } from '../../claim/date';
import { ore, sum, type Ore } from '../../claim/money';
import { evaluated } from '../../claim/testing/given';
import { composeLetter } from '../composeLetter';
import type { Letter, LetterClaim, LetterInput, LetterKind, LetterLanguage } from '../letter';
import { letterLines, type AddedCharges } from '../letterLines';
import { standardTemplate } from '../standardTemplates';

const levels: Readonly<Partial<Record<LetterKind, number>>> = {
  'reminder-1': 1,
  'reminder-2': 2,
  'reminder-3': 3,
  'reminder-notice': 3,
};

/** The day of the letters. */
export const day = date('2026-11-25');

/** An invoice of 12,500 kr. with a part payment, one earlier fee and interest. */
export const history = {
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
  charges: AddedCharges = {
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

/** What such a letter is composed from: the standard texts, and the claim of `history`. */
export function inputOf(kind: LetterKind, language: LetterLanguage): LetterInput {
  const asks = kind !== 'plan' && kind !== 'thanks';
  return {
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
  };
}

/** A letter with the standard texts, changed where a test wants it otherwise. */
export const letterOf = (kind: LetterKind, language: LetterLanguage, changes: Partial<LetterInput> = {}): Letter =>
  composeLetter({ ...inputOf(kind, language), ...changes });

/** The claim of the letter in three rates, the last with what is left over. */
const instalments = (days: readonly string[]): { due: CalendarDate; amount: Ore }[] =>
  days.map((due, index) => ({ due: date(due), amount: ore(index === 2 ? 3_679_81 : 3_600_00) }));
