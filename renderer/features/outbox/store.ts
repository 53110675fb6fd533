import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import type { OutboxEntry } from '../../../src/ipc/views';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';

interface OutboxStore {
  /** Null until first read. */
  entries: OutboxEntry[] | null;
  problem: AppErrorValue | null;
  onlyAttention: boolean;
  refresh: () => Promise<void>;
  showOnlyAttention: (only: boolean) => void;
  retry: (id: number) => Promise<Result<OutboxEntry>>;
  withdraw: (id: number) => Promise<Result<OutboxEntry>>;
  settle: (id: number, wasSent: boolean) => Promise<Result<OutboxEntry>>;
  approve: (ids: number[]) => Promise<Result<{ approved: number }>>;
  bounced: (id: number) => Promise<Result<OutboxEntry>>;
}

/** The outbox of the unlocked company. */
export const useOutbox = createStore<OutboxStore>((set) => {
  const replace = (result: Result<OutboxEntry>): Result<OutboxEntry> => {
    if (result.ok) {
      const changed = result.data;
      set(({ entries }) => ({ entries: entries?.map((entry) => (entry.id === changed.id ? changed : entry)) ?? null }));
    }
    return result;
  };
  return {
    entries: null,
    problem: null,
    onlyAttention: false,
    refresh: sharedRefresh(async () => {
      const answer = await callApi('outbox.list');
      set(answer.ok ? { entries: answer.data, problem: null } : { problem: answer.error });
    }),
    showOnlyAttention: (onlyAttention) => {
      set({ onlyAttention });
    },
    retry: async (id) => replace(await callApi('outbox.retry', { id })),
    withdraw: async (id) => replace(await callApi('outbox.withdraw', { id })),
    settle: async (id, wasSent) => replace(await callApi('outbox.settle', { id, wasSent })),
    // What is let go changes in its own time; main tells of each.
    approve: (ids) => callApi('outbox.approve', { ids }),
    bounced: async (id) => replace(await callApi('outbox.bounced', { id })),
  };
});
