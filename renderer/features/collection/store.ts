import type { Collection, HandedOver } from '../../../src/ipc/handoverViews';
import type { Response } from '../../../src/ipc/contract';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';

type Outcome = Pick<HandedOver, 'refused' | 'changed'>;

interface CollectionState {
  /** Null until first read. */
  collection: Collection | null;
  problem: AppErrorValue | null;
  /** What of the latest handover did not go as asked; stays until it is hidden. */
  outcome: Outcome | null;
  refresh: () => Promise<void>;
  handOver: (invoiceGuids: string[], way: 'folder' | 'mail') => Promise<Result<HandedOver | null>>;
  redo: (id: number) => Promise<Result<HandedOver | null>>;
  drop: (id: number) => Promise<Result<undefined>>;
  settle: (id: number, wasSent: boolean) => Promise<Result<Response<'handover.settle'>>>;
  saveAgain: (id: number) => Promise<Result<Response<'handover.saveAgain'>>>;
  takeBack: (invoiceGuid: string) => Promise<Result<undefined>>;
  hideOutcome: () => void;
}

const isQuiet = ({ refused, changed }: Outcome): boolean => refused.length === 0 && changed.length === 0;

/** The cases on their way to the collector, and those that are there. */
export const useCollection = createStore<CollectionState>((set, get) => {
  const noteOutcome = (outcome: Outcome | null): void => {
    if (outcome !== null) set({ outcome: isQuiet(outcome) ? null : outcome });
  };
  const handed = async (asked: Promise<Result<HandedOver | null>>): Promise<Result<HandedOver | null>> => {
    const answer = await asked;
    if (answer.ok) noteOutcome(answer.data);
    await get().refresh();
    return answer;
  };
  return {
    collection: null,
    problem: null,
    outcome: null,
    refresh: sharedRefresh(async () => {
      const answer = await callApi('handover.list');
      set(answer.ok ? { collection: answer.data, problem: null } : { problem: answer.error });
    }),
    handOver: (invoiceGuids, way) => handed(callApi('handover.export', { invoiceGuids, way })),
    redo: (id) => handed(callApi('handover.redo', { id })),
    drop: async (id) => {
      const answer = await callApi('handover.drop', { id });
      await get().refresh();
      return answer;
    },
    settle: async (id, wasSent) => {
      const answer = await callApi('handover.settle', { id, wasSent });
      if (answer.ok) noteOutcome({ refused: [], changed: answer.data.changed });
      await get().refresh();
      return answer;
    },
    saveAgain: (id) => callApi('handover.saveAgain', { id }),
    takeBack: async (invoiceGuid) => {
      const answer = await callApi('handover.takeBack', { invoiceGuid });
      if (answer.ok) await get().refresh();
      return answer;
    },
    hideOutcome: () => set({ outcome: null }),
  };
});
