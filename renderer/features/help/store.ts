import type { ArticleId } from '../../../src/help/articles';
import { createStore } from '../../api/createStore';
import { useApp } from '../../app/store';

interface HelpState {
  /** What is read on the page. */
  article: ArticleId;
  search: string;
  /** Counts the times the search field was asked for, so that asking twice focuses twice. */
  searchAsked: number;
  /** An article was opened from elsewhere, and the focus has not been taken to it yet. */
  arriving: boolean;
  /** Reads it on the page, where the person is already. */
  read: (article: ArticleId) => void;
  /** Goes to the page and reads it there. */
  open: (article: ArticleId) => void;
  /** The focus is there. */
  arrive: () => void;
  want: (search: string) => void;
  askForSearch: () => void;
}

/** What is looked for and read in the help. */
export const useHelp = createStore<HelpState>((set) => ({
  article: 'overview',
  search: '',
  searchAsked: 0,
  arriving: false,

  read: (article) => {
    set({ article });
  },
  open: (article) => {
    set({ article, search: '', arriving: true });
    useApp.getState().setPage('help');
  },
  arrive: () => {
    set({ arriving: false });
  },
  want: (search) => {
    set({ search });
  },
  askForSearch: () => {
    set(({ searchAsked }) => ({ searchAsked: searchAsked + 1 }));
  },
}));
