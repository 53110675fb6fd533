import { describe, expect, it } from 'vitest';
import { date } from '../../../src/claim/date';
import { ore } from '../../../src/claim/money';
import type { OutboxEntry } from '../../../src/ipc/views';
import { byAttention } from './attention';

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

describe('the order of the outbox', () => {
  it('puts what waits for a person first, then the newest', () => {
    const entries = [entry(1, 'failed'), entry(2, 'sent'), entry(3, 'uncertain'), entry(4, 'queued')];
    expect(byAttention(entries).map(({ id }) => id)).toEqual([3, 1, 4, 2]);
  });
});
