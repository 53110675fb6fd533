import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetEverything } from '../../api/createStore';
import { useDecisions } from './store';

const A = '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a10';

let channels: string[];
let fails: boolean;

beforeEach(() => {
  channels = [];
  fails = false;
  const call = (channel: string) => {
    channels.push(channel);
    if (fails) return Promise.resolve({ ok: false, error: { code: 'store-busy' } });
    return Promise.resolve({ ok: true, data: channel === 'decisions.list' ? { open: [], taken: [] } : undefined });
  };
  vi.stubGlobal('window', { rykkerklar: { call } });
});

afterEach(() => {
  forgetEverything();
  vi.unstubAllGlobals();
});

describe('the decisions', () => {
  it('are read again after one was taken', async () => {
    await useDecisions.getState().decide(A, 'cover', true);
    expect(channels).toEqual(['decisions.decide', 'decisions.list']);
  });

  it('stay as they are where the answer was not taken', async () => {
    fails = true;
    expect(await useDecisions.getState().decide(A, 'continue', false)).toMatchObject({ ok: false });
    expect(channels).toEqual(['decisions.decide']);
  });

  it('stay in sight when they cannot be read again', async () => {
    await useDecisions.getState().refresh();
    fails = true;
    await useDecisions.getState().refresh();
    expect(useDecisions.getState()).toMatchObject({ decisions: { open: [] }, problem: { code: 'store-busy' } });
  });
});
