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
  /** The letters ticked to be approved, by their keys. */
  ticked: ReadonlySet<string>;
  refresh: () => Promise<void>;
  showOnlyAttention: (only: boolean) => void;
  /** Ticks a letter, or no longer. */
  tick: (key: string) => void;
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
    ticked: new Set(),
    refresh: sharedRefresh(async () => {
      const answer = await callApi('outbox.list');
      set(answer.ok ? { entries: answer.data, problem: null } : { problem: answer.error });
    }),
    showOnlyAttention: (onlyAttention) => {
      set({ onlyAttention });
    },
    tick: (key) => {
      set(({ ticked }) => {
        const next = new Set(ticked);
        if (!next.delete(key)) next.add(key);
        return { ticked: next };
      });
    },
    retry: async (id) => replace(await callApi('outbox.retry', { id })),
    withdraw: async (id) => replace(await callApi('outbox.withdraw', { id })),
    settle: async (id, wasSent) => replace(await callApi('outbox.settle', { id, wasSent })),
    // What is let go changes in its own time; main tells of each.
    approve: async (ids) => {
      const answer = await callApi('outbox.approve', { ids });
      if (answer.ok) set({ ticked: new Set() });
      return answer;
    },
    bounced: async (id) => replace(await callApi('outbox.bounced', { id })),
  };
});
