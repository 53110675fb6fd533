import { formatDate } from '../claim/date';
import { parts, type Numbers } from '../ipc/numbersViews';
import type { Language } from '../ipc/views';
import type { Block, PrintedDocument } from '../letter/document';
import { say } from '../text/say';
import { cell, type Table } from '../text/spreadsheet';
import { forSheet, shown } from './cells';
import { monthName, type Month } from './month';
import { reportTableOf, type NumbersTable } from './tables';

/** A table for a spreadsheet. */
export const sheetOf = ({ columns, rows, sum }: NumbersTable): Table => [
  columns.map(({ name }) => cell(name)),
  ...[...rows, ...(sum === null ? [] : [sum])].map((row) => row.map(forSheet)),
];

/** The name of a table's file, without its ending: what it is and of which days. */
export function sheetName({ part, title }: NumbersTable, { period, today }: Numbers, language: Language): string {
  return part === 'ages' || period === null
    ? say(language, 'numbers.fileToday', { title, day: today })
    : say(language, 'numbers.file', { title, ...period });
}

function blocksOf({ title, lead, columns, rows, sum, none }: NumbersTable, language: Language): Block[] {
  const heading: Block = { kind: 'heading', text: title };
  if (rows.length === 0) return [heading, { kind: 'paragraph', text: none }];
  return [
    heading,
    { kind: 'paragraph', text: lead },
    {
      kind: 'table',
      columns: columns.map((column) => ({ name: column.name, amount: !column.words })),
      rows: rows.map((row) => row.map((one) => shown(one, language))),
      sum: sum === null ? null : sum.map((one) => shown(one, language)),
    },
  ];
}

/** The name of a report's file, without its ending. */
export const reportName = (month: Month, language: Language): string => say(language, 'numbers.reportFile', { month });

/** The report of a month on paper. @param numbers the figures of that month */
export const reportOf = (
  numbers: Numbers,
  month: Month,
  company: { name: string; cvr: string },
  language: Language,
): PrintedDocument => ({
  language,
  title: say(language, 'numbers.reportTitle', { month: monthName(month, language) }),
  above: say(language, 'numbers.reportAbove', {
    company: company.name,
    cvr: company.cvr,
    day: formatDate(numbers.today, language),
  }),
  blocks: parts.flatMap((part) => blocksOf(reportTableOf(part, numbers, language), language)),
});
