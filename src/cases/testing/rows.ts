import fc from 'fast-check';
import { date, type CalendarDate } from '../../claim/date';
import { ore } from '../../claim/money';
import type { CaseRow } from '../../ipc/caseListViews';
import { stepKinds } from '../../procedure/policy';
import { caseStates } from '../../procedure/standing';
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

const day = fc.constantFrom<CalendarDate>(date('2026-09-01'), date('2026-10-24'), date('2026-11-30'));
const step = fc.option(
  fc.record({ kind: fc.constantFrom(...stepKinds), level: fc.constantFrom(1, 2, null), on: day }),
  {
    nil: null,
  },
);
const amount = fc.integer({ min: 0, max: 5 }).map((kroner) => ore(kroner * 100));

/** Any rows, each with a number of its own. */
export const someRows = fc
  .array(
    fc.record({
      debtorName: fc.constantFrom('Aage', 'Østergaard', 'Zoo', 'Ågård', 'Bager 10', 'Bager 9'),
      dueDate: fc.option(day, { nil: null }),
      state: fc.constantFrom(...caseStates),
      last: step,
      next: step,
      principal: amount,
      charges: amount,
    }),
    { maxLength: 30 },
  )
  .map((parts) => parts.map((part, place) => rowOf({ ...part, number: 1_000 + place })));
