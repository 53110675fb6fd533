/** The columns of the list of cases, in their order. */
export const caseColumns = [
  'number',
  'debtor',
  'state',
  'last',
  'next',
  'overdue',
  'principal',
  'charges',
  'total',
] as const;
export type CaseColumn = (typeof caseColumns)[number];

/** Always shown: it names the case, and opens it. */
export const FIXED_COLUMN: CaseColumn = 'number';

/** These columns in their order, each once, with the one that is always shown. */
export const inOrder = (columns: readonly CaseColumn[]): CaseColumn[] =>
  caseColumns.filter((column) => column === FIXED_COLUMN || columns.includes(column));
