import type { Answered } from '../../../src/ipc/caseViews';
import type { DebtorContact } from '../../../src/debtors/contact';
import type { DebtorDetails, DebtorNote } from '../../../src/ipc/debtorViews';
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
  /** A dialog lies upon the panel. */
  covered: boolean;
  open: (guid: string) => Promise<void>;
  close: () => void;
  cover: (covered: boolean) => void;
  refresh: () => Promise<void>;
  exclude: (debtorGuid: string, reason: string) => Promise<Result<Answered>>;
  /** @param withdrawn cases that were switched off with the customer just now */
  include: (debtorGuid: string, withdrawn: string[]) => Promise<Result<Answered>>;
  setContact: (debtorGuid: string, contact: DebtorContact) => Promise<Result<DebtorDetails>>;
  addNote: (debtorGuid: string, text: string) => Promise<Result<DebtorDetails>>;
  changeNote: (debtorGuid: string, id: number, text: string) => Promise<Result<DebtorDetails>>;
  deleteNote: (debtorGuid: string, id: number) => Promise<Result<DebtorDetails>>;
  /** Takes a deletion back. */
  restoreNote: (debtorGuid: string, note: Omit<DebtorNote, 'id'>) => Promise<Result<DebtorDetails>>;
}

const closed = { guid: null, debtor: null, problem: null, covered: false };

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
  /** An answer about another customer than the one that is open by now is not shown. */
  const shown = (answer: Result<DebtorDetails>): Result<DebtorDetails> => {
    if (answer.ok && get().guid === answer.data.guid) set({ debtor: answer.data, problem: null });
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
    cover: (covered) => {
      set({ covered });
    },
    refresh,
    exclude: async (debtorGuid, reason) => after(await callApi('debtors.exclude', { debtorGuid, reason })),
    include: async (debtorGuid, withdrawn) => after(await callApi('debtors.include', { debtorGuid, withdrawn })),
    setContact: async (debtorGuid, contact) => {
      const answer = shown(await callApi('debtors.setContact', { debtorGuid, ...contact }));
      if (answer.ok) await useDebtors.getState().refresh(); // the list marks who is otherwise
      return answer;
    },
    addNote: async (debtorGuid, text) => shown(await callApi('debtors.addNote', { debtorGuid, text })),
    changeNote: async (debtorGuid, id, text) => shown(await callApi('debtors.changeNote', { debtorGuid, id, text })),
    deleteNote: async (debtorGuid, id) => shown(await callApi('debtors.deleteNote', { debtorGuid, id })),
    restoreNote: async (debtorGuid, note) => shown(await callApi('debtors.restoreNote', { debtorGuid, ...note })),
  };
});
