import type { TaskView } from '../../../src/ipc/historyViews';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';

interface TasksState {
  /** What persons are to do, due first at the top; null until first read. */
  tasks: TaskView[] | null;
  problem: AppErrorValue | null;
  refresh: () => Promise<void>;
  done: (id: number) => Promise<Result<undefined>>;
  reopen: (id: number) => Promise<Result<undefined>>;
}

/** The open tasks of the unlocked company. */
export const useTasks = createStore<TasksState>((set) => ({
  tasks: null,
  problem: null,
  refresh: sharedRefresh(async () => {
    const answer = await callApi('tasks.list');
    set(answer.ok ? { tasks: answer.data, problem: null } : { problem: answer.error });
  }),
  // Main tells that the tasks have changed; whoever shows them asks again.
  done: (id) => callApi('tasks.done', { id }),
  reopen: (id) => callApi('tasks.reopen', { id }),
}));

/** How many are to be done by a day. */
export const dueBy = (tasks: readonly TaskView[] | null, day: string | undefined): number =>
  day === undefined ? 0 : (tasks ?? []).filter(({ due }) => due <= day).length;
