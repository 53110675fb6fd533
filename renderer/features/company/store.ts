import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import type { Request } from '../../../src/ipc/contract';
import type { ConnectionView, Policy } from '../../../src/ipc/views';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { useApp } from '../../app/store';
import { useFirst } from '../first/store';

interface CompanyState {
  /** Null until first read. */
  policy: Policy | null;
  problem: AppErrorValue | null;
  loadPolicy: () => Promise<void>;
  savePolicy: (policy: Policy) => Promise<Result<Policy>>;
  connect: (request: Request<'connection.connect'>) => Promise<Result<ConnectionView>>;
  disconnect: () => Promise<Result<undefined>>;
  remove: (name: string, password: string) => Promise<Result<undefined>>;
}

/** The unlocked company's connection and rules. */
export const useCompany = createStore<CompanyState>((set) => ({
  policy: null,
  problem: null,
  loadPolicy: async () => {
    const answer = await callApi('policy.get');
    set(answer.ok ? { policy: answer.data, problem: null } : { problem: answer.error });
  },
  savePolicy: async (policy) => {
    const answer = await callApi('policy.set', policy);
    if (answer.ok) set({ policy: answer.data });
    return answer;
  },
  connect: async (request) => {
    const answer = await callApi('connection.connect', request);
    if (answer.ok) await useApp.getState().refreshSession();
    return answer;
  },
  disconnect: async () => {
    const answer = await callApi('connection.disconnect');
    // Whoever breaks a connection off is no newcomer: the page stays, and the guide waits to be asked for.
    if (answer.ok) useFirst.setState({ wish: false, step: 3 });
    if (answer.ok) await useApp.getState().refreshSession();
    return answer;
  },
  remove: async (name, password) => {
    const id = useApp.getState().session?.profile.id;
    if (id === undefined) return { ok: false, error: { code: 'profile-locked' } };
    const answer = await callApi('profiles.remove', { id, name, password });
    if (answer.ok) await useApp.getState().refreshSession();
    return answer;
  },
}));
