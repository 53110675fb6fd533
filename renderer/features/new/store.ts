import type { Answered, NewInvoices } from '../../../src/ipc/caseViews';
import type { Announced } from '../../../src/ipc/contract';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';
import { toNewItem, type NewItem } from './item';
import { keepOnly, noSelection, type Selection } from '../../components/grid/selection';
import { tellAnswered, tellUnanswered, type Answer } from './tellAnswered';

/** Those an answer could not be given to any more, of how many. */
export interface Refused {
  answer: Answer;
  all: number;
  rows: Answered['refused'];
}

interface NewState {
  /** Null until first read. */
  list: Omit<NewInvoices, 'rows'> | null;
  items: NewItem[];
  problem: AppErrorValue | null;
  search: string;
  /** Counts the times the search field was asked for, so that asking twice focuses twice. */
  searchAsked: number;
  selection: Selection;
  answering: boolean;
  refused: Refused | null;
  /** The invoices of the latest answer: what an undo is given. */
  undoable: string[];
  refresh: () => Promise<void>;
  /** More has become known of single invoices: their open amounts. */
  noteRows: (announced: Announced<'invoices.updated'>) => void;
  setSearch: (search: string) => void;
  askForSearch: () => void;
  select: (change: (selection: Selection) => Selection) => void;
  activate: (invoiceGuids: string[]) => Promise<Result<Answered>>;
  deactivate: (invoiceGuids: string[], reason: string, always: boolean) => Promise<Result<Answered>>;
  /** Takes the latest answer back. */
  undo: () => Promise<void>;
  hideRefused: () => void;
}

/** The invoices that were found and wait for an answer. */
export const useNew = createStore<NewState>((set, get) => {
  const answer = async (
    kind: Answer,
    invoiceGuids: string[],
    ask: () => Promise<Result<Answered>>,
  ): Promise<Result<Answered>> => {
    set({ answering: true, refused: null });
    const result = await ask();
    set({ answering: false });
    if (!result.ok) return result;
    const { done, refused } = result.data;
    set(({ selection }) => ({
      undoable: kind === 'undo' ? [] : done,
      selection: { ...selection, chosen: new Set([...selection.chosen].filter((guid) => !done.includes(guid))) },
      refused: refused.length === 0 ? null : { answer: kind, all: invoiceGuids.length, rows: refused },
    }));
    tellAnswered(kind, done.length, () => void get().undo());
    await get().refresh();
    return result;
  };

  return {
    list: null,
    items: [],
    problem: null,
    search: '',
    searchAsked: 0,
    selection: noSelection,
    answering: false,
    refused: null,
    undoable: [],

    noteRows: ({ rows }) => {
      const open = new Map(rows.map((row) => [row.guid, row.open]));
      set(({ items }) => ({
        items: items.map((item) => {
          const read = open.get(item.row.guid) ?? null;
          return read === null ? item : { ...item, row: { ...item.row, open: read } };
        }),
      }));
    },

    refresh: sharedRefresh(async () => {
      const got = await callApi('cases.new');
      if (!got.ok) {
        set({ problem: got.error });
        return;
      }
      const { rows, ...list } = got.data;
      const present = new Set(rows.map(({ guid }) => guid));
      set(({ selection }) => ({
        list,
        items: rows.map(toNewItem),
        problem: null,
        selection: keepOnly(selection, present),
      }));
    }),

    setSearch: (search) => {
      set({ search });
    },
    askForSearch: () => {
      set(({ searchAsked }) => ({ searchAsked: searchAsked + 1 }));
    },
    select: (change) => {
      set(({ selection }) => ({ selection: change(selection) }));
    },

    activate: (invoiceGuids) => answer('activate', invoiceGuids, () => callApi('cases.activate', { invoiceGuids })),
    deactivate: (invoiceGuids, reason, always) =>
      answer('deactivate', invoiceGuids, () => callApi('cases.deactivate', { invoiceGuids, reason, always })),

    undo: async () => {
      const { undoable, answering } = get();
      if (undoable.length === 0 || answering) return;
      const result = await answer('undo', undoable, () => callApi('cases.undo', { invoiceGuids: undoable }));
      if (!result.ok) tellUnanswered(result.error);
    },

    hideRefused: () => {
      set({ refused: null });
    },
  };
});
