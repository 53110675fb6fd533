import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import type { ProfileEntry, SessionView } from '../../../src/ipc/views';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { useApp } from '../../app/store';

interface StartState {
  /** Null until first read. */
  profiles: ProfileEntry[] | null;
  problem: AppErrorValue | null;
  load: () => Promise<void>;
  unlock: (id: string, password: string) => Promise<Result<SessionView>>;
  create: (name: string, cvr: string, password: string) => Promise<Result<SessionView>>;
}

/** The companies of this computer, and the two ways into one. Passwords pass through and are never kept. */
export const useStart = createStore<StartState>((set) => {
  const enter = (result: Result<SessionView>): Result<SessionView> => {
    if (result.ok) useApp.getState().enter(result.data);
    return result;
  };
  return {
    profiles: null,
    problem: null,
    load: async () => {
      const answer = await callApi('profiles.list');
      set(answer.ok ? { profiles: answer.data, problem: null } : { problem: answer.error });
    },
    unlock: async (id, password) => enter(await callApi('profiles.unlock', { id, password })),
    create: async (name, cvr, password) => enter(await callApi('profiles.create', { name, cvr, password })),
  };
});
