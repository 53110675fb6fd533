import type { Announced } from '../../../src/ipc/contract';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import type { InvoiceList } from '../../../src/ipc/views';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';
import type { Wish } from './filter';
import { toItem, type InvoiceItem } from './item';
import { tellFetched } from './tellFetched';

interface InvoicesState {
  /** Null until first read. */
  list: Omit<InvoiceList, 'rows'> | null;
  items: InvoiceItem[];
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
  askForSearch: () => void;
  setDisputed: (invoiceGuid: string, disputed: boolean, note: string) => Promise<Result<undefined>>;
}

const everything: Wish = { search: '', filter: 'all', reason: null };

/** The overdue invoices of the unlocked company, and what of them is wanted. */
export const useInvoices = createStore<InvoicesState>((set, get) => ({
  list: null,
  items: [],
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
    set(({ fetching, progress }) => ({
      list,
      items: rows.map(toItem),
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
    const fresh = new Map(rows.map((row) => [row.guid, toItem(row)]));
    set(({ items }) => ({ items: items.map((item) => fresh.get(item.row.guid) ?? item) }));
  },

  want: (part) => {
    set(({ wish }) => ({ wish: { ...wish, ...part } }));
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
