import { formatDate } from '../../../src/claim/date';
import { formatKroner, type Ore } from '../../../src/claim/money';
import type { Numbers, Part } from '../../../src/ipc/numbersViews';
import type { Language } from '../../../src/ipc/views';
import { count, decimal, percent, shown, type NumbersCell } from '../../../src/numbers/cells';
import { ageKeys } from '../../../src/numbers/keys';
import { monthName, monthOf, monthShort } from '../../../src/numbers/month';
import { levelName, shareOf } from '../../../src/numbers/tables';
import { say } from '../../../src/text/say';
import { topOf } from './scale';

/** Paid and unpaid lie upon each other in one bar; all others are plain. */
export type Look = 'plain' | 'paid' | 'left';

export interface Bar {
  /** Below the bar. */
  label: string;
  /** What it is and how much, in words. */
  words: string;
  /** From the axis upwards; empty where there is no figure. */
  parts: readonly { look: Look; value: number }[];
}

export interface Chart {
  /** What the axis counts. */
  unit: string;
  bars: readonly Bar[];
  top: number;
  /** From the top down. */
  ticks: readonly string[];
  legend: readonly { look: Look; text: string }[];
}

const inKroner = (of: Ore): number => Math.max(0, of) / 100;

/** @param tick a figure on the axis, in words */
function chart(
  unit: string,
  bars: readonly Bar[],
  tick: (value: number) => string,
  top = topOf(bars.map(({ parts }) => parts.reduce((all, { value }) => all + value, 0))),
): Chart {
  return { unit, bars, top, ticks: [top, top / 2, 0].map(tick), legend: [] };
}

const plain = (label: string, name: string, value: number | null, text: string): Bar => ({
  label,
  words: `${name}: ${text}`,
  parts: value === null ? [] : [{ look: 'plain', value }],
});

type ChartOf = (numbers: Numbers, language: Language) => Chart;
const figure =
  (cell: (value: number) => NumbersCell, language: Language) =>
  (value: number): string =>
    shown(cell(value), language);

const ages: ChartOf = ({ ages: { rows } }, language) => {
  const bars = rows.map(({ age, open }) => {
    const name = say(language, ageKeys[age]);
    return plain(name, name, inKroner(open), formatKroner(open, language));
  });
  return chart(say(language, 'numbers.open'), bars, figure(count, language));
};

const recovered: ChartOf = ({ recovered: { rows } }, language) => {
  const bars = rows.map(({ month, amount: came }) =>
    plain(monthShort(month, language), monthName(month, language), inKroner(came), formatKroner(came, language)),
  );
  return chart(say(language, 'numbers.amount'), bars, figure(count, language));
};

const charges: ChartOf = ({ charges: { rows } }, language) => {
  const [paidWord, leftWord] = [say(language, 'numbers.paid'), say(language, 'numbers.left')];
  const bars = rows.map(({ month, total: { paid, left } }): Bar => {
    const told = [`${paidWord} ${formatKroner(paid, language)}`, `${leftWord} ${formatKroner(left, language)}`];
    return {
      label: monthShort(month, language),
      words: `${monthName(month, language)}: ${told.join(', ')}`,
      parts: [
        { look: 'paid', value: inKroner(paid) },
        { look: 'left', value: inKroner(left) },
      ],
    };
  });
  return {
    ...chart(say(language, 'numbers.amount'), bars, figure(count, language)),
    legend: [
      { look: 'paid', text: paidWord },
      { look: 'left', text: leftWord },
    ],
  };
};

const outstanding: ChartOf = ({ outstanding: { rows } }, language) => {
  const bars = rows.map(({ day, days }) =>
    plain(
      monthShort(monthOf(day), language),
      formatDate(day, language),
      days,
      days === null ? say(language, 'numbers.notReckoned') : shown(decimal(days), language),
    ),
  );
  return chart(say(language, 'numbers.daysOutstanding'), bars, figure(decimal, language));
};

const levels: ChartOf = ({ levels: { rows } }, language) => {
  const bars = rows.map((row) => {
    const name = levelName(row, language);
    return plain(name, name, shareOf(row), shown(percent(shareOf(row)), language));
  });
  return chart(say(language, 'numbers.share'), bars, figure(percent, language), 100);
};

const charts: Record<Part, ChartOf> = { ages, recovered, charges, outstanding, levels };

/** One part of the figures as bars. */
export const chartOf = (part: Part, numbers: Numbers, language: Language): Chart => charts[part](numbers, language);
