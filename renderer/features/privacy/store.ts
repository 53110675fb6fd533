import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import type { PrivacyView } from '../../../src/ipc/privacyViews';
import type { PrivacyRules } from '../../../src/privacy/retention';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';

interface PrivacyState {
  /** Null until first read. */
  view: PrivacyView | null;
  problem: AppErrorValue | null;
  refresh: () => Promise<void>;
  save: (rules: PrivacyRules) => Promise<Result<PrivacyView>>;
}

/** How long the company keeps closed cases, and what would go today. */
export const usePrivacy = createStore<PrivacyState>((set) => ({
  view: null,
  problem: null,
  refresh: sharedRefresh(async () => {
    const answer = await callApi('privacy.get');
    set(answer.ok ? { view: answer.data, problem: null } : { problem: answer.error });
  }),
  save: async (rules) => {
    const answer = await callApi('privacy.set', rules);
    if (answer.ok) set({ view: answer.data, problem: null });
    return answer;
  },
}));
