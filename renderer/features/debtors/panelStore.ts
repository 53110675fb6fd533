import type { Answered } from '../../../src/ipc/caseViews';
import type { DebtorDetails } from '../../../src/ipc/debtorViews';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { useDebtors } from './store';

interface DebtorState {
  /** The customer that is looked at; null while the panel is closed. */
  guid: string | null;
  /** Null until first read. */
  debtor: DebtorDetails | null;
  problem: AppErrorValue | null;
  open: (guid: string) => Promise<void>;
  close: () => void;
  refresh: () => Promise<void>;
  exclude: (debtorGuid: string, reason: string) => Promise<Result<Answered>>;
  /** @param withdrawn cases that were switched off with the customer just now */
  include: (debtorGuid: string, withdrawn: string[]) => Promise<Result<Answered>>;
}

const closed = { guid: null, debtor: null, problem: null };

/** One customer, from opening the panel to closing it. */
export const useDebtor = createStore<DebtorState>((set, get) => {
  const refresh = async (): Promise<void> => {
    const { guid } = get();
    if (guid === null) return;
    const answer = await callApi('debtors.get', { debtorGuid: guid });
    if (get().guid !== guid) return; // another one is open by now
    set(answer.ok ? { debtor: answer.data, problem: null } : { problem: answer.error });
  };
  const after = async (answer: Result<Answered>): Promise<Result<Answered>> => {
    if (answer.ok) await Promise.all([refresh(), useDebtors.getState().refresh()]);
    return answer;
  };
  return {
    ...closed,
    open: async (guid) => {
      set({ ...closed, guid });
      await refresh();
    },
    close: () => {
      set(closed);
    },
    refresh,
    exclude: async (debtorGuid, reason) => after(await callApi('debtors.exclude', { debtorGuid, reason })),
    include: async (debtorGuid, withdrawn) => after(await callApi('debtors.include', { debtorGuid, withdrawn })),
  };
});
