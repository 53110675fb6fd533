import type { Numbers, NumbersFile, PeriodWish } from '../../../src/ipc/numbersViews';
import type { Response } from '../../../src/ipc/contract';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';

interface NumbersState {
  /** What is shown, or will be as soon as it has been reckoned. */
  wish: PeriodWish;
  /** The figures of the period that was last reckoned; null until the first. */
  numbers: Numbers | null;
  problem: AppErrorValue | null;
  refresh: () => Promise<void>;
  choose: (wish: PeriodWish) => Promise<void>;
  save: (file: NumbersFile) => Promise<Result<Response<'numbers.save'>>>;
}

/** The figures of the unlocked company for the period a person has chosen. */
export const useNumbers = createStore<NumbersState>((set, get) => ({
  wish: { kind: 'this-year' },
  numbers: null,
  problem: null,
  refresh: sharedRefresh(async () => {
    const answer = await callApi('numbers.get', { period: get().wish });
    set(answer.ok ? { numbers: answer.data, problem: null } : { problem: answer.error });
  }),
  choose: async (wish) => {
    set({ wish });
    await get().refresh();
  },
  save: (file) => callApi('numbers.save', file),
}));
