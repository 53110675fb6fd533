import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import frozen from './testing/frozenHistory.json';
import { replay } from './evolve';
import { next } from './next';
import { policyOf } from './testing/testCase';
import { readHistory, raise, UnknownEvent, type StoredEvent, type UpcasterChain } from './upcast';

describe('a stored history', () => {
  it('gives the state it has always given', () => {
    expect(replay(readHistory(frozen.events))).toEqual(frozen.state);
  });

  it('waits for what it has always waited for', () => {
    const { wait } = next(replay(readHistory(frozen.events)), policyOf(), date('2026-05-01'));
    expect(wait).toEqual(frozen.wait);
  });

  it('holds every kind of event there is', async () => {
    const { ProcedureEvent } = await import('./events');
    const types = ProcedureEvent.options.map((option) => option.shape.type.value);
    expect(new Set(frozen.events.map(({ type }) => type))).toEqual(new Set(types));
  });

  const chain: UpcasterChain = {
    held: [
      ({ note, ...event }) => ({ ...event, v: 2, reason: note }),
      (event) => ({ ...event, v: 3, until: event['until'] ?? null }),
    ],
  };
  it.each<[StoredEvent, StoredEvent]>([
    [
      { type: 'held', v: 1, note: 'Ferie' },
      { type: 'held', v: 3, reason: 'Ferie', until: null },
    ],
    [
      { type: 'held', v: 2, reason: 'Ferie' },
      { type: 'held', v: 3, reason: 'Ferie', until: null },
    ],
    [
      { type: 'held', v: 3, reason: '', until: '2026-01-01' },
      { type: 'held', v: 3, reason: '', until: '2026-01-01' },
    ],
    [
      { type: 'resumed', v: 1 },
      { type: 'resumed', v: 1 },
    ],
  ])('raises %j step by step to %j', (stored, raised) => {
    expect(raise(stored, chain)).toEqual(raised);
  });

  it.each<StoredEvent>([
    { type: 'resumed', v: 2, on: '2026-01-01' },
    { type: 'vanished', v: 1, on: '2026-01-01' },
    { type: 'resumed', v: 1, on: '2026-02-30' },
    { type: 'held', v: 1, on: '2026-01-01', reason: 'Ferie' },
    { type: 'resumed', v: 1, on: 20260101 },
    { type: 'amount-changed', v: 1, on: '2026-01-01', principal: -1 },
    { type: 'amount-changed', v: 1, on: '2026-01-01', principal: 0.5 },
    { type: 'amount-changed', v: 1, on: '2026-01-01', principal: '100.00' },
  ])('does not go on without an event it cannot read: %j (case 141)', (stored) => {
    expect(() => readHistory([stored])).toThrow(UnknownEvent);
    expect(() => readHistory([stored])).toThrow(`cannot read the event ${stored.type} of version ${stored.v}`);
  });
});
