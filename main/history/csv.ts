import { stringify } from 'csv-stringify/sync';
import type { Table } from '../../src/text/spreadsheet';

/** For a Danish spreadsheet: semicolons, and the mark by which it knows UTF-8. */
export const csv = (table: Table): Uint8Array =>
  new TextEncoder().encode(
    stringify(
      [...table].map((row) => [...row]),
      { delimiter: ';', bom: true, record_delimiter: '\r\n' },
    ),
  );
