import { LONGEST_SEARCH, type Found } from '../../../src/ipc/findViews';
import type { AppErrorValue } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';

interface PaletteState {
  opened: boolean;
  search: string;
  /** What of the company's rows fits the search that was last answered. */
  found: Found;
  problem: AppErrorValue | null;
  open: () => void;
  close: () => void;
  /** Takes what is typed; the company's rows are looked for once nothing more has been typed for a moment. */
  type: (search: string) => void;
}

/** Milliseconds without a key before the rows are looked through. */
export const PATIENCE_MS = 180;

const nothing: Found = { debtors: [], invoices: [] };
const closed = { opened: false, search: '', found: nothing, problem: null };

/** "Hop til": whether it is open, what was typed, and what was found for it. */
export const usePalette = createStore<PaletteState>((set, get) => {
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** An answer to what is no longer typed changes nothing. */
  const find = async (search: string): Promise<void> => {
    const answer = await callApi('find.anything', { search });
    if (get().search.trim() !== search) return;
    set(answer.ok ? { found: answer.data, problem: null } : { found: nothing, problem: answer.error });
  };

  return {
    ...closed,
    open: () => {
      set({ ...closed, opened: true });
    },
    close: () => {
      clearTimeout(timer);
      set(closed);
    },
    type: (typed) => {
      clearTimeout(timer);
      const search = typed.slice(0, LONGEST_SEARCH);
      const wanted = search.trim();
      set({ search });
      if (wanted === '') set({ found: nothing, problem: null });
      else timer = setTimeout(() => void find(wanted), PATIENCE_MS);
    },
  };
});
