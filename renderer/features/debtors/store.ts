import { toDebtorItems, type DebtorFilter, type DebtorItem, type DebtorSort } from '../../../src/debtors/list';
import type { CalendarDate } from '../../../src/claim/date';
import type { AppErrorValue } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';
import { fold } from '../../components/fold';

interface DebtorsState {
  /** The day the list is of; null until first read. */
  today: CalendarDate | null;
  items: DebtorItem[];
  problem: AppErrorValue | null;
  filter: DebtorFilter;
  search: string;
  sort: DebtorSort;
  /** Counts the times the search field was asked for, so that asking twice focuses twice. */
  searchAsked: number;
  refresh: () => Promise<void>;
  want: (part: Partial<Pick<DebtorsState, 'filter' | 'search' | 'sort'>>) => void;
  askForSearch: () => void;
}

/** Every customer of the unlocked company, and which of them are wanted. */
export const useDebtors = createStore<DebtorsState>((set) => ({
  today: null,
  items: [],
  problem: null,
  filter: 'overdue',
  search: '',
  sort: { by: 'open', desc: true },
  searchAsked: 0,
  refresh: sharedRefresh(async () => {
    const answer = await callApi('debtors.list');
    if (!answer.ok) {
      set({ problem: answer.error });
      return;
    }
    const { today, debtors } = answer.data;
    set({ today, items: toDebtorItems(debtors, fold), problem: null });
  }),
  want: (part) => {
    set(part);
  },
  askForSearch: () => {
    set(({ searchAsked }) => ({ searchAsked: searchAsked + 1 }));
  },
}));
