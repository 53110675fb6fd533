import { date, formatDateLong } from '../claim/date';
import { formatKroner, ore, sum } from '../claim/money';
import { invoiceNames } from './invoiceNames';
import { letterKinds, type LetterInput, type LetterKind, type LetterLanguage } from './letter';

/** What a letter knows before its template is filled in. */
export type LetterFacts = Omit<LetterInput, 'template'>;

/** A word in braces that each letter puts its own value for. Its name is Danish in letters of every language. */
export interface Placeholder {
  name: string;
  /** The kinds of letters that have it. */
  kinds: readonly LetterKind[];
  /** What it stands for, for the person who writes the template. */
  explanation: Readonly<Record<LetterLanguage, string>>;
  /** What it may look like in a letter. */
  sample: Readonly<Record<LetterLanguage, string>>;
  /** Its value in a letter; null where this letter has none. */
  value(letter: LetterFacts): string | null;
}

const reminders: readonly LetterKind[] = ['reminder-1', 'reminder-2', 'reminder-3', 'reminder-notice'];
const asking: readonly LetterKind[] = [...reminders, 'notice', 'charges'];

export const placeholders: readonly Placeholder[] = [
  {
    name: 'kunde',
    kinds: letterKinds,
    explanation: { da: 'Kundens navn', en: 'The name of the customer' },
    sample: { da: 'Bageriet Kornblomst ApS', en: 'Bageriet Kornblomst ApS' },
    value: ({ recipient }) => recipient.name,
  },
  {
    name: 'fakturaer',
    kinds: letterKinds,
    explanation: {
      da: 'Fakturaens nummer med ordet »faktura« foran; flere numre, når brevet dækker flere fakturaer',
      en: 'The number of the invoice after the word “invoice”; several numbers where the letter is about several invoices',
    },
    sample: { da: 'faktura 1042', en: 'invoice 1042' },
    value: invoiceNames,
  },
  {
    name: 'forfaldsdato',
    kinds: letterKinds,
    explanation: {
      da: 'Den dag, fakturaen forfaldt; den tidligste, når der er flere',
      en: 'The day the invoice fell due; the earliest where there are several',
    },
    sample: samplesOfDay('2026-10-31'),
    value: ({ claims, language }) => {
      const earliest = claims.map(({ dueDate }) => dueDate).sort()[0];
      return earliest === undefined ? null : formatDateLong(earliest, language);
    },
  },
  {
    name: 'frist',
    kinds: asking,
    explanation: { da: 'Den nye betalingsfrist', en: 'The new deadline for payment' },
    sample: samplesOfDay('2026-12-07'),
    value: ({ deadline, language }) => (deadline === null ? null : formatDateLong(deadline, language)),
  },
  {
    name: 'beløb',
    kinds: [...asking, 'plan'],
    explanation: { da: 'Det samlede beløb, brevet opgør', en: 'The total that the letter states' },
    sample: { da: formatKroner(ore(135_000), 'da'), en: formatKroner(ore(135_000), 'en') },
    value: ({ claims, language }) => formatKroner(sum(claims.map(({ total }) => total)), language),
  },
  {
    name: 'firma',
    kinds: letterKinds,
    explanation: { da: 'Jeres firmas navn', en: 'The name of your company' },
    sample: { da: 'Hyldelund ApS', en: 'Hyldelund ApS' },
    value: ({ creditor }) => creditor.name,
  },
  {
    name: 'reference',
    kinds: letterKinds,
    explanation: { da: 'Brevets reference', en: 'The reference of the letter' },
    sample: { da: 'RK-2345WXYZ', en: 'RK-2345WXYZ' },
    value: ({ reference }) => reference,
  },
  {
    name: 'rykkernummer',
    kinds: reminders,
    explanation: { da: 'Rykkerens nummer: 1, 2 eller 3', en: 'The number of the reminder: 1, 2 or 3' },
    sample: { da: '1', en: '1' },
    value: ({ level }) => (level === null ? null : String(level)),
  },
  {
    name: 'dato',
    kinds: letterKinds,
    explanation: { da: 'Den dag, brevet sendes', en: 'The day the letter is sent' },
    sample: samplesOfDay('2026-11-25'),
    value: ({ day, language }) => formatDateLong(day, language),
  },
  {
    name: 'rater',
    kinds: ['plan'],
    explanation: { da: 'Antallet af rater i betalingsaftalen', en: 'The number of instalments of the payment plan' },
    sample: { da: '3 rater', en: '3 instalments' },
    value: ({ instalments: { length }, language }) => {
      if (length === 0) return null;
      const [one, many] = language === 'da' ? ['rate', 'rater'] : ['instalment', 'instalments'];
      return `${length} ${length === 1 ? one : many}`;
    },
  },
];

function samplesOfDay(day: string): Record<LetterLanguage, string> {
  return { da: formatDateLong(date(day), 'da'), en: formatDateLong(date(day), 'en') };
}

export const placeholderNamed = (name: string): Placeholder | undefined =>
  placeholders.find((placeholder) => placeholder.name === name);

/** Those a letter of this kind may use. */
export const placeholdersOf = (kind: LetterKind): Placeholder[] =>
  placeholders.filter(({ kinds }) => kinds.includes(kind));
