/** Told how far a fetch has come; `total` is null where Dinero has not said it. */
export type Progress = (
  phase: 'invoices' | 'debtors' | 'saving' | 'checking',
  done: number,
  total: number | null,
) => void;
