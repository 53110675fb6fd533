import type { InvoiceRow } from '../../../src/ipc/views';
import { requirementCodes, type RequirementCode } from '../../../src/procedure/requirements';

/** What the last column offers: a reminder, the state of one under way, or why there is none. */
export type RowAction =
  | { kind: 'remind' }
  | { kind: 'outbox'; state: 'queued' | 'sending' | 'sent' | 'failed' | 'uncertain' }
  | { kind: 'refused'; code: RequirementCode };

const underWay = ['queued', 'sending', 'uncertain'] as const;

/**
 * Decides what a row offers. A reminder under way hides all else; a sent or failed one is shown only
 * as long as no other may follow, for then the next reminder is what matters.
 */
export function rowAction(row: Pick<InvoiceRow, 'refusals' | 'outbox'>): RowAction {
  const state = row.outbox?.state;
  const moving = underWay.find((candidate) => candidate === state);
  if (moving !== undefined) return { kind: 'outbox', state: moving };
  const first = row.refusals[0];
  if (first === undefined) return { kind: 'remind' };
  if (state === 'sent' || state === 'failed') return { kind: 'outbox', state };
  return { kind: 'refused', code: first.code };
}

/** The order of the last column: what can be done now first, then what moves, then reasons by weight. */
export function actionRank(action: RowAction): number {
  if (action.kind === 'remind') return 0;
  return action.kind === 'outbox' ? 1 : 2 + requirementCodes.indexOf(action.code);
}

/** Whether the invoice can be among those a batch is made of. */
export const mayRemind = ({ action }: { action: RowAction }): boolean => action.kind === 'remind';
