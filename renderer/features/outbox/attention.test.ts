import { describe, expect, it } from 'vitest';
import { date } from '../../../src/claim/date';
import { ore } from '../../../src/claim/money';
import type { OutboxEntry } from '../../../src/ipc/views';
import { byAttention, letterSizes, needsAttention } from './attention';

const entry = (id: number, state: OutboxEntry['state']): OutboxEntry => ({
  id,
  invoiceGuid: '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a10',
  invoiceNumber: id,
  debtorName: 'Nordlys ApS',
  kind: 'reminder-1',
  level: 1,
  channel: 'dinero',
  bundle: null,
  state,
  stage: 'queued',
  reason: null,
  detail: null,
  total: ore(10000),
  day: date('2026-11-23'),
  nextTryAt: null,
  approved: true,
  letterId: null,
  bouncedAt: null,
  toPost: null,
});

describe('letters of the outbox', () => {
  it('need a person where they wait for approval, and are counted by their invoices', () => {
    const held = { ...entry(1, 'queued'), approved: false, bundle: 'one' };
    const other = { ...entry(2, 'queued'), bundle: 'one' };
    const gone = { ...entry(3, 'cancelled'), bundle: 'one' };
    expect([held, other, gone].map(needsAttention)).toEqual([true, false, false]);
    expect([...letterSizes([held, other, gone])]).toEqual([['one', 2]]);
  });
});

describe('the order of the outbox', () => {
  it('puts what waits for a person first, then the newest', () => {
    const entries = [entry(1, 'failed'), entry(2, 'sent'), entry(3, 'uncertain'), entry(4, 'queued')];
    expect(byAttention(entries).map(({ id }) => id)).toEqual([3, 1, 4, 2]);
  });
});
