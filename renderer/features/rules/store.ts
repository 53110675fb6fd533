import type { DebtorKind } from '../../../src/claim/facts';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import type { Example, Touches } from '../../../src/ipc/rulesViews';
import type { CompanyRules } from '../../../src/procedure/companyRules';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';

interface RulesState {
  /** Null until first read. */
  rules: CompanyRules | null;
  problem: AppErrorValue | null;
  refresh: () => Promise<void>;
  save: (rules: CompanyRules) => Promise<Result<CompanyRules>>;
  touches: (rules: CompanyRules) => Promise<Result<Touches>>;
  example: (rules: CompanyRules, kind: DebtorKind) => Promise<Result<Example>>;
}

/** How the company reminds. */
export const useRules = createStore<RulesState>((set) => ({
  rules: null,
  problem: null,
  refresh: sharedRefresh(async () => {
    const answer = await callApi('rules.get');
    set(answer.ok ? { rules: answer.data, problem: null } : { problem: answer.error });
  }),
  save: async (rules) => {
    const answer = await callApi('rules.set', { rules });
    if (answer.ok) set({ rules: answer.data, problem: null });
    return answer;
  },
  touches: (rules) => callApi('rules.touches', { rules }),
  example: (rules, kind) => callApi('rules.example', { rules, kind }),
}));
