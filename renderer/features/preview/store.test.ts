import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { date } from '../../../src/claim/date';
import { ore } from '../../../src/claim/money';
import type { Preview } from '../../../src/ipc/views';
import { forgetEverything } from '../../api/createStore';
import { usePreview } from './store';

const A = '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a10';
const B = '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a11';

const preview = (invoiceGuid: string, token: string, fee = true): Preview => ({
  invoiceGuid,
  invoiceNumber: 1001,
  kind: 'reminder-1',
  level: 1,
  channel: 'dinero',
  books: 'dinero',
  language: 'da',
  recipient: { name: 'Nordlys ApS', email: 'bogholderi@nordlys.example', address: [] },
  title: 'Rykker 1',
  text: '',
  deadline: date('2026-12-04'),
  lines: [],
  total: ore(10000),
  choices: {
    fee: { on: fee, allowed: true, reason: [] },
    interest: { on: true, allowed: true, reason: [] },
    compensation: { on: false, allowed: false, reason: [] },
  },
  refusals: [],
  warnings: [],
  readAt: '2026-11-23T10:00:00Z',
  token,
});

/** Calls that reached main, each answered when the test says so. */
let calls: { channel: string; request: unknown; answer: (result: unknown) => void }[];

beforeEach(() => {
  calls = [];
  const call = (channel: string, request: unknown) =>
    new Promise((answer) => {
      calls.push({ channel, request, answer });
    });
  vi.stubGlobal('window', { rykkerklar: { call } });
});

afterEach(() => {
  forgetEverything();
  vi.unstubAllGlobals();
});

const store = () => usePreview.getState();

async function opened(): Promise<void> {
  const opening = store().open(A);
  calls[0]!.answer({ ok: true, data: preview(A, 'first') });
  await opening;
}

describe('the preview of a reminder', () => {
  it('ignores the answer for an invoice no longer looked at', async () => {
    const first = store().open(A);
    const second = store().open(B);
    calls[1]!.answer({ ok: true, data: preview(B, 'b') });
    calls[0]!.answer({ ok: true, data: preview(A, 'a') });
    await Promise.all([first, second]);
    expect(store().preview?.invoiceGuid).toBe(B);
  });

  it('is of the step that is next, by the way of the rules, unless another letter is asked for', async () => {
    await opened();
    void store().open(B, { wanted: 'notice' });
    expect(calls.map(({ request }) => request)).toMatchObject([
      { invoiceGuid: A, wanted: 'next', channel: null },
      { invoiceGuid: B, wanted: 'notice', channel: null },
    ]);
  });

  it('stays the same letter when its way is changed, and forgets both with the next opening', async () => {
    const opening = store().open(A, { wanted: 'notice' });
    calls[0]!.answer({ ok: true, data: preview(A, 'first') });
    await opening;
    void store().setChannel('print');
    void store().open(B);
    expect(calls.slice(1).map(({ request }) => request)).toMatchObject([
      { invoiceGuid: A, wanted: 'notice', channel: 'print', charges: null },
      { invoiceGuid: B, wanted: 'next', channel: null },
    ]);
  });

  it('keeps its way while it is being sent', async () => {
    await opened();
    void store().send();
    await store().setChannel('print');
    expect([store().channel, calls.length]).toEqual([null, 2]);
  });

  it('sends the charges and the token of what is shown', async () => {
    await opened();
    void store().send();
    expect(calls[1]).toMatchObject({
      channel: 'reminders.send',
      request: { invoiceGuid: A, token: 'first', charges: { fee: true, interest: true, compensation: false } },
    });
  });

  it('sends once, however often the button is pressed', async () => {
    await opened();
    void store().send();
    void store().send();
    expect(calls.filter(({ channel }) => channel === 'reminders.send')).toHaveLength(1);
  });

  it('does not send while it is worked out anew', async () => {
    await opened();
    void store().load({ fee: false, interest: true, compensation: false });
    await store().send();
    expect(calls.map(({ channel }) => channel)).not.toContain('reminders.send');
  });

  it('loads the new reminder and says so where the amounts had changed', async () => {
    await opened();
    const sending = store().send();
    calls[1]!.answer({ ok: false, error: { code: 'preview-outdated' } });
    await vi.waitFor(() => expect(calls).toHaveLength(3));
    calls[2]!.answer({ ok: true, data: preview(A, 'second') });
    await sending;
    expect(store()).toMatchObject({ outdated: true, sending: false, outcome: null, preview: { token: 'second' } });
  });

  it('keeps the reminder in sight under any other error', async () => {
    await opened();
    const sending = store().send();
    calls[1]!.answer({ ok: false, error: { code: 'dinero-down' } });
    await sending;
    expect(store()).toMatchObject({ sending: false, problem: { code: 'dinero-down' }, preview: { token: 'first' } });
  });

  it('follows the stages of its own sending only', async () => {
    await opened();
    void store().send();
    store().noteProgress({ invoiceGuid: B, stage: 'booked', total: ore(1) });
    expect(store().stage).toBe('queued');
    store().noteProgress({ invoiceGuid: A, stage: 'created', total: ore(1) });
    expect(store().stage).toBe('created');
  });

  it('forgets all of it when the company is locked', async () => {
    await opened();
    forgetEverything();
    expect(store()).toMatchObject({ guid: null, preview: null });
  });
});
