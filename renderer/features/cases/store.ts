import { toItems, type CaseItem } from '../../../src/cases/item';
import { unpackCases } from '../../../src/cases/packed';
import { sortCases } from '../../../src/cases/sort';
import { standardWish, type CaseWish } from '../../../src/cases/views';
import type { CalendarDate } from '../../../src/claim/date';
import type { Acted } from '../../../src/ipc/caseListViews';
import type { AppErrorValue } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';
import { fold } from '../../components/fold';
import type { Act } from './acts';
import { keepOnly, noSelection, type Selection } from '../../components/grid/selection';

/** Those something could not be done to, of how many. */
export interface NotDone {
  act: Act;
  all: number;
  rows: Acted['refused'];
}

interface CasesState {
  /** The day the list is of; null until first read. */
  today: CalendarDate | null;
  /** All of them, in the order wished: sorted here, so that a page that is opened again finds them so. */
  items: CaseItem[];
  problem: AppErrorValue | null;
  /** What of them is looked at, and how. */
  wish: CaseWish;
  /** Counts the times the search field was asked for, so that asking twice focuses twice. */
  searchAsked: number;
  selection: Selection;
  /** Stays until it is read. */
  refused: NotDone | null;
  refresh: () => Promise<void>;
  want: (part: Partial<CaseWish>) => void;
  askForSearch: () => void;
  select: (change: (selection: Selection) => Selection) => void;
  noteRefused: (refused: NotDone | null) => void;
}

/** Every case of the unlocked company, and what of them is wanted. */
export const useCases = createStore<CasesState>((set) => ({
  today: null,
  items: [],
  problem: null,
  wish: standardWish,
  searchAsked: 0,
  selection: noSelection,
  refused: null,

  refresh: sharedRefresh(async () => {
    const answer = await callApi('cases.list');
    if (!answer.ok) {
      set({ problem: answer.error });
      return;
    }
    const { today, cases } = answer.data;
    const present = new Set(cases.guid);
    const items = toItems(unpackCases(answer.data), today, fold);
    set(({ selection, wish }) => ({
      today,
      items: sortCases(items, wish.sort),
      problem: null,
      selection: keepOnly(selection, present),
    }));
  }),
  want: (part) => {
    set(({ wish, items }) => ({
      wish: { ...wish, ...part },
      items: part.sort === undefined ? items : sortCases(items, part.sort),
    }));
  },
  askForSearch: () => {
    set(({ searchAsked }) => ({ searchAsked: searchAsked + 1 }));
  },
  select: (change) => {
    set(({ selection }) => ({ selection: change(selection) }));
  },
  noteRefused: (refused) => {
    set({ refused });
  },
}));
