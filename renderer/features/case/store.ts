import type { CaseDetails } from '../../../src/ipc/caseListViews';
import type { History } from '../../../src/ipc/historyViews';
import type { Request } from '../../../src/ipc/contract';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';

interface CaseState {
  /** The invoice whose case is looked at; null while the panel is closed. */
  guid: string | null;
  /** Null until first read. */
  history: History | null;
  /** The claim, what follows and what can be done; null until first read. */
  details: CaseDetails | null;
  problem: AppErrorValue | null;
  /** Dinero's log of mails is being read. */
  readingMails: boolean;
  /** Why Dinero's log could not be read; what is shown of it is then as it was read before. */
  mailProblem: AppErrorValue | null;
  /** A dialog lies upon the panel. */
  covered: boolean;
  open: (guid: string) => Promise<void>;
  close: () => void;
  cover: (covered: boolean) => void;
  refresh: () => Promise<void>;
  addNote: (note: Omit<Request<'notes.add'>, 'invoiceGuid'>) => Promise<Result<undefined>>;
  addTask: (task: Omit<Request<'tasks.add'>, 'invoiceGuid'>) => Promise<Result<undefined>>;
}

const closed = {
  guid: null,
  history: null,
  details: null,
  problem: null,
  readingMails: false,
  mailProblem: null,
  covered: false,
};
const nothingOpen: Result<undefined> = { ok: false, error: { code: 'invoice-missing' } };

/** One case, from opening its panel to closing it. */
export const useCase = createStore<CaseState>((set, get) => {
  /** An answer about another case than the one that is open by now changes nothing. */
  const keep = (guid: string, answer: Result<History>): void => {
    if (get().guid !== guid) return;
    set(answer.ok ? { history: answer.data, problem: null } : { problem: answer.error });
  };
  const read = async (guid: string): Promise<void> => {
    const [history, details] = await Promise.all([
      callApi('history.get', { invoiceGuid: guid }),
      callApi('cases.get', { invoiceGuid: guid }),
    ]);
    if (get().guid === guid && details.ok) set({ details: details.data });
    keep(guid, history.ok && !details.ok ? details : history);
  };
  return {
    ...closed,
    open: async (guid) => {
      set({ ...closed, guid, readingMails: true });
      await read(guid);
      const answer = await callApi('history.readMails', { invoiceGuid: guid });
      if (get().guid !== guid) return;
      set({ readingMails: false, mailProblem: answer.ok ? null : answer.error });
      if (answer.ok) set({ history: answer.data });
    },
    close: () => {
      set(closed);
    },
    cover: (covered) => {
      set({ covered });
    },
    refresh: async () => {
      const { guid } = get();
      if (guid !== null) await read(guid);
    },
    addNote: async (note) => {
      const { guid } = get();
      if (guid === null) return nothingOpen;
      const answer = await callApi('notes.add', { invoiceGuid: guid, ...note });
      if (answer.ok) await get().refresh();
      return answer;
    },
    addTask: async (task) => {
      const { guid } = get();
      if (guid === null) return nothingOpen;
      const answer = await callApi('tasks.add', { invoiceGuid: guid, ...task });
      if (answer.ok) await get().refresh();
      return answer;
    },
  };
});
