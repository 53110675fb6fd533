import type { LetterLanguage } from './letter';

/** A part of a printed document. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  /** Names and what they stand for, such as the data of a debtor. */
  | { kind: 'facts'; facts: readonly { name: string; value: string }[] }
  | {
      kind: 'table';
      /** Columns of amounts are set to the right. */
      columns: readonly { name: string; amount: boolean }[];
      rows: readonly (readonly string[])[];
      /** The last line, set apart; null for none. */
      sum: readonly string[] | null;
    };

/** A document that is no letter: a case's history, the cover of a handover. Every text is in its language already. */
export interface PrintedDocument {
  language: LetterLanguage;
  title: string;
  /** The company, the day: in small type above the title. */
  above: string;
  blocks: readonly Block[];
}
