import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import type { NumbersCell } from '../../src/numbers/cells';
import type { NumbersTable } from '../../src/numbers/tables';

/** Excel writes thousands and decimals in the way of the computer it runs on. */
const KRONER = '#,##0.00';
const COUNT = '#,##0';
const DECIMAL = '#,##0.0';
const PERCENT = '0.0%';
/** The longest name a sheet may have. */
const LONGEST_NAME = 31;
/** In characters. */
const WIDTHS = { words: 34, number: 18 } as const;

/** The value of a cell as Excel keeps it: amounts in kroner, parts of a hundred as parts of one. */
function valueOf(of: NumbersCell): CellObject {
  switch (of.kind) {
    case 'words':
      return { value: of.value, type: String };
    case 'amount':
      return { value: of.value / 100, type: Number, format: KRONER };
    case 'count':
      return { value: of.value, type: Number, format: COUNT };
    case 'decimal':
      return of.value === null ? {} : { value: of.value, type: Number, format: DECIMAL };
    case 'percent':
      return { value: of.value / 100, type: Number, format: PERCENT };
  }
}

/** A table as a workbook of Excel with one sheet: its head stays in sight, its numbers are numbers, no text is a formula. */
export async function workbook({ title, columns, rows, sum }: NumbersTable): Promise<Uint8Array> {
  const head = columns.map(({ name, words }): CellObject => ({
    value: name,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    align: words ? 'left' : 'right',
  }));
  const last = sum === null ? [] : [sum.map((one): CellObject => ({ ...valueOf(one), fontWeight: 'bold' }))];
  const sheet = [head, ...rows.map((row) => row.map(valueOf)), ...last];
  return writeXlsxFile(sheet, {
    sheet: title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_NAME),
    columns: columns.map(({ words }) => ({ width: words ? WIDTHS.words : WIDTHS.number })),
    stickyRowsCount: 1,
  }).toBuffer();
}
