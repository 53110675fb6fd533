import type { Batch } from '../../../src/ipc/batchViews';
import type { Channel } from '../../../src/ipc/deliveryViews';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';
import { noSelection, type Selection } from '../../components/grid/selection';

interface BatchState {
  /** The invoices ticked in the list. */
  selection: Selection;
  /** The batch that has not been put away; null where there is none. */
  batch: Batch | null;
  problem: AppErrorValue | null;
  /** Whether the drawer is in sight. The batch goes on without it. */
  opened: boolean;
  select: (change: (before: Selection) => Selection) => void;
  show: (opened: boolean) => void;
  refresh: () => Promise<void>;
  prepare: (invoiceGuids: string[], channel: Channel | null) => Promise<Result<Batch>>;
  send: (invoiceGuids: string[]) => Promise<Result<Batch>>;
  stop: () => Promise<Result<Batch>>;
  /** Puts the batch away and ticks nothing. */
  finish: () => Promise<Result<undefined>>;
}

/** Letters about many invoices of the unlocked company, from ticking them to knowing how each ended. */
export const useBatch = createStore<BatchState>((set) => {
  const keep = (answer: Result<Batch>): Result<Batch> => {
    if (answer.ok) set({ batch: answer.data, problem: null });
    return answer;
  };
  return {
    selection: noSelection,
    batch: null,
    problem: null,
    opened: false,
    select: (change) => {
      set(({ selection }) => ({ selection: change(selection) }));
    },
    show: (opened) => {
      set({ opened });
    },
    refresh: sharedRefresh(async () => {
      const answer = await callApi('batch.current');
      set(answer.ok ? { batch: answer.data, problem: null } : { problem: answer.error });
    }),
    prepare: async (invoiceGuids, channel) => keep(await callApi('batch.prepare', { invoiceGuids, channel })),
    send: async (invoiceGuids) => keep(await callApi('batch.send', { invoiceGuids })),
    stop: async () => keep(await callApi('batch.cancel')),
    finish: async () => {
      const answer = await callApi('batch.close');
      if (answer.ok) set({ batch: null, opened: false, selection: noSelection });
      return answer;
    },
  };
});
