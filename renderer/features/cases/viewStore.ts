import { standardWish, type CaseWish } from '../../../src/cases/views';
import type { CaseView } from '../../../src/ipc/caseListViews';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';
import { useCases } from './store';

interface ViewsState {
  /** The views kept by name; null until first read. */
  views: CaseView[] | null;
  problem: AppErrorValue | null;
  /** The view that was chosen last; null for the standard one. */
  chosen: CaseView | null;
  refresh: () => Promise<void>;
  choose: (view: CaseView | null) => void;
  /** Keeps what is looked at now. @param id of the view that is changed; null for a new one */
  save: (id: string | null, name: string, wish: CaseWish) => Promise<Result<CaseView>>;
  remove: (view: CaseView) => Promise<Result<undefined>>;
}

/** What a view decides, without its name. */
export const wishOf = ({ groups, search, columns, sort }: CaseWish): CaseWish => ({ groups, search, columns, sort });

/** The views of the list of cases, and which of them is looked at. */
export const useViews = createStore<ViewsState>((set, get) => ({
  views: null,
  problem: null,
  chosen: null,
  refresh: sharedRefresh(async () => {
    const answer = await callApi('cases.views');
    set(answer.ok ? { views: answer.data, problem: null } : { problem: answer.error });
  }),
  choose: (view) => {
    set({ chosen: view });
    useCases.getState().want(wishOf(view ?? standardWish));
  },
  save: async (id, name, wish) => {
    const answer = await callApi('cases.saveView', { id, name, ...wishOf(wish) });
    if (answer.ok) {
      set({ chosen: answer.data });
      await get().refresh();
    }
    return answer;
  },
  remove: async (view) => {
    const answer = await callApi('cases.deleteView', { id: view.id });
    if (answer.ok) {
      if (get().chosen?.id === view.id) get().choose(null);
      await get().refresh();
    }
    return answer;
  },
}));
