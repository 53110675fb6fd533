import { notifications } from '@mantine/notifications';
import { create } from 'zustand';
import type { AppErrorValue } from '../../src/ipc/errors';
import type { AppInfo, SessionView } from '../../src/ipc/views';
import { callApi } from '../api/callApi';
import { forgetEverything } from '../api/createStore';
import type { Page } from './pages';

interface AppState {
  phase: 'starting' | 'failed' | 'ready';
  problem: AppErrorValue | null;
  info: AppInfo | null;
  /** The unlocked company; null shows the start page. */
  session: SessionView | null;
  page: Page;
  start: () => Promise<void>;
  refreshSession: () => Promise<void>;
  enter: (session: SessionView) => void;
  setPage: (page: Page) => void;
  lock: () => Promise<void>;
}

/** What the whole page needs: the installation, the unlocked company and the page shown. Outlives a lock. */
export const useApp = create<AppState>()((set, get) => ({
  phase: 'starting',
  problem: null,
  info: null,
  session: null,
  page: 'today',

  start: async () => {
    const info = await callApi('app.info');
    if (!info.ok) {
      set({ phase: 'failed', problem: info.error });
      return;
    }
    set({ info: info.data, problem: null });
    // Without a keychain no company can be open, and main would only repeat the problem.
    if (info.data.keychainProblem === null) await get().refreshSession();
    set({ phase: 'ready' });
  },

  refreshSession: async () => {
    const answer = await callApi('session.get');
    if (!answer.ok) return;
    if (answer.data === null) {
      if (get().session === null) return; // the start page, which stands, keeps what it shows
      forgetEverything();
      notifications.clean();
      set({ session: null });
    } else if (get().session?.profile.id !== answer.data.profile.id) get().enter(answer.data);
    else set({ session: answer.data });
  },

  enter: (session) => {
    forgetEverything();
    set({ session, page: session.page ?? (session.connection === null ? 'company' : 'today') });
  },

  setPage: (page) => {
    set({ page });
  },

  lock: async () => {
    await callApi('profiles.lock');
    forgetEverything();
    notifications.clean(); // what was said of a company goes with it
    set({ session: null });
  },
}));
