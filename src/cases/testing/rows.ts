import { date } from '../../claim/date';
import { ore } from '../../claim/money';
import type { CaseRow } from '../../ipc/caseListViews';
import { toItems, type CaseItem } from '../item';

export const TODAY = date('2026-11-23');

/** A running case of 1,000 kr., 30 days overdue. */
export const rowOf = (part: Partial<CaseRow> = {}): CaseRow => ({
  guid: '00000000-0000-4000-8000-000000000001',
  number: 1001,
  debtorName: 'Æbler ApS',
  debtorKind: 'business',
  dueDate: date('2026-10-24'),
  state: 'active',
  last: null,
  next: null,
  principal: ore(1_000_00),
  charges: ore(0),
  ...part,
});

export const itemsOf = (...parts: Partial<CaseRow>[]): CaseItem[] =>
  toItems(parts.map(rowOf), TODAY, (text) => text.toLowerCase());
