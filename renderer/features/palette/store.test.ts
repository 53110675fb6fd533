import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Found } from '../../../src/ipc/findViews';
import { PATIENCE_MS, usePalette } from './store';

/** What was looked for, and how each is answered. */
let asked: { search: string; answer: (found: Found) => void }[];

const foundOf = (name: string): Found => ({
  debtors: [{ guid: '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a10', name, overdue: 1 }],
  invoices: [],
});
const names = () => usePalette.getState().found.debtors.map(({ name }) => name);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  const call = (_channel: string, { search }: { search: string }) =>
    new Promise((resolve) => asked.push({ search, answer: (data) => resolve({ ok: true, data }) }));
  vi.stubGlobal('window', { rykkerklar: { call } });
  usePalette.getState().open();
});

afterEach(() => {
  usePalette.getState().close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('looking for rows while one types', () => {
  it('waits until nothing more is typed, and asks once', async () => {
    for (const search of ['h', 'ha', 'han ']) usePalette.getState().type(search);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked.map(({ search }) => search)).toEqual(['han']);
  });

  it('forgets an answer to what is no longer typed', async () => {
    usePalette.getState().type('han');
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    usePalette.getState().type('hans');
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    asked[1]!.answer(foundOf('Hans'));
    asked[0]!.answer(foundOf('Hanne'));
    await vi.advanceTimersByTimeAsync(0);
    expect(names()).toEqual(['Hans']);
  });

  it('asks nothing for an empty field, and forgets all when it is closed', async () => {
    usePalette.getState().type('hans');
    usePalette.getState().close();
    usePalette.getState().open();
    usePalette.getState().type('  ');
    await vi.advanceTimersByTimeAsync(PATIENCE_MS * 2);
    expect(asked).toEqual([]);
    expect(usePalette.getState()).toMatchObject({ opened: true, found: { debtors: [], invoices: [] } });
  });
});
