import type { Decisions, TakenDecision } from '../../../src/ipc/caseViews';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';

interface DecisionsState {
  /** Null until first read. */
  decisions: Decisions | null;
  problem: AppErrorValue | null;
  refresh: () => Promise<void>;
  decide: (invoiceGuid: string, decision: TakenDecision['decision'], reverse: boolean) => Promise<Result<undefined>>;
}

/** The cases in which only charges are left, open and decided. */
export const useDecisions = createStore<DecisionsState>((set, get) => ({
  decisions: null,
  problem: null,
  refresh: sharedRefresh(async () => {
    const answer = await callApi('decisions.list');
    set(answer.ok ? { decisions: answer.data, problem: null } : { problem: answer.error });
  }),
  decide: async (invoiceGuid, decision, reverse) => {
    const answer = await callApi('decisions.decide', { invoiceGuid, decision, reverse });
    if (answer.ok) await get().refresh();
    return answer;
  },
}));
