import type { Language } from '../ipc/views';
import type { PrintedDocument } from '../letter/document';
import { say } from '../text/say';
import { cell, momentOf, type Table } from '../text/spreadsheet';
import type { HistoryEntry } from './entry';

/** A case's history with what it is headed by. */
export interface WholeHistory {
  number: number;
  debtorName: string;
  /** The company: who a person is. */
  who: string;
  entries: readonly HistoryEntry[];
}

const columns = ['history.when', 'history.what', 'history.who'] as const;

/** Who did it, in words. */
export function byWhom(by: HistoryEntry['by'], who: string, language: Language): string {
  if (by === 'person') return who;
  return by === 'dinero' ? 'Dinero' : say(language, 'history.byApp');
}

const rowsOf = ({ entries, who }: WholeHistory, language: Language): string[][] =>
  entries.map(({ at, text, by }) => [momentOf(at, language), text[language], byWhom(by, who, language)]);

/** The history as a spreadsheet. */
export const historySheet = (whole: WholeHistory, language: Language): Table => [
  columns.map((key) => say(language, key)),
  ...rowsOf(whole, language).map((row) => row.map(cell)),
];

/** The history on paper. */
export const historyDocument = (whole: WholeHistory, language: Language): PrintedDocument => ({
  language,
  title: say(language, 'history.title', { number: whole.number }),
  above: `${whole.who} · ${whole.debtorName}`,
  blocks: [
    {
      kind: 'table',
      columns: columns.map((key) => ({ name: say(language, key), amount: false })),
      rows: rowsOf(whole, language),
      sum: null,
    },
  ],
});
