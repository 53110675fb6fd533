import type { AppErrorValue } from '../../../src/ipc/errors';
import type { Today } from '../../../src/ipc/todayViews';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';

interface DayState {
  /** Null until first read. */
  day: Today | null;
  problem: AppErrorValue | null;
  refresh: () => Promise<void>;
}

/** The day of the unlocked company. */
export const useDay = createStore<DayState>((set) => ({
  day: null,
  problem: null,
  refresh: sharedRefresh(async () => {
    const answer = await callApi('today.get');
    set(answer.ok ? { day: answer.data, problem: null } : { problem: answer.error });
  }),
}));
