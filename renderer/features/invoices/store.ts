import type { Announced } from '../../../src/ipc/contract';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import type { InvoiceList } from '../../../src/ipc/views';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';
import { pressed } from '../../../src/lists/sortByKey';
import { firstSorting, sortInvoices, type ColumnId, type InvoiceSort } from './columns';
import type { Wish } from './filter';
import { renewed, toItems, type InvoiceItem } from './item';
import { tellFetched } from './tellFetched';

interface InvoicesState {
  /** Null until first read. */
  list: Omit<InvoiceList, 'rows'> | null;
  /** All of them, sorted: here, so that a page that is opened again finds them so. */
  items: InvoiceItem[];
  sort: InvoiceSort;
  problem: AppErrorValue | null;
  fetching: boolean;
  progress: Announced<'fetch.progress'> | null;
  fetchProblem: AppErrorValue | null;
  wish: Wish;
  /** Counts the times the search field was asked for, so that asking twice focuses twice. */
  searchAsked: number;
  refresh: () => Promise<void>;
  /** @param told false where nobody pressed a button, who would wait to be told what it brought */
  fetch: (told?: boolean) => Promise<void>;
  noteProgress: (progress: Announced<'fetch.progress'>) => void;
  noteRows: (announced: Announced<'invoices.updated'>) => void;
  want: (part: Partial<Wish>) => void;
  /** A column's header was pressed. */
  sortBy: (column: ColumnId) => void;
  askForSearch: () => void;
  setDisputed: (invoiceGuid: string, disputed: boolean, note: string) => Promise<Result<undefined>>;
}

const everything: Wish = { search: '', filter: 'all', reason: null };

/** The overdue invoices of the unlocked company, and what of them is wanted. */
export const useInvoices = createStore<InvoicesState>((set, get) => ({
  list: null,
  items: [],
  sort: firstSorting,
  problem: null,
  fetching: false,
  progress: null,
  fetchProblem: null,
  wish: everything,
  searchAsked: 0,

  refresh: sharedRefresh(async () => {
    const answer = await callApi('invoices.list');
    if (!answer.ok) {
      set({ problem: answer.error });
      return;
    }
    const { rows, ...list } = answer.data;
    set(({ fetching, progress, sort }) => ({
      list,
      items: sortInvoices(toItems(rows), sort),
      problem: null,
      progress: fetching ? progress : null,
    }));
  }),

  fetch: async (told = true) => {
    if (get().fetching) return;
    set({ fetching: true, progress: null, fetchProblem: null });
    const answer = await callApi('invoices.fetch');
    if (answer.ok) {
      await get().refresh();
      if (told) tellFetched(answer.data);
    }
    set({ fetching: false, progress: null, fetchProblem: answer.ok ? null : answer.error });
  },

  noteProgress: (progress) => {
    set({ progress });
  },

  noteRows: ({ rows }) => {
    set(({ items, sort }) => ({ items: sortInvoices(renewed(items, rows), sort) }));
  },

  want: (part) => {
    set(({ wish }) => ({ wish: { ...wish, ...part } }));
  },

  sortBy: (column) => {
    set(({ items, sort: before }) => {
      const sort = pressed(before, column);
      return { sort, items: sortInvoices(items, sort) };
    });
  },

  askForSearch: () => {
    set(({ searchAsked }) => ({ searchAsked: searchAsked + 1 }));
  },

  setDisputed: async (invoiceGuid, disputed, note) => {
    const answer = await callApi('invoices.setDisputed', { invoiceGuid, disputed, note });
    if (answer.ok) await get().refresh();
    return answer;
  },
}));
