import type { WaitingRow } from '../../../../src/ipc/todayViews';

/** A row of the day for tests: of its kind alone, unless said otherwise. */
export const waitingRow = (row: Partial<WaitingRow> & Pick<WaitingRow, 'kind'>): WaitingRow => ({
  key: row.kind,
  count: 1,
  about: null,
  invoices: 1,
  amount: null,
  day: null,
  reason: null,
  text: null,
  letter: null,
  task: null,
  ...row,
});
