import { formatAmount, type Ore } from '../claim/money';
import type { Language } from '../ipc/views';
import { cell, kronerCell } from '../text/spreadsheet';

/** What stands in a cell of the tables. Amounts are øre. */
export type NumbersCell =
  | { kind: 'words'; value: string }
  | { kind: 'amount'; value: Ore }
  | { kind: 'count'; value: number }
  /** To one decimal; null where there is none. */
  | { kind: 'decimal'; value: number | null }
  | { kind: 'percent'; value: number };

export const words = (value: string): NumbersCell => ({ kind: 'words', value });
export const amount = (value: Ore): NumbersCell => ({ kind: 'amount', value });
export const count = (value: number): NumbersCell => ({ kind: 'count', value });
export const decimal = (value: number | null): NumbersCell => ({ kind: 'decimal', value });
export const percent = (value: number): NumbersCell => ({ kind: 'percent', value });

const written = (value: number, language: Language): string =>
  value.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 1 });

/** A cell as a person reads it, on the page and on paper. */
export function shown(of: NumbersCell, language: Language): string {
  switch (of.kind) {
    case 'words':
      return of.value;
    case 'amount':
      return formatAmount(of.value, language);
    case 'count':
      return written(of.value, language);
    case 'decimal':
      return of.value === null ? '—' : written(of.value, language);
    case 'percent':
      return `${written(of.value, language)} %`;
  }
}

const comma = (value: number): string => String(value).replace('.', ',');

/** A cell as a Danish spreadsheet reads it: a number with a decimal comma and nothing between the thousands. */
export function forSheet(of: NumbersCell): string {
  switch (of.kind) {
    case 'words':
      return cell(of.value);
    case 'amount':
      return kronerCell(of.value);
    case 'count':
      return String(of.value);
    case 'decimal':
      return of.value === null ? '' : comma(of.value);
    case 'percent':
      return `${comma(of.value)}%`;
  }
}
