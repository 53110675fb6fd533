import type { Batch, BatchRow } from '../../../src/ipc/batchViews';
import { sum, type Ore } from '../../../src/claim/money';

/** What a batch comes to. */
export interface BatchFigures {
  rows: number;
  /** How many have come to where they stay for now: got ready or refused, or sent and otherwise ended. */
  done: number;
  ready: BatchRow[];
  /** How many letters the ready ones go out in. */
  letters: number;
  fees: Ore;
  total: Ore;
  sent: number;
  /** What a person should look at: failed, refused or uncertain. */
  trouble: number;
}

const ended = new Set<BatchRow['state']>(['ready', 'refused', 'sent', 'failed', 'uncertain', 'cancelled']);
const troubled = new Set<BatchRow['state']>(['refused', 'failed', 'uncertain']);

export function figuresOf({ rows }: Pick<Batch, 'rows'>): BatchFigures {
  const ready = rows.filter(({ state }) => state === 'ready');
  const amounts = ready.flatMap(({ letter }) => letter ?? []);
  return {
    rows: rows.length,
    done: rows.filter(({ state }) => ended.has(state)).length,
    ready,
    letters: new Set(ready.map(({ letter, invoiceGuid }) => letter?.bundle ?? invoiceGuid)).size,
    fees: sum(amounts.map(({ fee }) => fee)),
    total: sum(amounts.map(({ total }) => total)),
    sent: rows.filter(({ state }) => state === 'sent').length,
    trouble: rows.filter(({ state }) => troubled.has(state)).length,
  };
}
