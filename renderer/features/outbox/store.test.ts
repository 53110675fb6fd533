import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OutboxEntry } from '../../../src/ipc/views';
import { entry } from '../../../test/fakes/outboxEntry';
import { forgetEverything } from '../../api/createStore';
import { useOutbox } from './store';

/** What main holds, and whether it answers. */
let rows: OutboxEntry[];
let answers: boolean;
let calls: { channel: string; request: unknown }[];

const sent = (id: number): OutboxEntry => entry(id, 'sent', { bouncedAt: '2026-11-23T09:00:00Z' });

beforeEach(() => {
  rows = [entry(1, 'queued', { approved: false }), entry(2, 'uncertain')];
  answers = true;
  calls = [];
  const call = (channel: string, request: { id: number; ids: number[] }) => {
    calls.push({ channel, request });
    if (!answers) return Promise.resolve({ ok: false, error: { code: 'store-busy' } });
    if (channel === 'outbox.list') return Promise.resolve({ ok: true, data: rows });
    if (channel === 'outbox.approve') return Promise.resolve({ ok: true, data: { approved: request.ids.length } });
    return Promise.resolve({ ok: true, data: sent(request.id) });
  };
  vi.stubGlobal('window', { rykkerklar: { call } });
});

afterEach(() => {
  forgetEverything();
  vi.unstubAllGlobals();
});

describe('the outbox on the page', () => {
  it('keeps what it showed where main does not answer, and says why', async () => {
    await useOutbox.getState().refresh();
    answers = false;
    await useOutbox.getState().refresh();
    expect(useOutbox.getState()).toMatchObject({ entries: rows, problem: { code: 'store-busy' } });
  });

  it.each(['retry', 'withdraw', 'bounced'] as const)('puts the answer of %s in the row alone', async (act) => {
    await useOutbox.getState().refresh();
    await useOutbox.getState()[act](2);
    expect(useOutbox.getState().entries).toEqual([rows[0], sent(2)]);
    expect(calls.at(-1)).toEqual({ channel: `outbox.${act}`, request: { id: 2 } });
  });

  it('passes on what a person says became of an uncertain letter', async () => {
    await useOutbox.getState().refresh();
    await useOutbox.getState().settle(2, false);
    expect(calls.at(-1)).toEqual({ channel: 'outbox.settle', request: { id: 2, wasSent: false } });
  });

  it('leaves the row as it was where main refuses', async () => {
    await useOutbox.getState().refresh();
    answers = false;
    expect(await useOutbox.getState().withdraw(1)).toEqual({ ok: false, error: { code: 'store-busy' } });
    expect(useOutbox.getState().entries).toEqual(rows);
  });

  it('ticks a letter and no longer', () => {
    const { tick } = useOutbox.getState();
    tick('one');
    tick('7');
    tick('one');
    expect([...useOutbox.getState().ticked]).toEqual(['7']);
  });

  it('keeps the ticks until they were approved', async () => {
    useOutbox.getState().tick('1');
    answers = false;
    await useOutbox.getState().approve([1]);
    expect([...useOutbox.getState().ticked]).toEqual(['1']);
    answers = true;
    await useOutbox.getState().approve([1]);
    expect([...useOutbox.getState().ticked]).toEqual([]);
  });
});
