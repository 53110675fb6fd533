import { formatDate } from '../claim/date';
import type { Charged, ChargedSums, Numbers, Part } from '../ipc/numbersViews';
import type { Language } from '../ipc/views';
import { say, type SayKey } from '../text/say';
import { amount, count, decimal, percent, words, type NumbersCell } from './cells';
import { ageKeys, gapKeys, partKeys } from './keys';
import { monthName } from './month';

/** One of the tables, as it stands on the page, in a spreadsheet and on paper. */
export interface NumbersTable {
  part: Part;
  title: string;
  /** What the numbers are, and what they are not. */
  lead: string;
  columns: readonly { name: string; words: boolean }[];
  rows: readonly (readonly NumbersCell[])[];
  /** The last line, set apart; null for none. */
  sum: readonly NumbersCell[] | null;
  /** What is said where there are no rows. */
  none: string;
}

type Shape = Pick<NumbersTable, 'columns' | 'rows' | 'sum'>;

/** The first column names the row, the others hold numbers. */
const columns = (names: readonly string[]): Shape['columns'] =>
  names.map((name, place) => ({ name, words: place === 0 }));

function ages({ ages: { rows, count: all, open } }: Numbers, language: Language): Shape {
  return {
    columns: columns([say(language, 'numbers.age'), say(language, 'numbers.invoices'), say(language, 'numbers.open')]),
    rows: rows.map((row) => [words(say(language, ageKeys[row.age])), count(row.count), amount(row.open)]),
    sum: [words(say(language, 'numbers.sum')), count(all), amount(open)],
  };
}

function recovered({ recovered: { rows, count: all, amount: sum } }: Numbers, language: Language): Shape {
  return {
    columns: columns([
      say(language, 'numbers.month'),
      say(language, 'numbers.payments'),
      say(language, 'numbers.amount'),
    ]),
    rows: rows.map((row) => [words(monthName(row.month, language)), count(row.count), amount(row.amount)]),
    sum: [words(say(language, 'numbers.sum')), count(all), amount(sum)],
  };
}

const both = ({ charged, paid }: Charged): NumbersCell[] => [amount(charged), amount(paid)];
const charged = ({ fee, interest, compensation, total }: ChargedSums): NumbersCell[] => [
  ...[fee, interest, compensation, total].flatMap(both),
  amount(total.left),
];

function charges({ charges: { rows, sum } }: Numbers, language: Language): Shape {
  return {
    columns: columns([
      say(language, 'numbers.month'),
      say(language, 'numbers.fee'),
      say(language, 'numbers.feePaid'),
      say(language, 'numbers.interest'),
      say(language, 'numbers.interestPaid'),
      say(language, 'numbers.compensation'),
      say(language, 'numbers.compensationPaid'),
      say(language, 'numbers.charged'),
      say(language, 'numbers.paid'),
      say(language, 'numbers.left'),
    ]),
    rows: rows.map((row) => [words(monthName(row.month, language)), ...charged(row)]),
    sum: [words(say(language, 'numbers.sum')), ...charged(sum)],
  };
}

/** The same kind by kind, where there is one month only and a sheet of paper is narrow. */
function chargesByKind({ charges: { sum } }: Numbers, language: Language): Shape {
  const rowOf = (name: SayKey, { charged: all, paid, left }: Charged): NumbersCell[] => [
    words(say(language, name)),
    ...[all, paid, left].map(amount),
  ];
  return {
    columns: columns([
      say(language, 'numbers.chargeKind'),
      say(language, 'numbers.charged'),
      say(language, 'numbers.paid'),
      say(language, 'numbers.left'),
    ]),
    rows: [
      rowOf('numbers.fee', sum.fee),
      rowOf('numbers.interest', sum.interest),
      rowOf('numbers.compensation', sum.compensation),
    ],
    sum: rowOf('numbers.sum', sum.total),
  };
}

function outstanding({ outstanding: { rows } }: Numbers, language: Language): Shape {
  return {
    columns: [
      ...columns([
        say(language, 'numbers.day'),
        say(language, 'numbers.daysOutstanding'),
        say(language, 'numbers.openThen'),
        say(language, 'numbers.invoiced'),
      ]),
      { name: say(language, 'numbers.remark'), words: true },
    ],
    rows: rows.map(({ day, days, gap, open, invoiced }) => [
      words(formatDate(day, language)),
      gap === null ? decimal(days) : words(say(language, 'numbers.notReckoned')),
      // What was open before the first fetch is not known either.
      gap === 'not-known-then' ? decimal(null) : amount(open),
      gap === 'not-known-then' ? decimal(null) : amount(invoiced),
      words(gap === null ? '' : say(language, gapKeys[gap])),
    ]),
    sum: null,
  };
}

type LevelRow = Numbers['levels']['rows'][number];

/** "Rykker 2": what the letters of a level are called. */
export function levelName({ kind, level }: Pick<LevelRow, 'kind' | 'level'>, language: Language): string {
  if (kind === 'notice') return say(language, 'numbers.level-notice');
  return level === null ? say(language, 'numbers.level-none') : say(language, 'numbers.level-reminder', { level });
}

/** How many of a hundred letters the invoice was paid after. */
export const shareOf = ({ settled, reminded }: Pick<LevelRow, 'settled' | 'reminded'>): number =>
  Math.round((settled / reminded) * 1_000) / 10;

function levels({ levels: { rows } }: Numbers, language: Language): Shape {
  return {
    columns: columns([
      say(language, 'numbers.level'),
      say(language, 'numbers.reminded'),
      say(language, 'numbers.settled'),
      say(language, 'numbers.share'),
      say(language, 'numbers.followed'),
      say(language, 'numbers.neither'),
      say(language, 'numbers.paidAfter'),
      say(language, 'numbers.median'),
    ]),
    rows: rows.map((row) => [
      words(levelName(row, language)),
      count(row.reminded),
      count(row.settled),
      percent(shareOf(row)),
      count(row.followed),
      count(row.neither),
      amount(row.paid),
      decimal(row.medianDays),
    ]),
    sum: null,
  };
}

/** What is left out of the ages, or counts otherwise. */
function agesLead({ today, ages: { unread, foreign } }: Numbers, language: Language): string {
  return [
    say(language, 'numbers.lead-ages', { day: formatDate(today, language) }),
    ...(unread === 0 ? [] : [say(language, 'numbers.unread', { count: unread })]),
    ...(foreign === 0 ? [] : [say(language, 'numbers.foreign', { count: foreign })]),
  ].join(' ');
}

const shapes = { ages, recovered, charges, outstanding, levels };

const tableIn = (shape: Shape, part: Part, numbers: Numbers, language: Language): NumbersTable => ({
  part,
  title: say(language, partKeys[part].title),
  lead: part === 'ages' ? agesLead(numbers, language) : say(language, partKeys[part].lead),
  none: say(language, part === 'levels' ? 'numbers.noLevels' : 'numbers.nothing'),
  ...shape,
});

/** One part of the figures as a table, in words. */
export const tableOf = (part: Part, numbers: Numbers, language: Language): NumbersTable =>
  tableIn(shapes[part](numbers, language), part, numbers, language);

/** The same for the report of a month. */
export function reportTableOf(part: Part, numbers: Numbers, language: Language): NumbersTable {
  const shape = part === 'charges' ? chargesByKind : shapes[part];
  return tableIn(shape(numbers, language), part, numbers, language);
}
