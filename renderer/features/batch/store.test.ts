import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Batch } from '../../../src/ipc/batchViews';
import { forgetEverything } from '../../api/createStore';
import { toggleOne } from '../../components/grid/selection';
import { useBatch } from './store';

const A = '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a10';
const batch = (stage: Batch['stage']): Batch => ({ stage, rows: [] });

/** What main holds, and whether it answers. */
let current: Batch | null;
let answers: boolean;
let calls: { channel: string; request: unknown }[];

beforeEach(() => {
  current = null;
  answers = true;
  calls = [];
  const stages: Record<string, Batch['stage']> = {
    'batch.prepare': 'preparing',
    'batch.send': 'sending',
    'batch.cancel': 'done',
  };
  const call = (channel: string, request: unknown) => {
    calls.push({ channel, request });
    if (!answers) return Promise.resolve({ ok: false, error: { code: 'store-busy' } });
    const stage = stages[channel];
    if (stage !== undefined) current = batch(stage);
    if (channel === 'batch.close') current = null;
    return Promise.resolve({ ok: true, data: current });
  };
  vi.stubGlobal('window', { rykkerklar: { call } });
});

afterEach(() => {
  forgetEverything();
  vi.unstubAllGlobals();
});

describe('letters about many invoices on the page', () => {
  it('are got ready the way the person chose, and followed until put away', async () => {
    const { select, show, prepare, send, stop, finish } = useBatch.getState();
    select((before) => toggleOne(before, A));
    show(true);
    await prepare([A], 'smtp');
    expect(calls).toEqual([{ channel: 'batch.prepare', request: { invoiceGuids: [A], channel: 'smtp' } }]);
    expect(useBatch.getState().batch).toEqual(batch('preparing'));
    await send([A]);
    expect(useBatch.getState().batch).toEqual(batch('sending'));
    await stop();
    expect(useBatch.getState().batch).toEqual(batch('done'));
    await finish();
    expect(useBatch.getState()).toMatchObject({ batch: null, opened: false, selection: { chosen: new Set() } });
  });

  it('go on where the drawer is closed, and are found again', async () => {
    const { show, prepare, refresh } = useBatch.getState();
    await prepare([A], null);
    show(false);
    current = batch('ready');
    await refresh();
    expect(useBatch.getState()).toMatchObject({ batch: batch('ready'), opened: false });
  });

  it('and the ticks stay where main does not answer', async () => {
    const { select, prepare, finish } = useBatch.getState();
    select((before) => toggleOne(before, A));
    await prepare([A], null);
    answers = false;
    expect(await finish()).toEqual({ ok: false, error: { code: 'store-busy' } });
    expect(useBatch.getState()).toMatchObject({ batch: batch('preparing'), selection: { chosen: new Set([A]) } });
  });
});
