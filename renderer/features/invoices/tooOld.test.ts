import { describe, expect, it } from 'vitest';
import { date } from '../../../src/claim/date';
import type { InvoiceRow } from '../../../src/ipc/views';
import { isTooOld } from './tooOld';

describe('an invoice that the cut-off date keeps from starting by itself', () => {
  it.each<[string, string | null, InvoiceRow['caseState'], boolean]>([
    ['was due before, and waits', '2026-05-31', 'found', true],
    ['was due before, and is in its grace', '2026-05-31', 'watched', true],
    ['is not one that was due on the day itself', '2026-06-01', 'found', false],
    ['is not one that was activated', '2026-05-31', 'active', false],
    ['is not one that has no case', '2026-05-31', null, false],
    ['is not one without a due date', null, 'found', false],
  ])('%s', (_name, dueDate, caseState, tooOld) => {
    const row = { dueDate: dueDate === null ? null : date(dueDate), caseState };
    expect(isTooOld(row, date('2026-06-01'))).toBe(tooOld);
  });
});
