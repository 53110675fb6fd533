import { describe, expect, it } from 'vitest';
import { ore } from '../../../src/claim/money';
import type { BatchRow } from '../../../src/ipc/batchViews';
import { figuresOf } from './figures';

const row = (invoiceNumber: number, state: BatchRow['state'], bundle: string | null = null): BatchRow => ({
  invoiceGuid: `6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a${invoiceNumber}`,
  invoiceNumber,
  debtorName: 'Nordlys ApS',
  state,
  reason: null,
  letter: {
    kind: 'reminder-1',
    level: 1,
    channel: 'smtp',
    receiver: 'post@nordlys.example',
    fee: ore(100_00),
    total: ore(1_100_00),
    bundle,
  },
});

describe('the figures of a batch', () => {
  it('count letters and amounts of what is ready, and what has come to an end', () => {
    const rows = [
      row(10, 'ready', 'one'),
      row(11, 'ready', 'one'),
      row(12, 'ready'),
      row(13, 'refused'),
      row(14, 'waiting'),
    ];
    expect(figuresOf({ rows })).toMatchObject({
      rows: 5,
      done: 4,
      letters: 2,
      fees: 300_00,
      total: 3_300_00,
      sent: 0,
      trouble: 1,
    });
  });

  it('count what was sent and what a person should look at', () => {
    const rows = [row(10, 'sent'), row(11, 'failed'), row(12, 'uncertain'), row(13, 'sending')];
    expect(figuresOf({ rows })).toMatchObject({ done: 3, sent: 1, trouble: 2, letters: 0, total: 0 });
  });
});
