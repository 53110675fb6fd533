import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionView } from '../../src/ipc/views';
import { useStart } from '../features/start/store';
import { useApp } from './store';

const A = '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a10';
const B = '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a11';

const connection: SessionView['connection'] = {
  environment: 'demo',
  organizationId: 1,
  organizationName: 'Nordlys ApS',
  connectedAt: '2026-11-23T10:00:00Z',
  problem: null,
};
const session = (change: Partial<SessionView> = {}): SessionView => ({
  profile: { id: A, name: 'Nordlys ApS', cvr: '12345674' },
  connection,
  restored: false,
  page: null,
  ...change,
});

/** What main answers, by channel. */
let answers: Record<string, unknown>;

beforeEach(() => {
  answers = { 'profiles.list': [{ id: A, name: 'Nordlys ApS', cvr: '12345674', problem: null }] };
  const call = (channel: string) => Promise.resolve({ ok: true, data: answers[channel] ?? null });
  vi.stubGlobal('window', { rykkerklar: { call } });
});

afterEach(() => {
  useApp.setState(useApp.getInitialState(), true);
  useStart.setState(useStart.getInitialState(), true);
  vi.unstubAllGlobals();
});

describe('the page a company opens on', () => {
  it.each<[string, Partial<SessionView>, string]>([
    ['the day, usually', {}, 'today'],
    ['its own page, where it is not connected', { connection: null }, 'company'],
    ['the page a notification asked for', { page: 'decisions' }, 'decisions'],
    ['the page asked for, connected or not', { connection: null, restored: false, page: 'diagnostics' }, 'diagnostics'],
  ])('is %s', (_name, change, page) => {
    useApp.getState().enter(session(change));
    expect(useApp.getState().page).toBe(page);
  });

  it('stays where the person is when the same company is read again', async () => {
    useApp.getState().enter(session());
    useApp.getState().setPage('outbox');
    answers['session.get'] = session({ page: 'new' });
    await useApp.getState().refreshSession();
    expect(useApp.getState().page).toBe('outbox');
  });
});

describe('the start page', () => {
  it('opens the company that a notification asked for, also while another one is being made', async () => {
    useStart.getState().choose(B);
    useStart.getState().setDraft({ name: 'Ny', cvr: '', demo: false });
    answers['session.wanted'] = { profileId: A };
    await useStart.getState().loadWanted();
    expect(useStart.getState()).toMatchObject({ chosen: A, draft: null });
  });

  it('leaves the choice alone where none was asked for', async () => {
    useStart.getState().choose(B);
    await useStart.getState().loadWanted();
    expect(useStart.getState().chosen).toBe(B);
  });

  it('keeps what it shows when main says once more that nothing is open', async () => {
    await useStart.getState().load();
    await useApp.getState().refreshSession();
    expect(useStart.getState().profiles).toHaveLength(1);
  });
});
