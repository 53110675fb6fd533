import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import type { ProfileEntry, SessionView } from '../../../src/ipc/views';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { useApp } from '../../app/store';

/** What is filled in of a company before it is made. */
export interface CreateDraft {
  name: string;
  cvr: string;
  /** Filled in with the demo company. */
  demo: boolean;
}

interface StartState {
  /** Null until first read. */
  profiles: ProfileEntry[] | null;
  problem: AppErrorValue | null;
  /** The company whose password field is open. */
  chosen: string | null;
  /** What is filled in of a new company; null while none is made. */
  draft: CreateDraft | null;
  choose: (id: string) => void;
  setDraft: (draft: CreateDraft | null) => void;
  /** Opens the password field of the company that a notification asked for. */
  loadWanted: () => Promise<void>;
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
    chosen: null,
    draft: null,
    choose: (chosen) => {
      set({ chosen });
    },
    setDraft: (draft) => {
      set({ draft });
    },
    loadWanted: async () => {
      const answer = await callApi('session.wanted');
      if (answer.ok && answer.data !== null) set({ chosen: answer.data.profileId, draft: null });
    },
    load: async () => {
      const answer = await callApi('profiles.list');
      set(answer.ok ? { profiles: answer.data, problem: null } : { problem: answer.error });
    },
    unlock: async (id, password) => enter(await callApi('profiles.unlock', { id, password })),
    create: async (name, cvr, password) => enter(await callApi('profiles.create', { name, cvr, password })),
  };
});
