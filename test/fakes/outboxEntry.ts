import { date } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import type { OutboxEntry } from '../../src/ipc/views';

/** An entry of the outbox for tests: a first reminder through Dinero, alone, approved. */
export const entry = (id: number, state: OutboxEntry['state'], change: Partial<OutboxEntry> = {}): OutboxEntry => ({
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
  overtaken: false,
  toPost: null,
  ...change,
});
